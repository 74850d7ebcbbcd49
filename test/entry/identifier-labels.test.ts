import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import { readEntries } from '../../src/read-entries.ts';

const TITLES = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Tired Horses of Rome', 'Dreams of Sleepy Cats'];
const NEW = 'Late Risers at Work';
const WHENS = ['ICML 2013', 'CRYPTO 2016', 'SOSP 2019', 'CRYPTO 2020'];

interface Case {
  readonly name: string;
  readonly links: readonly string[];
  /** The new paper's link as it was given, and as it is to stand. */
  readonly given: string;
  readonly link: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a word and the end of the address',
    links: ['2013/279', '2016/260', '2019/550', '2021/370'].map(
      (id) => `[ePrint ${id}](https://eprint.iacr.org/${id})`,
    ),
    given: 'https://eprint.iacr.org/2022/1355',
    link: '[ePrint 2022/1355](https://eprint.iacr.org/2022/1355)',
  },
  {
    name: 'the address of a file',
    links: ['2013/279', '2016/260', '2019/550', '2021/370'].map(
      (id) => `[ePrint:${id}](https://eprint.iacr.org/${id})`,
    ),
    given: 'https://eprint.iacr.org/2022/1355.pdf',
    link: '[ePrint:2022/1355](https://eprint.iacr.org/2022/1355.pdf)',
  },
  {
    name: 'the end of the address alone',
    links: ['2013/279', '2016/260', '2019/550', '2021/370'].map((id) => `[${id}](https://eprint.iacr.org/${id})`),
    given: 'https://eprint.iacr.org/2022/1355',
    link: '[2022/1355](https://eprint.iacr.org/2022/1355)',
  },
  {
    name: 'the end of the address with other marks',
    links: ['2013/279', '2016/260', '2019/550', '2021/370'].map(
      (id) => `[IACR ${id.replace('/', '-')}](https://eprint.iacr.org/${id})`,
    ),
    given: 'https://eprint.iacr.org/2022/1355',
    link: '[IACR 2022-1355](https://eprint.iacr.org/2022/1355)',
  },
  {
    name: 'a number before a slash',
    links: ['34449189', '31535829', '29658430', '7968073'].map(
      (id) => `[PMID: ${id}](https://pubmed.ncbi.nlm.nih.gov/${id}/)`,
    ),
    given: 'https://pubmed.ncbi.nlm.nih.gov/37952131/',
    link: '[PMID: 37952131](https://pubmed.ncbi.nlm.nih.gov/37952131/)',
  },
  {
    name: 'letters, numbers and hyphens',
    links: ['P16-1200', 'D15-1203', 'C14-1220', '2020.acl-main.412'].map(
      (id) => `[${id}](https://aclanthology.org/${id}/)`,
    ),
    given: 'https://aclanthology.org/2021.emnlp-main.12/',
    link: '[2021.emnlp-main.12](https://aclanthology.org/2021.emnlp-main.12/)',
  },
  {
    name: 'a word that is a part of the address',
    links: ['1001', '1002', '1003', '1004'].map((id) => `[RFC ${id}](https://www.rfc-editor.org/rfc/rfc${id})`),
    given: 'https://www.rfc-editor.org/rfc/rfc9000',
    link: '[RFC 9000](https://www.rfc-editor.org/rfc/rfc9000)',
  },
  {
    name: 'a DOI behind a word',
    links: [
      '10.1145/2568225.2568271',
      '10.1145/2635868.2635920',
      '10.1109/ICSE.2009.5070536',
      '10.1145/2950290.2950',
    ].map((id) => `[doi:${id}](https://doi.org/${id})`),
    given: 'https://doi.org/10.1109/ICSE.2013.6606626',
    link: '[doi:10.1109/ICSE.2013.6606626](https://doi.org/10.1109/ICSE.2013.6606626)',
  },
  {
    name: 'a DOI with brackets and a year',
    links: [
      '10.1145/2568225.2568271',
      '10.1145/2635868.2635920',
      '10.1016/j.cels.2021.05.017',
      '10.1145/2950290.2950',
    ].map((id) => `[${id}](https://doi.org/${id})`),
    given: 'https://doi.org/10.1016/S0022-2836(05)80360-2',
    link: '[10.1016/S0022-2836(05)80360-2](https://doi.org/10.1016/S0022-2836%2805%2980360-2)',
  },
  {
    name: 'old arXiv ids behind a word',
    links: ['quant-ph/9605043', 'hep-th/9711200', '1301.00001', 'math/0211159'].map(
      (id) => `[arXiv:${id}](https://arxiv.org/abs/${id})`,
    ),
    given: 'https://arxiv.org/abs/quant-ph/9508027',
    link: '[arXiv:quant-ph/9508027](https://arxiv.org/abs/quant-ph/9508027)',
  },
  {
    name: 'old arXiv ids alone',
    links: ['quant-ph/9605043', 'hep-th/9711200', 'gr-qc/9310026', 'math/0211159'].map(
      (id) => `[${id}](https://arxiv.org/abs/${id})`,
    ),
    given: 'https://arxiv.org/abs/hep-th/9802150',
    link: '[hep-th/9802150](https://arxiv.org/abs/hep-th/9802150)',
  },
];

const line = (title: string, link: string, when: string) => `- **${title}** – Ann Lee, Bo Kim – ${link} – ${when}`;

function answer(
  list: string,
  answers: Readonly<Record<string, string>>,
): { added: string; reminders: readonly string[] } {
  const issue = Object.entries({ Section: 'Naps', 'Paper title': NEW, ...answers });
  const result = preview({ list, issue: issue.map(([label, value]) => `### ${label}\n\n${value}\n`).join('\n') });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const lines = result.diff
    .split('\n')
    .slice(2)
    .filter((one) => one.startsWith('+'));
  return { added: lines.map((one) => one.slice(1)).join('\n'), reminders: result.reminders };
}

describe('labels that are identifiers', () => {
  it.each(CASES)('$name', ({ links, given, link }) => {
    const list = `# L\n\n## Naps\n\n${links.map((one, i) => line(TITLES[i] ?? '', one, WHENS[i] ?? '')).join('\n')}\n`;
    for (const [i, { fields }] of readEntries(list).entries())
      expect(fields).toMatchObject({ title: TITLES[i], venue: WHENS[i]?.split(' ')[0], year: WHENS[i]?.split(' ')[1] });
    const { added, reminders } = answer(list, {
      Authors: 'Cy Orr, Dee Fox',
      Venue: 'CRYPTO',
      Year: '2023',
      'Paper link': given,
    });
    expect(added).toBe(`- **${NEW}** – Cy Orr, Dee Fox – ${link} – CRYPTO 2023`);
    expect(reminders).toEqual([]);
  });

  it('stand in a column of their own', () => {
    const rows = ['34449189', '31535829', '7968073'].map(
      (id, i) => `| [${id}](https://pubmed.ncbi.nlm.nih.gov/${id}/) | ${TITLES[i]} | Lancet | 20${21 - i}-10-14 |`,
    );
    const list = `# L\n\n## Naps\n\n| PMID | Title | Journal | Date |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
    const answers = { Journal: 'Lancet', Date: '2023-12-14', PMID: '37952131' };
    expect(answer(list, { ...answers, 'Paper link': 'https://pubmed.ncbi.nlm.nih.gov/37952131/' })).toEqual({
      added: `| [37952131](https://pubmed.ncbi.nlm.nih.gov/37952131/) | ${NEW} | Lancet | 2023-12-14 |`,
      reminders: [],
    });
  });

  it.each(['https://arxiv.org/abs/2301.00001', 'https://doi.org/10.1145/3580305.1', 'https://eprint.iacr.org/stats'])(
    'say nothing false of an address of another kind: %s',
    (other) => {
      const links = ['2013/279', '2016/260', '2019/550', '2021/370'].map(
        (id) => `[ePrint ${id}](https://eprint.iacr.org/${id})`,
      );
      const list = `# L\n\n## Naps\n\n${links.map((one, i) => line(TITLES[i] ?? '', one, WHENS[i] ?? '')).join('\n')}\n`;
      const { added, reminders } = answer(list, {
        Authors: 'Cy Orr',
        Venue: 'CRYPTO',
        Year: '2023',
        'Paper link': other,
      });
      expect(added).toBe(`- **${NEW}** – Cy Orr – CRYPTO 2023`);
      expect(reminders).toEqual(['This list shows no place for: “Paper link”.']);
    },
  );

  it('are no names of methods, no years and no titles that addresses end in', () => {
    const list = `# L

## Naps

- [NapNet2](https://github.com/a/napnet2) Early Birds and Naps. ICML 2023
- [BedFormer4](https://github.com/a/bedformer4) Sleepy Dogs at Sea. ICML 2023
- [SnoreNet512](https://github.com/a/snorenet512) Tired Horses of Rome. ICML 2024
`;
    expect(readEntries(list).map(({ fields }) => fields.venue)).toEqual(['ICML', 'ICML', 'ICML']);
  });
});
