import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.ts';
import { propose } from '../../src/propose.ts';
import { observedFrom } from '../support/observed.ts';

const parsed = parseConfig(null, null);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));

const ENTRIES = ['Owls at Night', 'Crows by Day', 'Jays in Spring', 'Wrens at Home'].map(
  (title, at) => `- [${title}](https://arxiv.org/abs/2401.0000${at})\n`,
);
const BODY =
  '### Section\n\nBirds\n\n### Paper title\n\nLarks in May\n\n### Paper link\n\nhttps://arxiv.org/abs/2402.00001';

/** The body of the pull request for a list with so many bytes before it. */
function bodyFor(length: number): string {
  const list = `# List\n\n${`${'x'.repeat(99)}\n`.repeat(length / 100)}\n## Birds\n\n${ENTRIES.join('')}`;
  const plan = propose(
    observedFrom({ issue: { body: BODY, labels: ['add-paper'] }, list }),
    parsed.ok ? parsed.value : never(),
  );
  return plan.flatMap((action) => (action.kind === 'open-pull-request' ? [action.body] : [])).join('');
}

function never(): never {
  throw new Error('No configuration');
}

describe('a list that is larger than GitHub shows', () => {
  it('is named in the pull request', () => {
    expect(bodyFor(512_000)).toMatch(
      /GitHub shows the first 512000 bytes of a file, and this one has 51\d{4}: its end/,
    );
    expect(bodyFor(1000)).toContain('Larks in May');
    expect(bodyFor(1000)).not.toContain('512000');
  });
});
