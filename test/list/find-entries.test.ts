import { describe, expect, it } from '@jest/globals';
import { readList } from '../../src/list/read-list.ts';

const sections = (text: string) =>
  readList(text).sections.map(({ path, entries }) => `${path.join(' > ')}: ${entries.length}`);

describe('entries are found', () => {
  it('in paragraphs that tell the venue before a bold title', () => {
    const list =
      '## Naps\n\nCVPR2020: **Early Birds and Their Naps**. [paper](https://a.org/1) <br>\n*comment*: sleeps in the sun.\n\n' +
      'a survey of May 2020: **Sleepy Dogs at Sea in Winter**. [paper](https://a.org/2)\n\nSome words on sleep: none of them bold.\n';
    expect(sections(list)).toEqual(['Naps: 2']);
  });

  it('in no paragraph of running text that goes on with a note', () => {
    const words = ['Cats sleep by day.', 'Dogs sleep by night.', 'Owls sleep at noon.'];
    expect(sections(`## Naps\n\n${words.map((text) => `${text}\nNote: some do not.\n\n`).join('')}`)).toEqual([
      'Naps: 0',
    ]);
    expect(
      sections(`## Naps\n\n${words.map((text) => `${text}\nNote: some do not.\nBut see more.\n\n`).join('')}`),
    ).toEqual(['Naps: 0']);
  });

  it('where links are still empty, below a bullet that names a group', () => {
    const list =
      '## Naps\n\n* [Early Birds and Their Naps](https://a.org/1)\n* 长时间\n  * [Sleepy Dogs at Sea in Winter]()\n  * [Cats That Wake at Noon]()\n';
    expect(sections(list)).toEqual(['Naps: 1', 'Naps > 长时间: 2']);
  });

  it('below a bullet that is a heading', () => {
    const list = '## Naps\n\n+ #### Short Ones\n  - 2019 | Early Birds and Their Naps | [`PDF`](https://a.org/1)\n';
    expect(sections(list)).toEqual(['Naps: 0', 'Naps > Short Ones: 1']);
  });

  it.each([
    ['kana', 'ミナトノヨル', ['ナミをこえるふね', 'ユキのひのさんぽ', 'カモメのながいたび']],
    ['Han', '港口与夜晚', ['越过海浪的船只们', '雪天里的一次散步', '海鸥的漫长旅行者']],
    ['Latin', 'Harbours', ['Ships over the Waves', 'Walks on Snowy Days', 'Long Flights of Gulls']],
  ])('below bold lines that name groups, over titles in %s', (_, name, titles) => {
    const items = titles.map((title, i) => `- [${title}](https://a.org/${i})\n`).join('');
    expect(sections(`## L\n\n**${name}**\n\n${items}\n**${name} 2**\n\n${items}`)).toEqual([
      'L: 0',
      `L > ${name}: 3`,
      `L > ${name} 2: 3`,
    ]);
  });
});
