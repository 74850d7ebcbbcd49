import { describe, expect, it } from '@jest/globals';
import { draftMove } from '../src/draft-move.ts';
import { allEntries, type List } from '../src/list/list.ts';
import { readList } from '../src/list/read-list.ts';
import { unnumbered } from '../src/numbering/unnumbered.ts';
import { SEED_CONFIG, SEED_LIST, SEED_TEMPLATE } from './support/seed-list.ts';

const LEARNT = { ...SEED_CONFIG, entry: null };

/** The entries of a list without their numbers, each with its section. */
function outline(list: List): string[] {
  return list.sections.flatMap(({ path, entries }) =>
    entries.map(({ start, end }) => `${path.at(-1)}: ${unnumbered(list.text.slice(start, end)).trim()}`),
  );
}

/** What stands beside the entries of a list: its lines, blank ones and those of entries aside. */
function rest(list: List): string[] {
  const all = allEntries(list);
  return list.lines
    .filter(({ text, start }) => text.trim() !== '' && !all.some((entry) => entry.start <= start && start < entry.end))
    .map(({ text }) => text);
}

describe.each([
  ['by its template', SEED_LIST, SEED_CONFIG, SEED_TEMPLATE],
  ['its style learnt', SEED_LIST, LEARNT, null],
  ['with CRLF and a byte order mark', `\uFEFF${SEED_LIST.replaceAll('\n', '\r\n')}`, LEARNT, null],
])('an entry of the seed list, %s', (_, file, config, template) => {
  const list = readList(file, template);
  const filled = list.sections.filter(({ entries }) => entries.length > 0);
  const moves = filled.flatMap((section, at) =>
    section.entries.flatMap((entry, index) => {
      const to = filled[(at + 1) % filled.length];
      return index % 8 === 0 && to ? [{ section, entry, to, title: entry.fields.title ?? '' }] : [];
    }),
  );

  it.each(moves.map((move) => [move.title, move] as const))('%s goes to another section and back', (__, move) => {
    const { section, entry, to } = move;
    const there = draftMove(list, { section, entry }, list.sections.indexOf(to), config);
    if (!there.ok) throw new Error(JSON.stringify(there.problems));
    const after = readList(list.bom + there.value.text, template);
    const raw = unnumbered(list.text.slice(entry.start, entry.end)).trim();
    const [name, other] = [section.path.at(-1), to.path.at(-1)];
    expect(outline(after).sort()).toEqual(
      outline(list)
        .map((one) => (one === `${name}: ${raw}` ? `${other}: ${raw}` : one))
        .sort(),
    );
    expect(rest(after)).toEqual(rest(list));
    expect(after.text.split('\r\n').length - 1).toBe(file.includes('\r\n') ? after.text.split('\n').length - 1 : 0);
    for (const { entries } of after.sections)
      expect(entries.map(({ number }) => number)).toEqual(entries.map((___, at) => at + 1));

    const section2 = after.sections[list.sections.indexOf(to)];
    const entry2 = section2?.entries.find(({ fields }) => fields.title === entry.fields.title);
    if (!section2 || !entry2) throw new Error('It is not there');
    const back = draftMove(after, { section: section2, entry: entry2 }, list.sections.indexOf(section), config);
    if (!back.ok) throw new Error(JSON.stringify(back.problems));
    expect(outline(readList(list.bom + back.value.text, template)).sort()).toEqual(outline(list).sort());
  });
});

/** The list after a move of the entry that says something, or the codes of the problems. */
function move(text: string, says: string, to: string): string | string[] {
  const list = readList(text);
  const section = list.sections.find(({ entries }) =>
    entries.some(({ start, end }) => text.slice(start, end).includes(says)),
  );
  const entry = section?.entries.find(({ start, end }) => text.slice(start, end).includes(says));
  const target = list.sections.findIndex(({ path }) => path.at(-1) === to);
  if (!section || !entry || target < 0) throw new Error('No such entry or section');
  const moved = draftMove(list, { section, entry }, target, LEARNT);
  return moved.ok ? moved.value.text : moved.problems.map(({ code }) => code);
}

describe('draftMove', () => {
  it('keeps numbers that run through the whole list', () => {
    const before = `# L\n\n## A\n\n1. [Owls at Night](https://a.org/1), ICLR 2021\n2. [Bats at Dusk](https://a.org/2), ICLR 2022\n3. [Cats in Beds](https://a.org/3), ICLR 2023\n\n## B\n\n4. [Dogs on Rugs](https://a.org/4), ICLR 2021\n5. [Mice in Walls](https://a.org/5), ICLR 2023\n`;
    expect(move(before, 'Owls', 'B')).toBe(
      `# L\n\n## A\n\n1. [Bats at Dusk](https://a.org/2), ICLR 2022\n2. [Cats in Beds](https://a.org/3), ICLR 2023\n\n## B\n\n3. [Dogs on Rugs](https://a.org/4), ICLR 2021\n4. [Mice in Walls](https://a.org/5), ICLR 2023\n5. [Owls at Night](https://a.org/1), ICLR 2021\n`,
    );
  });

  it('writes an entry as the other section does where both ways are known', () => {
    const before = `# L

## A

- [Owls at Night](https://arxiv.org/abs/2101.00001), *ICLR 2021*
- [Bats at Dusk](https://arxiv.org/abs/2201.00002), *ICLR 2022*
- [Cats in Beds](https://arxiv.org/abs/2301.00003), *ICLR 2023*

## B

- **Dogs on Rugs** (CVPR 2021). [paper](https://arxiv.org/abs/2101.00004)
- **Mice in Walls** (CVPR 2022). [paper](https://arxiv.org/abs/2201.00005)
- **Rats in Cars** (CVPR 2024). [paper](https://arxiv.org/abs/2401.00006)
`;
    expect(move(before, 'Cats', 'B')).toBe(
      before
        .replace('- [Cats in Beds](https://arxiv.org/abs/2301.00003), *ICLR 2023*\n', '')
        .replace('- **Rats', '- **Cats in Beds** (ICLR 2023). [paper](https://arxiv.org/abs/2301.00003)\n- **Rats'),
    );
  });

  it('empties a section whose only entry goes', () => {
    const before = `# L\n\n## A\n\n- [Owls at Night](https://a.org/1), ICLR 2021\n\n## B\n\n- [Dogs on Rugs](https://a.org/4), ICLR 2020\n- [Mice in Walls](https://a.org/5), ICLR 2019\n`;
    expect(move(before, 'Owls', 'B')).toBe(
      `# L\n\n## A\n\n## B\n\n- [Dogs on Rugs](https://a.org/4), ICLR 2020\n- [Mice in Walls](https://a.org/5), ICLR 2019\n- [Owls at Night](https://a.org/1), ICLR 2021\n`,
    );
  });

  it('does not leave out words that only this entry has', () => {
    const before = `# L

## A

- [Owls at Night](https://arxiv.org/abs/2101.00001), *ICLR 2021*, read it twice
- [Bats at Dusk](https://arxiv.org/abs/2201.00002), *ICLR 2022*
- [Cats in Beds](https://arxiv.org/abs/2301.00003), *ICLR 2023*

## B

| Title | Venue |
|---|---|
| [Dogs on Rugs](https://arxiv.org/abs/2101.00004) | CVPR 2021 |
| [Mice in Walls](https://arxiv.org/abs/2201.00005) | CVPR 2022 |
`;
    expect(move(before, 'Owls', 'B')).toEqual(['not-movable']);
    expect(move(before, 'Bats', 'B')).toContain('| [Bats at Dusk](https://arxiv.org/abs/2201.00002) | ICLR 2022 |\n');
  });
});
