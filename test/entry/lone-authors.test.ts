import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';

const fieldsOf = (entries: readonly string[]) =>
  readEntries(`# Sleep\n\n${entries.join('\n')}\n`).map(({ fields }) => fields);

describe('one author alone', () => {
  it.each([
    ['a dash', (title: string, names: string, n: number) => `- [${title}](https://a.example/${n}) - ${names}`],
    ['a long dash', (title: string, names: string, n: number) => `* **[${title}](https://a.example/${n})** — ${names}`],
    [
      'a title in italics',
      (title: string, names: string, n: number) => `${n + 1}. *[${title}](https://a.example/${n})* – ${names}`,
    ],
  ])('is one where others have several, behind %s', (_, write) => {
    const known = [
      ['Haskell for Owls', 'Simone Thomas'],
      ['The Craft of Naps', 'Ann Lee, Bo Kim'],
      ['Programs in Dreams', 'G. Hutter (Zurich)'],
      ['Real World Sleep', 'Bryan Day and Don Wu'],
      ['Nights', 'Cy Day'],
    ] as const;
    const found = fieldsOf(known.map(([title, names], n) => write(title, names, n)));
    expect(found.map(({ title, authors, description }) => [title, authors, description])).toEqual(
      known.map(([title, names]) => [title, names, undefined]),
    );
  });

  it.each([
    ['in brackets', (names: string) => `(${names})`],
    ['in brackets, behind “by”', (names: string) => `(by ${names})`],
  ])('is one where others have several, %s before a link', (_, write) => {
    const known = ['Robin Moss', 'Ann Lee, Bo Kim', 'John C. Hill, Don Wu', 'Cy Day', 'Ed Fox et al.'];
    const found = fieldsOf(
      known.map((names, n) => `- **Naps, part ${n}** ${write(names)} [pdf](https://a.example/${n}), XRHFW 200${n}`),
    );
    expect(found.map(({ authors, venue }) => [authors, venue])).toEqual(known.map((names) => [names, 'XRHFW']));
  });

  it('is one whose initials stand behind the name', () => {
    const known = ['Owl, H. R.', 'Lee, A., & Kim, B.', 'Day, C.'];
    const found = fieldsOf(
      known.map(
        (names, n) =>
          `- ${names} (200${n}). [Naps of part ${n}](https://a.example/${n}). *Journal of Naps*, 28(2), 3-28.`,
      ),
    );
    expect(found.map(({ authors, venue }) => [authors, venue])).toEqual(
      known.map((names) => [names, 'Journal of Naps']),
    );
  });

  it('is none where no entry names several, or where schools stand', () => {
    const tools = ['Sleep Tracker', 'Dream Reader', 'Night Owl', 'Nap Timer'].map(
      (what, n) => `- [Tool ${n}](https://a.example/${n}) - ${what}`,
    );
    expect(fieldsOf(tools).map(({ authors }) => authors)).toEqual([undefined, undefined, undefined, undefined]);
    const schools = [
      'Zurich University',
      'Nap Lab, Owl Institute',
      'Oslo University',
      'Rome University',
      'Ghent College',
    ].map((where, n) => `- **How owls sleep, part ${n}** (*${where}*) [[paper](https://a.example/${n})]`);
    expect(fieldsOf(schools)[0]?.authors).toBeUndefined();
  });

  it.each([
    [
      'at the end',
      (title: string, name: string, when: string, n: number) =>
        `- ${title}, ${name}, ${when}. [[pdf]](https://a.example/${n}.pdf)`,
    ],
    [
      'in a paragraph',
      (title: string, name: string, when: string, n: number) =>
        `"${n}" ${title}, ${name}, ${when} [pdf](https://a.example/${n}.pdf)\n`.replace(/^"\d" /, `${n + 1}. `),
    ],
  ])('stands between title and venue, %s', (_, write) => {
    const known = [
      ['Where early birds nap', 'Ann Lee', 'ACL 2020'],
      ['Owls in the Night', 'Bo Kim', 'EMNLP 2021'],
      ['What Boats Teach Us', 'Di Wu', 'ACL 2023'],
    ] as const;
    const found = fieldsOf(known.map(([title, name, when], n) => write(title, name, when, n)));
    expect(found.map(({ title, authors, venue, year }) => [title, authors, `${venue} ${year}`])).toEqual(known);
  });

  it.each([
    ['italics and a comma', '*', '*,'],
    ['italics and a stop', '_', '_.'],
  ])('is no title, though it has two words and stands in every entry, behind %s', (_, open, close) => {
    const known = [
      ['Echo Chambers of Owls', 'Nina Moss'],
      ['Snoring as Evidence', 'Paul Day'],
      ['Bubbles in the Wild', 'Ines Hill'],
      ['Who Sleeps When', 'Olga Fox'],
    ] as const;
    const found = fieldsOf(
      known.map(([title, name], n) => `- ${open}${title}${close} ${name}. ICML 202${n}. [pdf](https://a.example/${n})`),
    );
    expect(found.map(({ title, authors }) => [title, authors])).toEqual(known);
  });
});
