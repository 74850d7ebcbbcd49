import { describe, expect, it } from '@jest/globals';
import { asksForPaper } from '../../src/submission/asks-for-paper.ts';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';

const P = 'https://arxiv.org/abs/2401.00001';

describe('asksForPaper', () => {
  it.each([
    ['Please add our paper', `Paper: ${P}`, true],
    ['New paper', P, true],
    ['推荐一篇论文', P, true],
    ['Foo', `Title: Foo: Bar of Baz\nLink: https://a.example/foo.pdf`, true],
    ['Could you add this?', `Please consider ${P}`, true],
    ['Interesting', P, false],
    ['Broken link', `${P} is a dead link`, false],
    ['Is there a newer version?', `I mean ${P}`, false],
    ['Please add our paper', 'It is called Foo.', false],
    ['Please add a licence', '', false],
    ['Typo in entry 3', `Please include the year of ${P}`, false],
  ])('%s: %j', (title, body, expected) => {
    expect(asksForPaper({ title, body, submission: parseIssueBody(body, { title }) })).toBe(expected);
  });

  it('is silent without a body', () => {
    expect(asksForPaper({ title: 'Add', body: null, submission: parseIssueBody(null) })).toBe(false);
  });
});
