import { describe, expect, it } from '@jest/globals';
import { learnTemplate } from '../../src/init/learn-template.ts';
import { learnStyles, nameTexts } from '../../src/init/measure-style.ts';
import { readList } from '../../src/list/read-list.ts';

const TOPICS = ['Pruning', 'Caching', 'Merging', 'Distilling', 'Quantising', 'Sparsity'];

/** What is learnt from a list of six papers, each written by `write`. */
function learnt(write: (title: string, index: number) => string) {
  const entries = TOPICS.map((topic, index) => write(`${topic} of Large Models Made Easy`, index));
  const styles = learnStyles(readList(`# List\n\n## Papers\n\n${entries.join('\n')}\n`));
  const found = learnTemplate(styles, nameTexts(styles));
  return found && { source: found.template.source, described: [found.read, found.of] };
}

const link = (index: number): string => `https://arxiv.org/abs/2401.0000${index}`;
const code = (index: number): string => `https://github.com/e/r${index}`;

describe('learnTemplate', () => {
  it('writes values as fields', () => {
    expect(learnt((title, index) => `- [${title}](${link(index)}), CVPR 202${index}.`)).toEqual({
      source: '- [{{title}}]({{paper}}), {{venue}} {{year}}.',
      described: [6, 6],
    });
  });

  it('writes what some lack as a group, with what separates it', () => {
    const write = (title: string, index: number): string =>
      `- **${title}**. [Paper](${link(index)})${index % 2 ? ` · [Code](${code(index)})` : ''}`;
    expect(learnt(write)).toEqual({
      source: '- **{{title}}**. [Paper]({{paper}}){{#code}} · [Code]({{code}}){{/code}}',
      described: [6, 6],
    });
  });

  it('knows numbers, lines and rows of tables', () => {
    expect(learnt((title, index) => `${index + 1}. **${title}**\n   [Paper](${link(index)})`)?.source).toBe(
      '{{number}}. **{{title}}**\n   [Paper]({{paper}})',
    );
    const row = (title: string, index: number): string =>
      `${index === 0 ? '| Title | Year |\n|---|---|\n' : ''}| [${title}](${link(index)}) | 202${index} |`;
    expect(learnt(row)?.source).toBe('| [{{title}}]({{paper}}) | {{year}} |');
  });

  it('repeats badges of one colour', () => {
    const badge = (value: string): string => ` ![](https://img.shields.io/badge/${value}-green)`;
    const write = (title: string, index: number): string =>
      `- [${title}](${link(index)}), CVPR 2024.${badge(index > 2 ? 'Detection' : 'Tracking')}${index % 2 ? badge('Sorting') : ''}`;
    expect(learnt(write)).toEqual({
      source:
        '- [{{title}}]({{paper}}), {{venue}} {{year}}.{{#tasks}} ![](https://img.shields.io/badge/{{.}}-green){{/tasks}}',
      described: [6, 6],
    });
  });

  it('has none for entries that are all different', () => {
    const ways = [
      (title: string) => `- ${title}`,
      (title: string, index: number) => `- [${title}](${link(index)})!`,
      (title: string, index: number) => `- (202${index}) *${title}*;`,
      (title: string, index: number) => `- [x](${link(index)}): **${title}** by nobody`,
      (title: string, index: number) => `- \`202${index}\` ~~${title}~~`,
      (title: string, index: number) => `- CVPR 202${index} — ${title} (${code(index)})`,
    ];
    expect(learnt((title, index) => ways[index]?.(title, index) ?? '')).toBeNull();
  });

  it('has none for a list without entries', () => {
    expect(learnTemplate(learnStyles(readList('# List\n')), new Map())).toBeNull();
  });
});
