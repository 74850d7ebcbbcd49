import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const paper = (title: string, n: number): string =>
  `### ${title}\n**Authors**: Ann Lee, Bo Kim\n\n[📄 Paper](https://arxiv.org/abs/2401.0000${n}) | [💻 Code](https://github.com/a/${n})\n\n`;
const issue = Object.entries({
  Section: 'Naps',
  'Paper title': 'Tired Horses of Rome',
  Authors: 'Ann Lee, Bo Kim',
  'Paper link': 'https://arxiv.org/abs/2401.00009',
  'Code link': 'https://github.com/a/9',
})
  .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
  .join('\n');

describe('papers that are headings with something between two of them', () => {
  it.each(['<br>', '<br/>', '---', '***', '<br>\n<br>'])('have it behind a new one, too: %j', (parting) => {
    const titles = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Dreams of Sleepy Cats'];
    const naps = titles.map((title, n) => `${paper(title, n)}${parting}\n\n`).join('');
    const owls = `## Owls\n${['Owls Who Sleep at Night', 'A Theory of Tired Owls'].map((title, n) => `${paper(title, n + 4)}${parting}\n\n`).join('')}`;
    const head = `# Sleep\n\n## Naps\n${naps}`;
    const tail = `${owls}## Other\n- [Lamps](https://a.example)\n`;
    const made = preview({ list: head + tail, issue });
    expect(made).toMatchObject({ ok: true, text: `${head}${paper('Tired Horses of Rome', 9)}${parting}\n\n${tail}` });
  });
});
