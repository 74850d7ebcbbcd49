import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffList } from '../../src/plan/diff-list.ts';

/** What `git apply` makes of a text and a diff. */
function applied(before: string, diff: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'));
  try {
    writeFileSync(join(folder, 'README.md'), before);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: diff });
    return readFileSync(join(folder, 'README.md'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('diffList', () => {
  it.each([
    ['a block between equal blank lines', 'a\n\n\n\nb\n', 'a\n\nx\n\ny\n\n\n\nb\n'],
    ['a block at the end', 'a\nb\n', 'a\nb\n\nc\n'],
    ['a block at the start', 'a\nb\n', 'x\na\nb\n'],
    ['a change in a line', 'a\nb\nc\n', 'a\nB\nc\n'],
    ['no newline at the end', 'a\nb', 'a\nb\n\nc'],
    ['CRLF', 'a\r\nb\r\n', 'a\r\n\r\nx\r\nb\r\n'],
    ['lines taken away', 'a\nb\nc\n', 'a\nc\n'],
  ])('is a diff that git applies: %s', (_, before, after) => {
    expect(applied(before, diffList('README.md', before, after))).toBe(after);
  });

  it('shows one added entry as one block', () => {
    expect(diffList('README.md', 'a\n\n\n\nb\n', 'a\n\nx\n\ny\n\n\nb\n')).toBe(
      '--- a/README.md\n+++ b/README.md\n@@ -1,5 +1,8 @@\n a\n \n+x\n+\n+y\n \n \n b\n',
    );
  });

  it('shows it so too where a number elsewhere went with it', () => {
    const diff = diffList('README.md', '# (1)\na\n\n\n\nb\n', '# (2)\na\n\nx\n\ny\n\n\nb\n');
    expect(diff).toContain('-# (1)\n+# (2)\n a\n \n+x\n+\n+y\n \n \n b\n');
  });

  it('says nothing where nothing changed', () => {
    expect(diffList('README.md', 'a\n', 'a\n')).toBe('');
  });

  it('is a diff that git applies, whatever changed (50 pairs)', () => {
    const text = fc
      .array(fc.constantFrom('', 'a', 'b', 'c'), { maxLength: 12 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        expect(applied(before, diffList('README.md', before, after))).toBe(after);
      }),
      { numRuns: 50 },
    );
  });
});
