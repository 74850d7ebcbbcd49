import { describe, expect, it } from '@jest/globals';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';

const body = (answers: Readonly<Record<string, string>>) =>
  Object.entries({ Section: 'Naps', 'Paper title': 'Dreams Are Short', ...answers })
    .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
    .join('\n');

describe('a label of a maintainer’s own', () => {
  it.each([
    ['Journal', 'Annals of Naps', 'venue'],
    ['Publication', 'ICML 2024', 'venue'],
    ['Venue / Institution', 'ByteDance', 'venue'],
    ['Date (YYYY-MM)', '2024-05', 'date'],
    ['Year of publication', '2024', 'year'],
    ['Paper URL', 'https://a.example/1', 'paper'],
    ['Link', 'https://a.example/1', 'paper'],
    ['Source code', 'https://github.com/a/b', 'code'],
    ['Code & Weights', 'https://github.com/a/b', 'code'],
    ['Website', 'https://a.example', 'project'],
  ])('“%s” is the field that it names', (label, answer, id) => {
    const { papers, called } = parseIssueBody(body({ [label]: answer }));
    expect(papers[0]?.[id]).toBe(answer);
    expect(called).toEqual({ [id]: label });
  });

  it.each([
    ['Source', 'Reddit', 'source'],
    ['Code', 'Haskell', 'code'],
    ['DOI', 'https://doi.org/10.1000/1', 'doi'],
    ['Keywords', 'sleep', 'keywords'],
  ])('“%s” is a field of its own where “%s” is no such value', (label, answer, id) => {
    expect(parseIssueBody(body({ [label]: answer })).papers[0]?.[id]).toBe(answer);
  });

  it('keeps its words where another answer has the field', () => {
    const answers = { Venue: 'ICML', Journal: 'Annals of Naps', Conference: 'CVPR' };
    expect(parseIssueBody(body(answers)).papers[0]).toMatchObject({
      venue: 'ICML',
      journal: 'Annals of Naps',
      conference: 'CVPR',
    });
  });
});
