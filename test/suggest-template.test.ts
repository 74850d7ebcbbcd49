import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../src/config/parse-config.ts';
import { readList } from '../src/list/read-list.ts';
import { preview } from '../src/preview.ts';
import { failed, problem } from '../src/problems.ts';
import { suggestTemplate } from '../src/suggest-template.ts';

const entry = (title: string, year: number): string =>
  `- **${title} in Deep Water**, CVPR ${year}. [[Paper](https://a.org/${title}.pdf)]\n`;
const LIST = `# L\n\n## Naps\n\n${entry('Otters', 2021)}${entry('Whales', 2022)}${entry('Seals', 2023)}${entry('Eels', 2024)}`;

describe('suggestTemplate', () => {
  const suggested = (list: string): string => {
    const result = suggestTemplate(readList(list), failed(problem('unknown-style')));
    return result.ok ? '' : (result.problems[0]?.example ?? '');
  };

  it('says what to start from, in the words of a configuration', () => {
    const example = suggested(LIST);
    expect(parseConfig(example)).toMatchObject({ ok: true, value: { entry: { source: expect.anything() } } });
    expect(example).toContain('- **{{title}}**, {{venue}} {{year}}. [[Paper]({{paper}})]');
  });

  it('has something to start from where nothing is known of a list', () => {
    expect(parseConfig(suggested('# L\n\n## Naps\n')).ok).toBe(true);
  });

  it('leaves other problems as they are', () => {
    const other = failed(problem('unsafe-edit', { value: 'x' }));
    expect(suggestTemplate(readList(LIST), other)).toBe(other);
  });
});

describe('preview of a list that has nothing', () => {
  const issue =
    '### Section\n\nNaps\n\n### Paper title\n\nOtters in Deep Water\n\n### Paper link\n\nhttps://a.org/1.pdf\n';

  it.each([
    ['an empty file', '', 'empty-list'],
    ['a text without a heading', 'Papers will come.\n', 'empty-list'],
    ['a section without entries', '# L\n\n## Naps\n', 'unknown-style'],
    ['another section without entries', '# L\n\n## Dreams\n', 'unknown-section'],
  ])('%s', (_, list, code) => {
    const result = preview({ list, issue });
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((one) => one.code)).toEqual([code]);
    expect(problems[0]?.fix).not.toMatch(/choose \.|choose $/);
  });
});
