import { describe, expect, it } from '@jest/globals';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import { countsAsSubmission } from '../../src/submission/is-submission.ts';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';
import { BODIES, bodiesOf, fill, LONGEST_BODY, UNITS } from '../support/hostile-bodies.ts';

/** Reads a body in every way, and expects no more to come out than went in. How long it takes `npm run bench:hostile` shows. */
function expectRead(body: string): void {
  const { papers } = parseIssueBody(body, { title: body.slice(0, 300) });
  for (const paper of papers)
    for (const value of Object.values(paper)) expect(value.length).toBeLessThanOrEqual(LONGEST_BODY);
  expect(typeof countsAsSubmission({ labels: [], body, form: DEFAULT_FORM })).toBe('boolean');
}

describe('a hostile body of 64 KiB is read to its end', () => {
  it.each(UNITS)('%j', (unit) => {
    for (const body of bodiesOf(unit)) expectRead(body);
  });

  it.each(BODIES)('%s', (_name, body) => {
    expectRead(body);
  });

  it('and not behind 64 KiB', () => {
    const body = `### Section\n\nA\n\n### Paper title\n\n${'x'.repeat(LONGEST_BODY)}\n\n### Paper link\n\nhttps://a.example\n`;
    const [paper] = parseIssueBody(body + body.repeat(3)).papers;
    expect(Object.keys(paper ?? {})).toEqual(['section', 'title']);
    expectRead(fill('[').repeat(4));
  });
});
