import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import { readEntries } from '../../src/read-entries.ts';

const titles = (text: string) => readEntries(text).map(({ fields }) => fields.title);

describe('a fold with a summary of its own', () => {
  it.each([
    [
      'bullets',
      `## Harbours

<details>
<summary>Everything on rough harbours and storms.</summary>

- [2024.01] Alpha of Owls [[pdf](https://arxiv.org/abs/2401.17185)]
- [2024.02] Beta in Snow [[pdf](https://arxiv.org/abs/2402.17186)]
- [2024.03] Gamma by Night [[pdf](https://arxiv.org/abs/2403.17187)]

</details>
`,
    ],
    [
      'paragraphs of HTML',
      `## Harbours

<details>
<summary>Click here to see all of the papers</summary>

<p><b>Alpha of Owls</b> (ACL 2021) <a href="https://arxiv.org/abs/2101.17185">[Paper]</a></p>

<p><b>Beta in Snow</b> (ACL 2022) <a href="https://arxiv.org/abs/2201.17185">[Paper]</a></p>

<p><b>Gamma by Night</b> (ACL 2023) <a href="https://arxiv.org/abs/2301.17185">[Paper]</a></p>

</details>
`,
    ],
    [
      'numbered entries of two lines',
      `## Harbours

<details>
<summary>What has been written on harbours so far</summary>

1. **Alpha of Owls**, ACL 2021.
   [[Paper](https://arxiv.org/abs/2101.17185)]
2. **Beta in Snow**, ACL 2022.
   [[Paper](https://arxiv.org/abs/2201.17185)]
3. **Gamma by Night**, ACL 2023.
   [[Paper](https://arxiv.org/abs/2301.17185)]

</details>
`,
    ],
  ])('holds entries: %s', (_, text) => {
    expect(titles(text)).toEqual(['Alpha of Owls', 'Beta in Snow', 'Gamma by Night']);
  });

  it('is a paper where it holds what belongs to one', () => {
    const fold = (title: string, n: number) =>
      `<details>\n<summary>${title}</summary>\n\n[[Paper](https://arxiv.org/abs/240${n}.00001)] [[Code](https://github.com/a/${n})]\n\nWe look at ${title.toLowerCase()} for a year.\n\n</details>\n`;
    const text = `## Harbours\n\n${[1, 2, 3].map((n) => fold(['Alpha of the Northern Owls', 'Beta in the Deep Snow', 'Gamma by the Late Night'][n - 1] ?? '', n)).join('\n')}`;
    expect(titles(text)).toEqual(['Alpha of the Northern Owls', 'Beta in the Deep Snow', 'Gamma by the Late Night']);
  });

  const SUMMARY = 'Everything that is known of rough harbours';
  const folded = (inside: string) => `<details>\n<summary>${SUMMARY}</summary>\n\n${inside}\n\n</details>\n`;

  it.each([
    ['a bullet with a linked title', '- [Alpha of the Northern Owls](https://a.org/1), ACL 2021.'],
    ['a bullet with a bold title', '* **Alpha of the Northern Owls**, ACL 2021. [[Paper](https://a.org/1)]'],
    ['a paragraph', '**Alpha of the Northern Owls** (ACL 2021) [[Paper](https://a.org/1)]'],
    [
      'a paragraph of HTML',
      '<p><b>Alpha of the Northern Owls</b> (ACL 2021) <a href="https://a.org/1">[Paper]</a></p>',
    ],
  ])('holds one entry that has a title of its own: %s', (_, inside) => {
    expect(titles(`## Harbours\n\n${folded(inside)}`)).toEqual(['Alpha of the Northern Owls']);
  });

  it('is a paper where its one link is called after it, or what it holds has no title', () => {
    const insides = [
      `- [${SUMMARY}](https://a.org/1)`,
      '- [Paper](https://a.org/1), ACL 2021',
      '[Code and data](https://a.org/1)',
    ];
    for (const inside of insides) expect(titles(`## Harbours\n\n${folded(inside)}`)).toEqual([SUMMARY]);
  });
});

describe('a fold below a paragraph', () => {
  const fold = (summary: string, inside: string) =>
    `\n<details><summary>${summary}</summary>\n\n${inside}\n\n</details>\n`;
  const paper = (title: string, id: string, by: string) =>
    `**${title}** · [[pdf]](https://arxiv.org/abs/${id}) \\\n${by}. ICML, 2021.\n`;
  const bibtex = (key: string) => fold('BibTeX', `\`\`\`bibtex\n@article{${key},\n  year={2021}\n}\n\`\`\``);
  const list = `# Owls

## Harbours

${paper('Alpha of Owls', '2101.17185', 'Ann Lee')}${bibtex('alpha')}
${paper('Beta in the Snow', '2102.17186', 'Cy Day, Di Wu')}${fold('Abstract', 'It snows on owls.')}${bibtex('beta')}
${paper('Gamma by Night', '2103.17187', 'Ed Fox')}
## Lighthouses

${paper('Delta at Sea', '2104.17188', 'Flo Ray, Ann Lee')}`;

  it('is a part of the paper, whatever the others have', () => {
    const read = readEntries(list).map(({ section, fields }) => [section.at(-1), fields.title, fields.bibtex]);
    expect(read).toEqual([
      ['Harbours', 'Alpha of Owls', '@article{alpha,\n  year={2021}\n}'],
      ['Harbours', 'Beta in the Snow', '@article{beta,\n  year={2021}\n}'],
      ['Harbours', 'Gamma by Night', undefined],
      ['Lighthouses', 'Delta at Sea', undefined],
    ]);
  });

  it('is written where the form has one, and nothing comes between another and its paper', () => {
    const answers = {
      Section: 'Harbours',
      Title: 'Epsilon and the Gulls',
      'Paper link': 'https://arxiv.org/abs/2105.17189',
      Authors: 'Bo Kim',
      Venue: 'ICML',
      Year: '2021',
      BibTeX: '@article{epsilon,\n  year={2021}\n}',
    };
    const issue = Object.entries(answers).map(([label, value]) => `### ${label}\n\n${value}\n`);
    const made = preview({ list, issue: issue.join('\n') });
    const written = paper('Epsilon and the Gulls', '2105.17189', 'Bo Kim') + bibtex('epsilon');
    expect(made).toMatchObject({ ok: true, text: expect.stringContaining(`\n\n${written}`) });
  });
});
