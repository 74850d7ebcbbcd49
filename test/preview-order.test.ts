import { describe, expect, it } from '@jest/globals';
import { preview } from '../src/preview.ts';

const entry = (title: string, year: number): string =>
  `- [${title}](https://arxiv.org/abs/${year - 2000}01.00001), CVPR ${year}.\n`;
const LIST = `# List\n\n## Papers\n\n${entry('Omega study of models', 2024)}${entry('Alpha study of models', 2022)}${entry('Gamma study of models', 2021)}`;
const ISSUE =
  '### Section\n\nPapers\n\n### Paper title\n\nBeta study of models\n\n### Paper link\n\nhttps://arxiv.org/abs/2301.00002\n\n### Venue\n\nCVPR\n\n### Year\n\n2023\n';

describe('preview, with an order in the configuration', () => {
  it.each([
    ['append', 3],
    ['prepend', 0],
    ['date-desc', 1],
    ['date', 0],
    ['title', 0],
  ])('%s', (order, place) => {
    const result = preview({ list: LIST, issue: ISSUE, config: `order: ${order}\n` });
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
    const titles = [...result.text.matchAll(/^- \[(\w+) study/gm)].map(([, title]) => title);
    expect(titles.indexOf('Beta')).toBe(place);
    expect(titles.filter((title) => title !== 'Beta')).toEqual(['Omega', 'Alpha', 'Gamma']);
  });
});
