import { describe, expect, it } from '@jest/globals';
import type { Config } from '../src/config/config.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { draftEntry } from '../src/draft-entry.ts';
import { draftReview } from '../src/draft-review.ts';
import { HOSTILE_LISTS } from './support/hostile-lists.ts';
import { patchOf } from './support/patch-of.ts';
import { SEED_CONFIG, SEED_LIST } from './support/seed-list.ts';
import { commitSuggestions } from './support/suggestions.ts';

const LEARNT = (() => {
  const parsed = parseConfig(null);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
})();

const paper = (number: number | null, title: string, id: string, more = ''): string =>
  `- ${number === null ? '' : `[${number}] `}**${title}** ([paper](https://arxiv.org/abs/2301.${id}))${more}, 2023`;
const CATS = paper(1, 'Why cats are quick', '00001');
const DOGS = paper(2, 'How dogs learn to wait', '00002');
const MICE = paper(3, 'On mice in mazes', '00003', ' ([code](https://github.com/olga/mice))');
const COWS = paper(4, 'Cows and their clocks', '00004');
const HENS = paper(5, 'Hens that count', '00005');
const listOf = (...entries: readonly string[]): string =>
  `# List\n\nWords.\n\n## A\n\n${entries.join('\n')}\n\n## B\n\nNothing yet.\n`;
const LIST = listOf(CATS, DOGS, MICE, COWS);
/** The same with the number of papers in the heading. */
const counted = (text: string, count: number): string =>
  text.replace('Words.', `[A](#a-${count})`).replace('## A', `## A (${count})`);

function review(before: string, after: string, config: Config = LEARNT) {
  return draftReview({ path: 'README.md', text: after, patch: patchOf(before, after) }, config);
}

/** Messages of all remarks. */
const said = (before: string, after: string, config?: Config): string[] =>
  review(before, after, config).flatMap(({ points }) => points.map(({ message }) => message));

/** The file once all suggestions are committed. */
function mended(before: string, after: string, config?: Config): string {
  const comments = review(before, after, config).map(({ first, last, suggestion }) => ({
    start_line: first,
    line: last,
    body: suggestion === null ? '' : `\`\`\`\`suggestion\n${suggestion}\n\`\`\`\``,
  }));
  return commitSuggestions(after, comments);
}

describe('of new entries', () => {
  it.each([
    ['one that is as the others', listOf(CATS, DOGS, MICE, COWS, HENS)],
    ['two that are', listOf(CATS, DOGS, MICE, COWS, HENS, paper(6, 'Ants in rows', '00006'))],
    [
      'one with a link that only some have',
      listOf(CATS, DOGS, MICE, COWS, paper(5, 'Hens that count', '00005', ' ([code](https://github.com/a/b))')),
    ],
    [
      'one in between, its followers renumbered',
      listOf(CATS, DOGS, HENS.replace('5', '3'), MICE.replace('3', '4'), COWS.replace('4', '5')),
    ],
    ['a first one, in a section without any', LIST.replace('Nothing yet.', paper(1, 'Hens that count', '00005'))],
  ])('nothing is said of %s', (_, after) => {
    expect(said(LIST, after)).toEqual([]);
  });

  it.each([
    ['goes with it', 5],
    ['stays behind', 4],
  ])('nothing is said where a number of papers %s', (_, count) => {
    const gap = listOf(CATS, DOGS, MICE.replace('3', '4'), COWS.replace('4', '5'));
    for (const [list, more] of [
      [LIST, HENS],
      [gap, HENS.replace('5', '6')],
    ] as const)
      expect(said(counted(list, 4), counted(list.replace('\n\n## B', `\n${more}\n\n## B`), count))).toEqual([]);
  });

  it.each([
    ['a title', listOf(CATS.replace('quick', 'very quick'), DOGS, MICE, COWS)],
    ['a link', listOf(CATS.replace('00001', '00009'), DOGS, MICE, COWS)],
    ['a number', listOf(CATS, DOGS, MICE, COWS.replace('4', '7'))],
    [
      'a whole way to write',
      listOf(CATS, '* Dogs: see [How dogs learn to wait](https://arxiv.org/abs/2301.00002)', MICE, COWS),
    ],
    ['words', LIST.replace('Words.', 'Other words.\n- [9] and a bullet')],
    ['the place of an entry', listOf(CATS, MICE, COWS, DOGS)],
    ['an entry that goes', listOf(CATS, MICE, COWS)],
  ])('nothing is said of what was there: %s', (_, after) => {
    expect(said(LIST, after)).toEqual([]);
  });

  it.each([
    ['a gap', HENS.replace('5', '8'), ['Unexpected number 8, expected 5.']],
    ['a repeat', HENS.replace('5', '4'), ['Unexpected second entry with number 4, expected 5.']],
    ['no number', HENS.replace('[5] ', ''), ['Unexpected entry without a number, expected number 5.']],
  ])('a number is put right: %s', (_, entry, messages) => {
    const after = listOf(CATS, DOGS, MICE, COWS, entry);
    expect(said(LIST, after).slice(0, 1)).toEqual(messages);
    expect(mended(LIST, after)).toBe(listOf(CATS, DOGS, MICE, COWS, HENS));
    expect(said(LIST, mended(LIST, after))).toEqual([]);
  });

  it('two wrong numbers are put right together', () => {
    const ants = paper(6, 'Ants in rows', '00006');
    const after = listOf(CATS, DOGS, MICE, COWS, HENS.replace('5', '9'), ants.replace('6', '9'));
    expect(mended(LIST, after)).toBe(listOf(CATS, DOGS, MICE, COWS, HENS, ants));
  });

  it('followers whose number is taken are put right where the diff shows them', () => {
    const after = listOf(CATS, DOGS, HENS.replace('5', '3'), MICE, COWS);
    expect(mended(LIST, after)).toBe(
      listOf(CATS, DOGS, HENS.replace('5', '3'), MICE.replace('3', '4'), COWS.replace('4', '5')),
    );
    expect(said(LIST, mended(LIST, after))).toEqual([]);
  });

  it('followers that the diff does not show are spoken of on the new entry, and nothing is suggested', () => {
    const more = Array.from({ length: 8 }, (_, i) =>
      paper(i + 5, `Paper ${'abcdefgh'[i]} on ${'stuvwxyz'[i]}`, `1000${i}`),
    );
    const before = listOf(CATS, DOGS, MICE, COWS, ...more);
    const after = listOf(CATS, paper(2, 'Hens that count', '00055'), DOGS, MICE, COWS, ...more);
    expect(review(before, after)).toMatchObject([
      {
        first: 8,
        last: 8,
        suggestion: null,
        points: [{ message: 'Unexpected second entry with number 2, expected 3 on line 9.' }],
      },
    ]);
  });

  it('nothing is said of numbers where the list has gaps itself', () => {
    const gaps = listOf(CATS, DOGS, MICE.replace('3', '6'), COWS.replace('4', '9'));
    expect(
      said(gaps, listOf(CATS, DOGS, MICE.replace('3', '6'), COWS.replace('4', '9'), HENS.replace('5', '30'))),
    ).toEqual([]);
  });

  it('a paper that the section has is named, wherever the new one stands, and nothing is suggested', () => {
    const again = paper(5, 'How dogs learn to wait', '00002');
    for (const after of [
      listOf(CATS, DOGS, MICE, COWS, again),
      listOf(again.replace('5', '1'), CATS, DOGS, MICE, COWS),
    ]) {
      const [remark] = review(LIST, after);
      expect(remark?.points[0]?.message).toMatch(
        /^Unexpected second entry for “How dogs learn to wait”, expected only the one on line \d+\.$/,
      );
      expect(remark?.suggestion).toBeNull();
    }
  });

  it('a link that was copied along is named', () => {
    const after = listOf(CATS, DOGS, MICE, COWS, paper(5, 'Hens that count', '00004'));
    expect(said(LIST, after)).toEqual([
      'Unexpected link of “Hens that count”: it leads to the paper of another entry, expected another than that of “Cows and their clocks” on line 10.',
    ]);
  });

  it('a way of its own to write is put right', () => {
    const more = [paper(5, 'Geese that lead', '00007'), paper(6, 'Swans at night', '00008')];
    const before = listOf(CATS, DOGS, MICE, COWS, ...more);
    const odd = '- [7] **Hens that count** - 2023 ([paper](https://arxiv.org/abs/2301.00005))';
    const after = listOf(CATS, DOGS, MICE, COWS, ...more, odd);
    expect(said(before, after)).toEqual(['“Hens that count” is not written as most others of its section.']);
    expect(mended(before, after)).toBe(listOf(CATS, DOGS, MICE, COWS, ...more, HENS.replace('5', '7')));
  });

  it.each([
    ['a remark', '- [5] **Hens that count** - 2023, a classic ([paper](https://arxiv.org/abs/2301.00005))'],
    [
      'a link',
      '- [5] **Hens that count** - 2023 ([paper](https://arxiv.org/abs/2301.00005), [talk](https://talks.example/hens))',
    ],
  ])('nothing is suggested that would lose what somebody wrote: %s', (_, entry) => {
    for (const { suggestion } of review(LIST, listOf(CATS, DOGS, MICE, COWS, entry)))
      expect(suggestion ?? '').not.toMatch(/^(?!.*(?:classic|talks)).+/);
  });

  it('nothing is said of style where the list has many', () => {
    const mixed = listOf(
      '- [1] **Why cats are quick** ([paper](https://arxiv.org/abs/2301.00001)), 2023',
      '- [2] *How dogs learn to wait*. 2023. https://arxiv.org/abs/2301.00002',
      '- [3] [On mice in mazes](https://arxiv.org/abs/2301.00003) (2023)',
      '- [4] 2023: “Cows and their clocks”, <https://arxiv.org/abs/2301.00004>',
    );
    const after = mixed.replace(
      '\n\n## B',
      '\n- [5] Hens that count | [arXiv](https://arxiv.org/abs/2301.00005) | 2023\n\n## B',
    );
    expect(said(mixed, after)).toEqual([]);
  });
});

describe('of a file', () => {
  const wrong = listOf(CATS, DOGS, MICE, COWS, HENS.replace('5', '8'));

  it('with a byte order mark the lines are right', () => {
    expect(mended(`\uFEFF${LIST}`, `\uFEFF${wrong}`)).toBe(`\uFEFF${listOf(CATS, DOGS, MICE, COWS, HENS)}`);
  });

  it('with CRLF the suggestion is not to be committed by a click', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(review(crlf(LIST), crlf(wrong))).toMatchObject([{ isCommittable: false, suggestion: HENS }]);
  });

  it('in which a merge was left half done nothing is said', () => {
    const half = '\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n';
    expect(said(LIST + half, wrong + half)).toEqual([]);
  });

  it('whose patch is that of another text nothing is said', () => {
    expect(draftReview({ path: 'README.md', text: wrong, patch: patchOf(LIST, `${wrong}more\n`) }, LEARNT)).toEqual([]);
  });

  it('that is written anew nothing is said', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      paper(9, `Paper ${i} about ${i * 7}`, `2${String(i).padStart(4, '0')}`),
    );
    expect(said(LIST, listOf(...many))).toEqual([]);
  });

  it.each([
    ['an entry', 300_000],
    ['a list', 700_000],
  ])('with %s that nobody writes by hand nothing is said', (_, length) => {
    const after = `${wrong}\n- [9] **Ants in rows** ${'2024 '.repeat(length / 5)}`;
    const patch = patchOf(LIST, after);
    expect(draftReview({ path: 'README.md', text: after, patch }, LEARNT)).toEqual([]);
  });

  it('in a table a row is written as the others', () => {
    const head = '# List\n\n## A\n\n| # | Title | Paper | Year |\n|---|---|---|---|\n';
    const row = (n: number, title: string, id: string) =>
      `| ${n} | ${title} | [arXiv](https://arxiv.org/abs/2301.${id}) | 2023 |\n`;
    const rows =
      row(1, 'Why cats are quick', '00001') +
      row(2, 'How dogs learn to wait', '00002') +
      row(3, 'On mice in mazes', '00003');
    const right = head + rows + row(4, 'Hens that count', '00005');
    expect(said(head + rows, right)).toEqual([]);
    expect(mended(head + rows, head + rows + row(7, 'Hens that count', '00005'))).toBe(right);
  });
});

describe('with a template', () => {
  const entry =
    '- **[17] A second paper**, CVPR 2024.\n  \n  *Ann Lee and Bo Chen.*\n\n  [[Paper](https://arxiv.org/pdf/2501.00002)] [Code]';
  const place = SEED_LIST.slice(0, SEED_LIST.indexOf('### Training-free Diffusion Transformer')).trimEnd().length;
  const withEntry = (text: string): string => `${SEED_LIST.slice(0, place)}\n\n${text}${SEED_LIST.slice(place)}`;

  it('nothing is said of an entry that it claims', () => {
    expect(said(SEED_LIST, withEntry(entry), SEED_CONFIG)).toEqual([]);
  });

  it('an entry gets the number of its place, and so do its followers', () => {
    const section = SEED_LIST.indexOf('- **[15]');
    const between = (number: number): string =>
      `${SEED_LIST.slice(0, section)}${entry.replace('17', `${number}`)}\n\n${SEED_LIST.slice(section)}`;
    expect(mended(SEED_LIST, between(40), SEED_CONFIG)).toContain('- **[15] A second paper**');
    expect(said(SEED_LIST, between(15), SEED_CONFIG)).toEqual([
      expect.stringMatching(/^Unexpected second entry with number 15, expected 16 on line \d+\.$/),
    ]);
  });

  it('any other entry is written by it, where all that it says is kept', () => {
    const odd = '- [17] [A second paper](https://arxiv.org/pdf/2501.00002). CVPR 2024. Ann Lee and Bo Chen.';
    expect(mended(SEED_LIST, withEntry(odd), SEED_CONFIG)).toBe(withEntry(entry));
    const more = `${odd} An important paper!`;
    expect(review(SEED_LIST, withEntry(more), SEED_CONFIG)).toMatchObject([
      { suggestion: null, points: [{ message: expect.stringContaining('Unexpected way to write “A second paper”') }] },
    ]);
  });
});

describe('what the bot itself writes', () => {
  const fields = {
    title: 'A Study of Naps',
    authors: 'Lou Moe, Nan Orr',
    venue: 'CVPR',
    year: '2022',
    paper: 'https://arxiv.org/abs/2301.00009',
  };

  it.each(HOSTILE_LISTS.map((list) => [list.name, list] as const))(
    'needs no review: %s',
    (_, { text, config, section }) => {
      const submission = { kind: 'form' as const, papers: [{ ...fields, section }], repeated: [], asked: [] };
      const draft = draftEntry(submission, [{ path: 'README.md', text, mode: '100644' }], config);
      if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
      expect(said(text, draft.value.text, config)).toEqual([]);
    },
  );
});
