import { describe, expect, it } from '@jest/globals';
import { renderSummary } from '../../../src/hosts/action/render-summary.ts';
import type { Action } from '../../../src/plan/action.ts';

const label: Action = { kind: 'add-label', issue: 7, label: 'needs `changes` <b>' };

describe('renderSummary', () => {
  it('shows each plan as inline code, and failures', () => {
    expect(
      renderSummary(
        [
          { subject: 'Issue 7', plans: [[label]], error: null },
          { subject: 'The repository', plans: [], error: null },
          { subject: 'Issue 9', plans: [], error: 'Bad **credentials**' },
        ],
        null,
      ),
    ).toBe(
      '## Accession\n\n### Issue 7\n\n- ``Add the label “needs `changes` <b>” to issue #7.``\n\n### The repository\n\nNothing to do.\n\n### Issue 9\n\n- **Failed:** `Bad **credentials**`\n',
    );
  });

  it.each([
    [null, '## Accession\n\nNothing to do.\n'],
    ['The comment is no command.', '## Accession\n\nNothing to do: `The comment is no command.`\n'],
  ])('says why there is nothing (%j)', (note, expected) => {
    expect(renderSummary([], note)).toBe(expected);
  });

  it('stays below GitHub’s limit', () => {
    const outcomes = Array.from({ length: 2000 }, (_, issue) => ({
      subject: `Issue ${issue}`,
      plans: [[label, label, label, label]],
      error: 'x'.repeat(300),
    }));
    const summary = renderSummary(outcomes, null);
    expect(summary.length).toBeLessThan(600_000);
    expect(summary).toMatch(/\nAnd \d+ more\.\n$/);
  });
});
