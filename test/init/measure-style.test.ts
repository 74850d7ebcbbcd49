import { describe, expect, it } from '@jest/globals';
import { learnStyles, measureStyle, shownInEntries } from '../../src/init/measure-style.ts';
import { readList } from '../../src/list/read-list.ts';

const TOPICS = ['Pruning', 'Caching', 'Merging', 'Distilling', 'Quantising', 'Sparsity'];

/** A list of six papers, each written by `write`. */
function listOf(write: (title: string, index: number) => string): ReturnType<typeof readList> {
  const entries = TOPICS.map((topic, index) => write(`${topic} of Large Models Made Easy`, index));
  return readList(`# List\n\n## Papers\n\n${entries.join('\n')}\n`);
}

const link = (index: number): string => `https://arxiv.org/abs/2401.0000${index}`;

/** Ids that every entry shows. */
function shown(list: ReturnType<typeof readList>): string[] {
  const [first = {}, ...others] = shownInEntries(learnStyles(list)).map((fields) => new Set(Object.keys(fields)));
  return [...(first as Set<string>)].filter((id) => others.every((fields) => fields.has(id)));
}

describe('measureStyle', () => {
  it('finds a regular list to be writable to the byte', () => {
    const list = listOf((title, index) => `- [${title}](${link(index)}), CVPR 2024.`);
    expect(measureStyle(learnStyles(list))).toEqual({ read: 4, of: 4 });
  });

  it('finds nothing where there is nothing', () => {
    expect(measureStyle(learnStyles(readList('# List\n')))).toEqual({ read: 0, of: 0 });
  });
});

describe('shownInEntries', () => {
  it.each<[string, (title: string, index: number) => string, string]>([
    [
      'a badge that is another each time a name',
      (title, index) => `- [${title}](${link(index)}) ![](https://img.shields.io/badge/M${TOPICS[index]}-blue)`,
      'name',
    ],
    [
      'a badge that comes again a task',
      (title, index) => `- [${title}](${link(index)}) ![](https://img.shields.io/badge/Detection-green)`,
      'tasks',
    ],
    [
      'a short text keywords',
      (title, index) => `- [${title}](${link(index)}) \`${index % 2 ? 'vision' : 'speech'}\` \`2024\``,
      'keywords',
    ],
    [
      'a word in front of the title a name',
      (title, index) => `- [**M${TOPICS[index]}**] ${title}. **\`arXiv 24.1\`** [[Paper](${link(index)})]`,
      'name',
    ],
    [
      'a sentence in Chinese a description',
      (title, index) =>
        `- [${title}](${link(index)})：${'提出一种通用且快速的第'}${'一二三四五六'[index]}种评估方法 | 2024`,
      'description',
    ],
    [
      'the third badge keywords',
      (title, index) =>
        `- [${title}](${link(index)}) ${['blue', 'green', 'brown', 'red']
          .map(
            (colour, place) =>
              `![](https://img.shields.io/badge/${place === 1 ? `M${TOPICS[index]}` : 'Same'}-${colour})`,
          )
          .join(' ')}`,
      'keywords',
    ],
  ])('calls %s', (_, write, id) => {
    expect(shown(listOf(write))).toContain(id);
  });

  it('leaves what has a name as it is called', () => {
    const list = listOf(
      (title, index) => `- [${title}](${link(index)}), CVPR 2024. [[code](https://github.com/e/r${index})]`,
    );
    expect(shown(list).sort()).toEqual(['code', 'paper', 'title', 'venue', 'year']);
  });
});
