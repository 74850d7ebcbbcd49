import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.ts';
import { CHANGE_FORMS } from '../../src/submission/change-forms.ts';

/** The problems of a configuration as `message | fix`, one a line; `fine` where there are none. */
function complaints(text: string): string {
  const parsed = parseConfig(text);
  if (parsed.ok) return 'fine';
  return parsed.problems.map(({ code, message, fix }) => `${code}: ${message} ${fix}`).join('\n');
}

const FIX = 'Correct .github/accession.yml on the default branch.';

describe('parseConfig', () => {
  it.each([null, '', '\n', '# nothing but a comment\n', '---\n', '{}'])('takes %j for the defaults', (text) => {
    expect(parseConfig(text)).toEqual({
      ok: true,
      value: {
        changeForms: CHANGE_FORMS,
        lists: ['README.md'],
        entry: null,
        form: null,
        order: 'auto',
        propose: 'at once',
        batch: false,
        language: 'en',
        freeText: false,
        review: false,
        lookup: 'all',
        lookupHosts: [],
        audit: false,
        newSection: false,
        rules: {},
        limits: { perUser: 10, perRepository: 50 },
        labels: {
          needsChanges: 'accession: needs changes',
          ready: 'accession: ready',
          proposed: 'accession: proposed',
          approved: 'accession: approved',
        },
        pullRequest: { draft: false, labels: [], assignees: [], reviewers: [], milestone: null },
      },
    });
  });

  it('takes every key', () => {
    const text =
      '\uFEFFlist: docs/Papers.md\r\norder: date-desc\r\npropose: patch\r\nfreeText: true\r\nreview: true\r\nlookup: off\r\nlookupHosts: [openaccess.thecvf.com]\r\nlimits:\r\n  perUser: 3\r\nlabels: { needsChanges: waiting }\r\n';
    expect(parseConfig(text)).toEqual({
      ok: true,
      value: expect.objectContaining({
        lists: ['docs/Papers.md'],
        order: 'date-desc',
        propose: 'patch',
        freeText: true,
        review: true,
        lookup: 'off',
        lookupHosts: ['openaccess.thecvf.com'],
        limits: { perUser: 3, perRepository: 50 },
        labels: {
          needsChanges: 'waiting',
          ready: 'accession: ready',
          proposed: 'accession: proposed',
          approved: 'accession: approved',
        },
        pullRequest: { draft: false, labels: [], assignees: [], reviewers: [], milestone: null },
      }),
    });
  });

  it.each([
    [
      'a misspelt key',
      'list: README.md\nordr: append\n',
      `bad-config: Unexpected “ordr” in the configuration (line 2, column 1), expected “list”, “entry”, “order”, “propose”, “batch”, “language”, “freeText”, “review”, “lookup”, “lookupHosts”, “audit”, “newSection”, “rules”, “limits”, “labels”, “pullRequest”. Did you mean “order”? ${FIX}`,
    ],
    [
      'a misspelt key further in',
      '# who may do what\nlimits:\n  perUsr: 3\n',
      `bad-config: Unexpected “perUsr” in the configuration (line 3, column 3), expected “perUser”, “perRepository”. Did you mean “perUser”? ${FIX}`,
    ],
    [
      'a misspelt value',
      'order: apend',
      `bad-config: Unexpected “apend” in the configuration (line 1, column 8), expected auto, append, prepend, date, date-desc or title. Did you mean “append”? ${FIX}`,
    ],
    [
      'a key far from any',
      'colour: red',
      `bad-config: Unexpected “colour” in the configuration (line 1, column 1), expected “list”, “entry”, “order”, “propose”, “batch”, “language”, “freeText”, “review”, “lookup”, “lookupHosts”, “audit”, “newSection”, “rules”, “limits”, “labels”, “pullRequest”. ${FIX}`,
    ],
    [
      'a number out of range, after CRLF',
      'list: a.md\r\nlimits:\r\n  perRepository: 0\r\n',
      `bad-config: Unexpected “0” in the configuration (line 3, column 18), expected a whole number from 1 to 1000. ${FIX}`,
    ],
    [
      'two at once',
      'freeText: yes\nlist: { README.md }\n',
      `bad-config: Unexpected “{"README.md":null}” in the configuration (line 2, column 7), expected the path of a Markdown file, such as README.md, or several of them. ${FIX}\nbad-config: Unexpected “yes” in the configuration (line 1, column 11), expected true or false. ${FIX}`,
    ],
    [
      'paths that are none, each where it stands',
      'list:\n  - README.md\n  - ../x.md\n  - papers/x.txt\n',
      `bad-config: Unexpected “../x.md” in the configuration (line 3, column 5), expected the path of a Markdown file, such as README.md. ${FIX}\nbad-config: Unexpected “papers/x.txt” in the configuration (line 4, column 5), expected the path of a Markdown file, such as README.md. ${FIX}`,
    ],
    [
      'too many wildcards',
      'list: "a*/b*/c*.md"',
      `bad-config: Unexpected “a*/b*/c*.md” in the configuration (line 1, column 8), expected at most two * or ** in a path. ${FIX}`,
    ],
    [
      'a wildcard without quotes',
      'list: *.md',
      `bad-config: Unexpected “alias” in the configuration (line 1, column 8), expected YAML with plain values, in quotes where one starts with *. ${FIX}`,
    ],
    [
      'the plural',
      'lists: a.md',
      `bad-config: Unexpected “lists” in the configuration (line 1, column 1), expected “list”, “entry”, “order”, “propose”, “batch”, “language”, “freeText”, “review”, “lookup”, “lookupHosts”, “audit”, “newSection”, “rules”, “limits”, “labels”, “pullRequest”. Did you mean “list”? ${FIX}`,
    ],
    [
      'no mapping',
      '- list: README.md',
      `bad-config: Unexpected “[{"list":"README.md"}]” in the configuration (line 1, column 1), expected keys such as “list”. ${FIX}`,
    ],
    [
      'a key without a value',
      'freeText: true\nlabels:\n',
      `bad-config: Unexpected “null” in the configuration (line 2, column 1), expected needsChanges, ready, proposed and approved under it. ${FIX}`,
    ],
  ])('names %s', (_, text, expected) => {
    expect(complaints(text)).toBe(expected);
  });

  it.each([
    [
      'a misspelt rule',
      'rules:\n  require: [year]\n',
      `bad-config: Unexpected “require” in the configuration (line 2, column 3), expected “required”, “oneOf”, “year”, “hosts”, “patterns”, “ticked”, “mention”. Did you mean “required”? ${FIX}`,
    ],
    [
      'a rule inside a rule',
      'rules:\n  year: { since: 2015 }\n',
      `bad-config: Unexpected “since” in the configuration (line 2, column 11), expected “from”, “to”. ${FIX}`,
    ],
    [
      'a year that is none',
      'rules: { year: { from: 15 } }',
      `bad-config: Unexpected “15” in the configuration (line 1, column 24), expected a year from 1900 to 2100. ${FIX}`,
    ],
    [
      'one field where several are meant',
      'rules: { required: year }',
      `bad-config: Unexpected “year” in the configuration (line 1, column 20), expected the ids of at most 20 fields, such as [year, code]. ${FIX}`,
    ],
    [
      'a host with its scheme',
      'rules: { hosts: { paper: ["https://arxiv.org"] } }',
      `bad-config: Unexpected “https://arxiv.org” in the configuration (line 1, column 28), expected the name of a host in small letters, such as openaccess.thecvf.com. ${FIX}`,
    ],
    [
      'a pattern that looks ahead',
      'rules: { patterns: { venue: "(?=a)" } }',
      `bad-config: Unexpected “(?=a)” in the configuration (line 1, column 30), expected an expression of at most 200 characters without look-around and references, as RE2 reads it. ${FIX}`,
    ],
    [
      'a pattern that counts to a million',
      'rules: { patterns: { venue: "((a{100}){100}){100}" } }',
      `bad-config: Unexpected “((a{100}){100}){100}” in the configuration (line 1, column 30), expected an expression of at most 200 characters without look-around and references, as RE2 reads it. ${FIX}`,
    ],
    [
      'what every object has',
      'rules: { required: [constructor] }',
      `bad-config: Unexpected “constructor” in the configuration (line 1, column 21), expected the id of a field, such as year. ${FIX}`,
    ],
  ])('names %s under rules', (_, text, expected) => {
    expect(complaints(text)).toBe(expected);
  });

  it('takes batches with all but patches', () => {
    expect(parseConfig('batch: true\npropose: after approval\n')).toMatchObject({ ok: true, value: { batch: true } });
    expect(parseConfig('batch: false\npropose: patch\n')).toMatchObject({ ok: true, value: { batch: false } });
    const read = parseConfig('propose: patch\nbatch: true\n');
    expect(read.ok ? [] : read.problems.map(({ code, message, said }) => [code, said.at, message])).toEqual([
      [
        'bad-config',
        'line 2, column 8',
        'Unexpected “batch: true” in the configuration (line 2, column 8), expected batch: false with propose: patch, which opens no pull request.',
      ],
    ]);
  });

  it('takes all rules', () => {
    const text = `rules:
  required: [year, code]
  oneOf: [[paper, code]]
  year: { from: 2015 }
  hosts: { paper: [arxiv.org] }
  patterns: { venue: '^[A-Z]', name: { matches: '^\\S+$', expected: one word } }
  ticked: [It is reviewed]
  mention: [I wrote it]
`;
    expect(parseConfig(text)).toEqual({
      ok: true,
      value: expect.objectContaining({
        rules: {
          required: ['year', 'code'],
          oneOf: [['paper', 'code']],
          year: { from: 2015 },
          hosts: { paper: ['arxiv.org'] },
          patterns: { venue: '^[A-Z]', name: { matches: '^\\S+$', expected: 'one word' } },
          ticked: ['It is reviewed'],
          mention: ['I wrote it'],
        },
      }),
    });
  });

  it('says where in the file the YAML breaks', () => {
    expect(complaints('list: README.md\nlabels:\n\tneedsChanges: x\n')).toBe(
      `bad-config: Unexpected “tab characters must not be used in indentation” in the configuration (line 3, column 1), expected YAML with plain values. ${FIX}`,
    );
  });
});
