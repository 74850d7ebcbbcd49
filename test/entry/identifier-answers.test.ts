import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const TITLES = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Tired Horses of Rome'];
const NEW = 'Late Risers at Work';
const DOIS = ['10.1145/2568225.2568271', '10.1109/ICSE.2009.5070536', '10.1016/j.cels.2021.05.017'];
const doi = (id: string): string => `https://doi.org/${id}`;

const cells = (header: string, links: readonly string[]): string =>
  `| Title | Venue | Year | ${header} |\n| --- | --- | --- | --- |\n${links
    .map((link, i) => `| ${TITLES[i]} | ICSE | 20${14 + i} | ${link} |\n`)
    .join('')}`;
const items = (links: readonly string[]): string =>
  links.map((link, i) => `- **${TITLES[i]}** (ICSE 20${14 + i}) ${link}\n`).join('');

function answer(entries: string, answers: Readonly<Record<string, string>>): readonly string[] {
  const issue = Object.entries({ Section: 'Naps', 'Paper title': NEW, Venue: 'ICSE', Year: '2019', ...answers });
  const result = preview({
    list: `# L\n\n## Naps\n\n${entries}`,
    issue: issue.map(([label, value]) => `### ${label}\n\n${value}\n`).join('\n'),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const added = result.diff
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('+'));
  return [...added.map((line) => line.slice(1)), ...result.reminders];
}

const PMIDS = ['34449189', '31535829', '7968073'].map((id) => `[${id}](https://pubmed.ncbi.nlm.nih.gov/${id}/)`);
const PMID = '[37952131](https://pubmed.ncbi.nlm.nih.gov/37952131/)';
const OWN = '10.1145/3611643.3616';

describe('answers that are identifiers', () => {
  it.each<[string, string, Record<string, string>, string]>([
    [
      'a DOI',
      items(DOIS.map((id) => `[paper](${doi(id)})`)),
      { DOI: OWN },
      `- **${NEW}** (ICSE 2019) [paper](${doi(OWN)})`,
    ],
    [
      'a DOI with brackets',
      items(DOIS.map((id) => `[${id}](${doi(id)})`)),
      { DOI: '10.1016/S0022-2836(05)80360-2' },
      `- **${NEW}** (ICSE 2019) [10.1016/S0022-2836(05)80360-2](https://doi.org/10.1016/S0022-2836%2805%2980360-2)`,
    ],
    [
      'the address of a DOI',
      items(DOIS.map((id) => `[doi:${id}](${doi(id)})`)),
      { DOI: doi(OWN) },
      `- **${NEW}** (ICSE 2019) [doi:${OWN}](${doi(OWN)})`,
    ],
    [
      'a DOI in a table of links',
      cells(
        'DOI',
        DOIS.map((id) => `[doi](${doi(id)})`),
      ),
      { DOI: `doi:${OWN}` },
      `| ${NEW} | ICSE | 2019 | [doi](${doi(OWN)}) |`,
    ],
    [
      'the DOI of the link that was given',
      items(DOIS.map((id) => `[paper](${doi(id)})`)),
      { DOI: OWN, 'Paper link': doi(OWN) },
      `- **${NEW}** (ICSE 2019) [paper](${doi(OWN)})`,
    ],
    [
      'an arXiv id beside a DOI, as one entry has both',
      items(DOIS.map((id, i) => `[doi](${doi(id)})${i === 1 ? ', [arXiv](https://arxiv.org/abs/0901.00001)' : ''}`)),
      { arXiv: '1902.00005', 'Paper link': doi(OWN) },
      `- **${NEW}** (ICSE 2019) [doi](${doi(OWN)}), [arXiv](https://arxiv.org/abs/1902.00005)`,
    ],
    ['a number that a column links', cells('PMID', PMIDS), { PMID: '37952131' }, `| ${NEW} | ICSE | 2019 | ${PMID} |`],
    ['such a number with its link', cells('PMID', PMIDS), { PMID }, `| ${NEW} | ICSE | 2019 | ${PMID} |`],
  ])('%s', (_, entries, answers, added) => {
    expect(answer(entries, answers)).toEqual([added]);
  });

  it('go before a link to where no entry links', () => {
    const answers = { PMID: '37952131', 'Paper link': 'https://www.nejm.example/doi/full/1' };
    expect(answer(cells('PMID', PMIDS), answers)).toEqual([
      `| ${NEW} | ICSE | 2019 | ${PMID} |`,
      'This list shows no place for: “Paper link”.',
    ]);
  });

  it('are named where no entry links what they name', () => {
    const entries = items([1, 2, 3].map((n) => `[paper](https://a.example/${n})`));
    const answers = { DOI: OWN, 'Paper link': 'https://a.example/4' };
    expect(answer(entries, answers)).toEqual([
      `- **${NEW}** (ICSE 2019) [paper](https://a.example/4)`,
      'This list shows no place for: “DOI”.',
    ]);
  });

  it('stand under no label of another kind', () => {
    const entries = cells(
      'Paper',
      DOIS.map((id) => `[doi](${doi(id)})`),
    );
    expect(answer(entries, { 'Paper link': 'https://arxiv.org/abs/1902.00005' })).toEqual([
      `| ${NEW} | ICSE | 2019 | [arXiv](https://arxiv.org/abs/1902.00005) |`,
    ]);
    const page = 'https://dl.acm.org/doi/10.1145/3611643.3616';
    expect(answer(entries, { 'Paper link': page })).toEqual([`| ${NEW} | ICSE | 2019 | [doi](${page}) |`]);
  });
});
