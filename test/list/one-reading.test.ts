import { describe, expect, it } from '@jest/globals';
import { checkList } from '../../src/check/check-list.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { exportList } from '../../src/export/export-list.ts';
import { readLists } from '../../src/list/read-list.ts';
import { preview } from '../../src/preview.ts';
import { SEED_CONFIG_TEXT, SEED_LIST } from '../support/seed-list.ts';

/** A list with a template, and an entry that was added by hand with a slip of some kind. */
interface Slipped {
  readonly name: string;
  readonly before: string;
  readonly config: string;
  readonly section: string;
  /** The entry as the template writes it, and with each slip. */
  readonly right: string;
  readonly slips: Readonly<Record<string, string>>;
  /** What it says. */
  readonly paper: Readonly<Record<string, string>>;
  readonly number: number;
  /** Where it goes: right behind this text. */
  readonly behind: string;
  /** The entry of the next paper, and what stands between the two. */
  readonly next: string;
  readonly gap: string;
}

const NEXT = {
  'Paper title': 'Waking Models Without Alarms',
  'Paper link': 'https://arxiv.org/abs/2501.00009',
  Authors: 'Ann Lee and Bo Kim',
  Venue: 'CVPR',
  Year: '2025',
};

const seedEntry = (number: number, title: string, link: string): string =>
  `- **[${number}] ${title}**, CVPR 2025.\n\n  *Ann Lee and Bo Kim.*\n\n  [[Paper](${link})] [Code]`;
const SEED_HEADING = '### Training-free Diffusion Transformer Acceleration';
const SEED_END = SEED_LIST.slice(0, SEED_LIST.indexOf('\n### ', SEED_LIST.indexOf(SEED_HEADING) + 5)).trimEnd();
const seedRight = seedEntry(11, 'Dozing Transformers of the North', 'https://arxiv.org/abs/2501.00002');

const COLUMNS = 'entry: |\n  | {{number}} | **{{title}}** | {{authors}} | {{venue}} {{year}} | [pdf]({{paper}}) |\n';
const row = (number: number, title: string, authors: string, when: string, id: string): string =>
  `| ${number} | **${title}** | ${authors} | ${when} | [pdf](https://arxiv.org/abs/${id}) |`;
const TABLE_HEAD = '| # | Title | Authors | Venue | Link |\n|---|---|---|---|---|\n';
const TABLE = `# Naps\n\n## Owls\n\n${TABLE_HEAD}${row(2, 'Owls Nap at Noon', 'Cy Day', 'ICLR 2023', '2301.00001')}\n${row(1, 'Coffee and Late Shifts', 'Di Wu', 'ICLR 2022', '2201.00001')}\n\n## Cats\n\n${TABLE_HEAD}${row(1, 'Cats Under Bridges', 'Di Wu', 'ICML 2022', '2202.00001')}\n`;
const tableRight = row(3, 'Dreams of Long Winters', 'Ed Fox', 'CVPR 2024', '2401.00003');

const LINES = 'entry: |\n  {{number}}. [{{title}}]({{paper}}), {{authors}}. *{{venue}} {{year}}*\n';
const line = (number: number, title: string, id: string, year: number): string =>
  `${number}. [${title}](https://arxiv.org/abs/${id}), Di Wu. *ICLR ${year}*`;
const ORDERED = `# Naps\n\n## Owls\n\n${line(1, 'Owls Nap at Noon', '2201.00001', 2022)}\n${line(2, 'Coffee and Late Shifts', '2301.00001', 2023)}\n\n## Cats\n\n${line(1, 'Cats Under Bridges', '2202.00001', 2022)}\n`;
const orderedRight = line(3, 'Dreams of Long Winters', '2401.00003', 2024);

const LISTS: readonly Slipped[] = [
  {
    name: 'the example list',
    before: SEED_LIST,
    config: SEED_CONFIG_TEXT,
    section: 'Training-free Diffusion Transformer Acceleration',
    right: seedRight,
    slips: {
      'no full stop': seedRight.replace('2025.\n', '2025\n'),
      'a red badge': `${seedRight} ![](https://img.shields.io/badge/Video-red)`,
      'a remark': seedRight.replace('2025.', '2025 (Spotlight).'),
      'no authors': seedRight.replace('\n\n  *Ann Lee and Bo Kim.*', ''),
      'another bullet': seedRight.replace('- **', '* **'),
    },
    paper: {
      'Paper title': 'Dozing Transformers of the North',
      'Paper link': 'https://arxiv.org/abs/2501.00002',
      Authors: 'Ann Lee and Bo Kim',
      Venue: 'CVPR',
      Year: '2025',
    },
    number: 11,
    behind: SEED_END,
    next: seedEntry(12, NEXT['Paper title'], NEXT['Paper link']),
    gap: '\n\n',
  },
  {
    name: 'a table that counts down',
    before: TABLE,
    config: COLUMNS,
    section: 'Owls',
    right: tableRight,
    slips: {
      'no bold': tableRight.replaceAll('**', ''),
      'no authors': tableRight.replace('Ed Fox', ''),
      'a remark': tableRight.replace('2024 |', '2024 (Oral) |'),
      'another label': tableRight.replace('[pdf]', '[paper]'),
      'two links': tableRight.replace(/\) \|$/, ') [code](https://github.com/ed/naps) |'),
    },
    paper: {
      'Paper title': 'Dreams of Long Winters',
      'Paper link': 'https://arxiv.org/abs/2401.00003',
      Authors: 'Ed Fox',
      Venue: 'CVPR',
      Year: '2024',
    },
    number: 3,
    behind: TABLE_HEAD.trimEnd(),
    next: row(4, NEXT['Paper title'], NEXT.Authors, 'CVPR 2025', '2501.00009'),
    gap: '\n',
  },
  {
    name: 'an ordered list',
    before: ORDERED,
    config: LINES,
    section: 'Owls',
    right: orderedRight,
    slips: {
      'no emphasis': orderedRight.replaceAll('*', ''),
      'bold for emphasis': orderedRight.replaceAll('*', '**'),
      'no authors': orderedRight.replace(', Di Wu.', ','),
      'a remark': `${orderedRight} (best paper)`,
      'another marker': orderedRight.replace('3.', '3)'),
    },
    paper: {
      'Paper title': 'Dreams of Long Winters',
      'Paper link': 'https://arxiv.org/abs/2401.00003',
      Authors: 'Di Wu',
      Venue: 'ICLR',
      Year: '2024',
    },
    number: 3,
    behind: line(2, 'Coffee and Late Shifts', '2301.00001', 2023),
    next: `4. [${NEXT['Paper title']}](${NEXT['Paper link']}), ${NEXT.Authors}. *CVPR 2025*`,
    gap: '\n',
  },
];

const SLIPS = LISTS.flatMap((list) =>
  Object.entries(list.slips).map(([slip, entry]) => [list.name, slip, list, entry] as const),
);

describe.each(SLIPS)(
  '%s with an entry by hand: %s',
  (_, __, { before, config, section, right, paper, ...one }, entry) => {
    const put = (text: string, more: string, behind: string, gap = one.gap): string =>
      text.slice(0, text.indexOf(behind) + behind.length) +
      gap +
      more +
      text.slice(text.indexOf(behind) + behind.length);
    const list = put(before, entry, one.behind);
    const title = paper['Paper title'] ?? '';
    const issueOf = (answers: Readonly<Record<string, string>>): string =>
      Object.entries({ Section: section, ...answers })
        .map(([label, value]) => `### ${label}\n\n${value}\n`)
        .join('\n');
    const parsed = parseConfig(config);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const template = parsed.value.entry;
    const files = readLists([{ path: 'README.md', text: list }], template);

    it('is a slip', () => {
      expect(entry).not.toBe(right);
      expect(files[0]?.list.sections.flatMap(({ entries }) => entries).filter(({ layout }) => !layout)).toHaveLength(1);
    });

    it('counts for the next paper, and is named', () => {
      const result = preview({ list, issue: issueOf(NEXT), config });
      if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
      expect(result.number).toBe(one.number + 1);
      // Numbers that fall go on above.
      const falls = one.behind.endsWith('|');
      expect(result.text).toBe(falls ? put(list, one.next, one.behind) : put(list, one.next, entry));
      expect(result.reminders).toEqual([expect.stringContaining(`does not fit “${title}”`)]);
    });

    it('is listed already', () => {
      const result = preview({ list, issue: issueOf(paper), config });
      expect(result).toMatchObject({ ok: false, problems: [{ code: 'already-listed' }] });
    });

    it('is named by a check', () => {
      const found = checkList({ files, template, form: null }).filter(({ code }) => code !== 'shared-paper');
      const onLine = list.slice(0, list.indexOf(entry)).split('\n').length;
      expect(found).toEqual([expect.objectContaining({ code: 'off-style', line: onLine })]);
      expect(found[0]?.message).toContain(title);
    });

    it('is exported', () => {
      const exported: { number: number; fields: { title?: string } }[] = JSON.parse(exportList(files, 'json'));
      expect(exported.filter(({ fields }) => fields.title === title)).toMatchObject([{ number: one.number }]);
    });
  },
);

describe('an entry that the template does not fit', () => {
  const slip = '3. [Dreams of Long Winters](https://arxiv.org/abs/2401.00003), Di Wu. *arXiv 2024* (best paper)';
  const behind = line(2, 'Coffee and Late Shifts', '2301.00001', 2023);
  const list = ORDERED.replace(behind, `${behind}\n${slip}`);

  it('is changed in the way it is written', () => {
    const issue =
      '### Which entry\n\nDreams of Long Winters\n\n### Section of the entry\n\nOwls\n\n### New venue\n\nICML\n\n### New year\n\n2025\n';
    const result = preview({ list, issue, config: LINES });
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
    expect(result.text).toBe(list.replace('arXiv 2024', 'ICML 2025'));
  });

  it('is removed, and the numbers behind it close up', () => {
    const whole = list.replace(slip, `${slip}\n${line(4, 'Naps Between Meetings', '2402.00001', 2024)}`);
    const issue =
      '### Which entry\n\nDreams of Long Winters\n\n### Section of the entry\n\nOwls\n\n### Why should it be removed\n\nIt was withdrawn.\n';
    const result = preview({ list: whole, issue, config: LINES });
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
    expect(result.text).toBe(
      ORDERED.replace(behind, `${behind}\n${line(3, 'Naps Between Meetings', '2402.00001', 2024)}`),
    );
  });
});
