import { describe, expect, it } from '@jest/globals';
import { readList } from '../../src/list/read-list.ts';

function fieldsOf(entries: readonly string[], head = '') {
  const list = readList(`# Rivers\n\n## Weirs\n\n${head}${entries.join('\n')}\n`);
  return list.sections.flatMap((section) => section.entries.map(({ fields }) => [fields.title, fields.description]));
}

describe('a name that is a link, and a remark behind it', () => {
  it.each([
    ['a dash', (name: string, url: string, remark: string) => `- [${name}](${url}) - ${remark}`],
    ['a long dash, in bold', (name: string, url: string, remark: string) => `* **[${name}](${url})** — ${remark}`],
    [
      'a number in front',
      (name: string, url: string, remark: string, n: number) => `${n}. [${name}](${url}) – ${remark}`,
    ],
  ])('are title and description, with %s', (_, write) => {
    const known = [
      ['Otter', 'A model of rivers that flow through flat land.'],
      ['Fish Ladder', 'what salmon do at night, counted by cameras in ten streams of the north'],
      ['Sluice', 'Open tools for measuring how gates move, with plots.'],
    ] as const;
    const entries = known.map(([name, remark], i) => write(name, `https://rivers.example/${i}`, remark, i + 1));
    expect(fieldsOf(entries)).toEqual(known.map(([name, remark]) => [name, remark.replace(/\.$/, '')]));
  });

  it('are a method and its title where that is written like one', () => {
    expect(fieldsOf(['- [Otter](https://rivers.example/1) - Modelling Rivers Through Flat Land With Gates'])).toEqual([
      ['Modelling Rivers Through Flat Land With Gates', undefined],
    ]);
  });

  it('leave labels of links what they are', () => {
    expect(
      fieldsOf(['- [Paper](https://rivers.example/1) - Modelling rivers that flow through flat land'])[0]?.[0],
    ).toBe('Modelling rivers that flow through flat land');
  });
});
