import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.ts';
import { rulesOfForm } from '../../src/paper/paper-rules.ts';
import { believePaper } from '../../src/paper/validate-paper.ts';
import { askForChanges } from '../../src/plan/ask-for-changes.ts';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';
import { observedFrom } from '../support/observed.ts';

function answer(body: string, form = DEFAULT_FORM): string {
  const parsed = parseConfig('');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const submission = parseIssueBody(body, { form });
  const { problems } = believePaper(submission, rulesOfForm(form));
  const plan = askForChanges(
    observedFrom({ list: '', issue: { body } }),
    { ...parsed.value, form },
    submission,
    problems,
  );
  const [comment] = plan.flatMap((action) => (action.kind === 'write-comment' ? [action.body] : []));
  return comment ?? '';
}

const paper = (index: number): string => `https://arxiv.org/abs/24${String(index).padStart(2, '0')}.00001`;

describe('several papers in one issue', () => {
  it.each([
    [2, '2 papers'],
    [49, '49 papers'],
    [60, '50 or more papers'],
  ])('%i are listed back, each with a link that opens the form for it alone', (count, said) => {
    const comment = answer(
      Array.from({ length: count }, (_, index) => `- [Foo ${index}: A Way to Bar with Baz](${paper(index + 1)})`).join(
        '\n',
      ),
    );
    expect(comment).toContain(`This issue names ${said}, and one issue adds one`);
    const links = [
      ...comment.matchAll(/^- `(Foo \d+: A Way to Bar with Baz)`: \[open the form with it filled in\]\((\S+)\)$/gm),
    ];
    expect(links.length).toBe(Math.min(count, 50));
    for (const [index, [, title, link = '']] of links.entries()) {
      const { searchParams } = new URL(link);
      expect([searchParams.get('title'), searchParams.get('paper')]).toEqual([title, paper(index + 1)]);
    }
    expect(comment.length).toBeLessThan(65_536);
  });

  it('are called by their names or links where they have no titles', () => {
    const comment = answer(`Name: [Foo](${paper(1)}), [Bar](${paper(2)})`);
    expect(comment).toContain('- `Foo`: [open the form');
    expect(answer(`- [link](${paper(1)})\n- [link](${paper(2)})`)).toContain(`- \`${paper(1)}\`: [open the form`);
  });
});

describe('a link that opens the form', () => {
  // A dropdown's option in the address makes GitHub show a blank editor instead of the form.
  it('fills in what is typed, and says what is to be chosen', () => {
    const form = {
      ...DEFAULT_FORM,
      fields: DEFAULT_FORM.fields.map((field) =>
        field.id === 'section' ? { ...field, type: 'dropdown' as const, options: ['Night', 'Day'] } : field,
      ),
    };
    const body = '**Paper title:** Snoring in the Dark\n**Section:** Night\n**Link:** nowhere';
    const comment = answer(body, form);
    const [, link = '', rest] = /\[Open the form with this filled in\]\((\S+)\)(.*)/.exec(comment) ?? [];
    expect(new URL(link).searchParams.get('title')).toBe('Snoring in the Dark');
    expect(new URL(link).searchParams.has('section')).toBe(false);
    expect(rest).toMatch(/^, choose `Night` as `Section`, and close this issue\.$/);
  });
});
