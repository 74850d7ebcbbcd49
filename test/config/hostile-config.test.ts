import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.ts';

const aliasBomb = `a: &a [x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`).join('\n')}`;

/** Texts that a maintainer's own file would never hold, and what is said to them. */
const HOSTILE: readonly (readonly [name: string, text: string, says: string])[] = [
  ['an alias bomb', aliasBomb, 'Unexpected “anchor” in the configuration (line 1, column 5)'],
  ['an alias', 'list: *x', 'Unexpected “alias” in the configuration (line 1, column 8)'],
  ['a recursive alias', '&a list: *a', 'Unexpected “anchor” in the configuration'],
  ['a merge key', '<<: { list: a.md }', 'Unexpected “<<” in the configuration (line 1, column 1)'],
  [
    'many merge keys',
    Array.from({ length: 3000 }, (_, n) => `k${n}: { <<: {} }`).join('\n'),
    'bytes” in the configuration, expected at most 16384',
  ],
  ['a file above the limit', `# ${'x'.repeat(16 * 1024)}`, 'Unexpected “16386 bytes” in the configuration'],
  ['a file above the limit in bytes only', `# ${'字'.repeat(6000)}`, 'Unexpected “18002 bytes” in the configuration'],
  ['deep brackets', '['.repeat(16_000), 'Unexpected “nesting exceeded maxDepth (8)”'],
  [
    'deep indents',
    Array.from({ length: 150 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    'Unexpected “nesting exceeded maxDepth (8)”',
  ],
  ['__proto__', '__proto__: { list: a.md }', 'Unexpected “__proto__” in the configuration (line 1, column 1)'],
  ['constructor', 'constructor: { prototype: 1 }', 'Unexpected “constructor” in the configuration'],
  ['__proto__ further in', 'labels: { __proto__: { needsChanges: x } }', 'Unexpected “__proto__” in the configuration'],
  [
    'a key twice',
    'list: a.md\nlist: b.md',
    'Unexpected “duplicated mapping key” in the configuration (line 2, column 1)',
  ],
  ['a function', 'list: !!js/function "() => 1"', 'Unexpected “unknown scalar tag'],
  ['a key that is a list', '? [a, b]\n: 1', 'Unexpected “object-based map does not support complex keys”'],
  ['“no” where true or false is due', 'freeText: no', 'Unexpected “no” in the configuration (line 1, column 11)'],
  ['an octal number', 'list: 0o17', 'Unexpected “15” in the configuration'],
  ['a date', 'order: 2024-01-01', 'Unexpected “2024-01-01” in the configuration'],
  ['a second document', 'list: a.md\n---\nlist: b.md', 'Unexpected “second document” in the configuration'],
  ['another repository’s configuration', '_extends: evil/repository', 'Unexpected “_extends” in the configuration'],
  ['a branch prefix', 'branch: "a..b"', 'Unexpected “branch” in the configuration'],
  ['a pattern', 'pattern: "(a+)+$"', 'Unexpected “pattern” in the configuration'],
  ['a control character', 'list: "a\u0000.md"', 'in the configuration (line 1'],
];

const PATHS = [
  '../../.github/workflows/x.yml',
  '../README.md',
  './README.md',
  'docs/../README.md',
  'docs/./README.md',
  '/etc/passwd',
  '/README.md',
  '.git/config',
  '.git/x.md',
  '.github/ISSUE_TEMPLATE/x.md',
  '.GitHub/x.md',
  'docs/.git/x.md',
  'a\\\\..\\\\b.md',
  '%2e%2e/README.md',
  'C:\\\\x.md',
  'C:x.md',
  'README.md\\u0000.png',
  'README\\u0000.md',
  'README.md ',
  'README.md.',
  'docs//README.md',
  'README',
  'list.yml',
  '.md',
  '',
  `${'a'.repeat(200)}.md`,
];

describe('parseConfig, on what nobody would write by accident', () => {
  it.each(HOSTILE)('refuses %s', (_, text, says) => {
    const parsed = parseConfig(text);
    const messages = parsed.ok ? [] : parsed.problems.map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining(says));
  });

  it.each(PATHS)('refuses the path “%s”', (path) => {
    const parsed = parseConfig(`list: "${path}"`);
    expect(parsed).toEqual({ ok: false, problems: [expect.objectContaining({ code: 'bad-config' })] });
  });

  it.each(['README.md', 'readme.md', 'docs/papers.md', 'docs/2024 papers/清单.md', 'a.b/c-d_e.markdown', 'LIST.MD'])(
    'takes the path “%s” as it is',
    (path) => {
      expect(parseConfig(`list: "${path}"`)).toMatchObject({ ok: true, value: { lists: [path] } });
    },
  );
});
