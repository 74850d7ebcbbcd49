import { describe, expect, it } from '@jest/globals';
import { applyInsertion, insertEntry } from '../../src/edit/insert-entry.ts';
import { parseTemplate } from '../../src/entry/parse-template.ts';
import type { Template } from '../../src/entry/template.ts';
import { readList } from '../../src/list/read-list.ts';
import type { PlaceOptions } from '../../src/slot/choose-slot.ts';

function templateOf(source: string): Template {
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const PLAIN = '- **{{title}}**, {{venue}} {{year}}. [paper]({{paper}})';
const BOLD = '- **[{{number}}] {{title}}**, {{venue}} {{year}}. [paper]({{paper}})';
const ORDERED = '{{number}}. **{{title}}**, {{venue}} {{year}}. [paper]({{paper}})';

/** `12 A ICLR 2023` as an entry of a template, and back. */
function written(template: string, shorthand: string): string {
  const [, number = '', title = '', venue = '', year = ''] = /^(\d*) ?(\w) (\w+) (\d{4})$/.exec(shorthand) ?? [];
  const values: Record<string, string> = { number, title, venue, year, paper: `https://a.org/${title}.pdf` };
  return template.replace(/\{\{(\w+)\}\}/g, (_, id: string) => values[id] ?? '');
}

interface Case {
  readonly name: string;
  readonly template: string;
  readonly order?: PlaceOptions['order'];
  /** Sections, `|` between entries. */
  readonly sections: readonly string[];
  /** Goes into the first section. */
  readonly paper: string;
  readonly after: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'last, without an order',
    template: PLAIN,
    sections: ['A ICLR 2021|B CVPR 2021'],
    paper: 'X ICML 2021',
    after: ['A ICLR 2021|B CVPR 2021|X ICML 2021'],
  },
  {
    name: 'first, where the newest comes first',
    template: PLAIN,
    sections: ['A ICLR 2024|B CVPR 2023|C CVPR 2022|D ECCV 2021'],
    paper: 'X ICML 2025',
    after: ['X ICML 2025|A ICLR 2024|B CVPR 2023|C CVPR 2022|D ECCV 2021'],
  },
  {
    name: 'by year, and the next ones move on',
    template: BOLD,
    sections: ['1 A ICLR 2019|2 B CVPR 2020|3 C CVPR 2021|4 D ECCV 2022|5 E ECCV 2023|6 F ICML 2024'],
    paper: 'X ICML 2022',
    after: ['1 A ICLR 2019|2 B CVPR 2020|3 C CVPR 2021|4 D ECCV 2022|5 X ICML 2022|6 E ECCV 2023|7 F ICML 2024'],
  },
  {
    name: 'numbers that run on through the sections',
    template: BOLD,
    sections: ['1 A ICLR 2022|2 B CVPR 2022', '3 C CVPR 2023|4 D ECCV 2023', '5 E ECCV 2024|6 F ICML 2024'],
    paper: 'X ICML 2022',
    after: ['1 A ICLR 2022|2 B CVPR 2022|3 X ICML 2022', '4 C CVPR 2023|5 D ECCV 2023', '6 E ECCV 2024|7 F ICML 2024'],
  },
  {
    name: 'all numbers are 1',
    template: ORDERED,
    sections: ['1 A ICLR 2021|1 B CVPR 2021|1 C CVPR 2021'],
    paper: 'X ICML 2021',
    after: ['1 A ICLR 2021|1 B CVPR 2021|1 C CVPR 2021|1 X ICML 2021'],
  },
  {
    name: 'beside its venue',
    template: PLAIN,
    sections: ['A ICLR 2021|B ICLR 2021|C ICLR 2021|D CVPR 2021|E CVPR 2021|F CVPR 2021'],
    paper: 'X ICLR 2021',
    after: ['A ICLR 2021|B ICLR 2021|C ICLR 2021|X ICLR 2021|D CVPR 2021|E CVPR 2021|F CVPR 2021'],
  },
  {
    name: 'first, because the configuration says so',
    template: ORDERED,
    order: 'prepend',
    sections: ['1 A ICLR 2021|2 B CVPR 2022'],
    paper: 'X ICML 2023',
    after: ['1 X ICML 2023|2 A ICLR 2021|3 B CVPR 2022'],
  },
  {
    name: 'last, because the configuration says so',
    template: PLAIN,
    order: 'append',
    sections: ['A ICLR 2024|B CVPR 2023|C CVPR 2022|D ECCV 2021'],
    paper: 'X ICML 2025',
    after: ['A ICLR 2024|B CVPR 2023|C CVPR 2022|D ECCV 2021|X ICML 2025'],
  },
  {
    name: 'by title, because the configuration says so',
    template: PLAIN,
    order: 'title',
    sections: ['A ICLR 2024|W CVPR 2020|Y CVPR 2022'],
    paper: 'X ICML 2025',
    after: ['A ICLR 2024|W CVPR 2020|X ICML 2025|Y CVPR 2022'],
  },
];

describe('insertEntry with a template', () => {
  const render = (template: string, sections: readonly string[]): string =>
    sections
      .map((section, i) => {
        const entries = section.split('|').map((one) => `${written(template, one)}\n`);
        return `## Part ${i + 1}\n\n${entries.join('')}`;
      })
      .join('\n');

  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { template, order, sections, paper, after }) => {
    const parsed = templateOf(template);
    const list = readList(render(template, sections), parsed);
    const fields = parsePaper(paper);
    const result = insertEntry(list, { section: 'Part 1', fields }, parsed, { ...(order && { order }) });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(applyInsertion(list, result.value)).toBe(render(template, after));
  });

  it('gives the first entry of all the number 1', () => {
    const parsed = templateOf(BOLD);
    const list = readList('# L\n\n## Part 1\n', parsed);
    const result = insertEntry(list, { section: 'Part 1', fields: parsePaper('X ICML 2023') }, parsed);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(applyInsertion(list, result.value)).toBe(`# L\n\n## Part 1\n\n${written(BOLD, '1 X ICML 2023')}\n`);
  });

  it('leaves a broken sequence as it is, and says so', () => {
    const parsed = templateOf(ORDERED);
    const list = readList(render(ORDERED, ['1 A ICLR 2021|3 B CVPR 2021|4 C CVPR 2021']), parsed);
    const result = insertEntry(list, { section: 'Part 1', fields: parsePaper('X ICML 2021') }, parsed);
    expect(result).toMatchObject({ ok: true, value: { number: 5, notes: [{ code: 'numbers-broken' }] } });
  });
});

function parsePaper(shorthand: string): Record<string, string> {
  const [title = '', venue = '', year = ''] = shorthand.split(' ');
  return { title, venue, year, paper: `https://a.org/${title}.pdf` };
}
