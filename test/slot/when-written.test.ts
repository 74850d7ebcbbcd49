import { describe, expect, it } from '@jest/globals';
import type { BlameRange } from '../../src/list/blame-range.ts';
import { allEntries } from '../../src/list/list.ts';
import { readList } from '../../src/list/read-list.ts';
import { whenWritten } from '../../src/slot/when-written.ts';

const entry = (title: string): string => `- [${title} of large models](https://arxiv.org/abs/2401.00001), CVPR 2024.`;

/** Ranges from one commit a line, as `git blame` has them; a commit's date is made from its name. */
function blameOf(...commits: string[]): BlameRange[] {
  return commits.map((oid, index) => ({
    startingLine: index + 1,
    endingLine: index + 1,
    commit: { oid, committedDate: `2024-01-${oid.padStart(2, '0')}T00:00:00Z` },
  }));
}

/** What is said of each entry, in their order. */
function readWritten(text: string, blame?: readonly BlameRange[]): (string | null)[] {
  const list = readList(text);
  const written = whenWritten(list, blame);
  return allEntries(list).map((one) => {
    const said = written.get(one);
    return said ? `${said.oid} ${said.date.slice(0, 10)} ${said.size}` : null;
  });
}

describe('whenWritten', () => {
  const LIST = `# List\n\n## Papers\n\n${entry('Pruning')}\n  A remark.\n${entry('Merging')}\n`;

  it.each([
    ['the commit of the first line', LIST],
    ['a byte order mark', `\uFEFF${LIST}`],
    ['CRLF', LIST.replaceAll('\n', '\r\n')],
    ['no last line feed', LIST.slice(0, -1)],
    ['a carriage return alone, which is no line end for git', LIST.replace('# List', '# List\rof papers')],
  ])('tells for each entry, with %s', (_, text) => {
    expect(readWritten(text, blameOf('1', '1', '1', '1', '2', '3', '3'))).toEqual(['2 2024-01-02 1', '3 2024-01-03 1']);
  });

  it('takes ranges of several lines, in any order', () => {
    const [, , , , five, six, seven] = blameOf('1', '1', '1', '1', '2', '2', '3');
    const first = { startingLine: 1, endingLine: 4, commit: { oid: '1', committedDate: '2024-01-01T00:00:00Z' } };
    const ranges = [seven, { ...(five as BlameRange), endingLine: six?.endingLine ?? 0 }, first] as BlameRange[];
    expect(readWritten(LIST, ranges)).toEqual(['2 2024-01-02 1', '3 2024-01-03 1']);
  });

  const five = ['One', 'Two', 'Three', 'Four', 'Five'].map(entry).join('\n');

  it('counts the entries of a commit', () => {
    expect(readWritten(`## Papers\n\n${five}\n`, blameOf('1', '1', '2', '2', '2', '2', '2'))).toEqual(
      new Array(5).fill('2 2024-01-02 5'),
    );
  });

  it('leaves out a commit that touched many entries', () => {
    const text = `## Papers\n\n${five}\n${entry('Six')}\n${entry('Seven')}\n`;
    expect(readWritten(text, blameOf('1', '1', '2', '2', '2', '3', '2', '2', '2'))).toEqual([
      null,
      null,
      null,
      '3 2024-01-03 1',
      null,
      null,
      null,
    ]);
  });

  it('counts the entries of a commit in all sections', () => {
    const text = `## Papers\n\n${five}\n\n## Surveys\n\n${entry('Six')}\n`;
    expect(readWritten(text, blameOf(...new Array(10).fill('2')))).toEqual(new Array(6).fill(null));
  });

  it.each([
    ['without ranges', undefined],
    ['of no ranges', []],
    ['of a shorter version', blameOf('1', '1', '1', '1', '2', '2')],
    ['of a longer version', blameOf('1', '1', '1', '1', '2', '2', '3', '3')],
    ['that leave a line out', blameOf('1', '1', '1', '1', '2', '2', '3').filter((_, index) => index !== 1)],
    ['that take a line twice', [...blameOf('1', '1', '1', '1', '2', '2', '3'), ...blameOf('4')]],
    [
      'that end before they begin',
      [
        ...blameOf('1', '1', '1', '1', '2', '2', '3'),
        { startingLine: 8, endingLine: 7, commit: { oid: '4', committedDate: '' } },
      ],
    ],
  ])('says nothing %s', (_, blame) => {
    expect(readWritten(LIST, blame)).toEqual([null, null]);
  });

  it('says nothing of an empty list', () => {
    expect(readWritten('', [])).toEqual([]);
  });
});
