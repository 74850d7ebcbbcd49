import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const issueOf = (fields: Readonly<Record<string, string>>): string =>
  Object.entries({
    Section: 'Naps',
    'Paper title': 'Dreams Are Short',
    'Paper link': 'https://arxiv.org/abs/2311.11709',
    ...fields,
  })
    .map(([label, value]) => `### ${label}\n\n${value}\n`)
    .join('\n');
const add = (list: string, fields: Readonly<Record<string, string>>) => {
  const made = preview({ list, issue: issueOf(fields) });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { entry: made.text.slice(list.length).trimEnd(), reminders: made.reminders };
};

describe('an answer that the entries show nowhere', () => {
  const list = `## Naps

- **Owls See Through Noise.** *arXiv 2023.* [[paper](https://arxiv.org/abs/2310.00001)]
   - This work shows that owls see through noise of all kinds.
- **Cats Win at Naps.** *arXiv 2023.* [[paper](https://arxiv.org/abs/2305.00002)]
   - This work lets cats compete in naps with other animals.
- **Early Birds Sleep Less.** *arXiv 2022.* [[paper](https://arxiv.org/abs/2203.00003)]
   - This work measures the sleep of early birds in the wild.
`;
  const bare = '- **Dreams Are Short.** *ICML 2023.* [[paper](https://arxiv.org/abs/2311.11709)]';

  it.each([
    ['Award', 'Best Paper'],
    ['Citations', '120'],
    ['Keywords', 'sleep, birds, noise, dreams'],
    ['Affiliation', 'University of Naps'],
    ['Hardware', 'GPU'],
  ])('is no description: %s', (label, value) => {
    const { entry, reminders } = add(list, { Venue: 'ICML', Year: '2023', [label]: value });
    expect(entry).toBe(bare);
    expect(reminders.join()).toMatch(new RegExp(label, 'i'));
  });

  it.each(['Summary', 'Key idea'])('is one where it reads like theirs: %s', (label) => {
    const said = 'This work finds that dreams are shorter than anybody thought.';
    expect(add(list, { Venue: 'ICML', Year: '2023', [label]: said })).toEqual({
      entry: `${bare}\n   - ${said}`,
      reminders: [],
    });
  });
});

describe('an answer that the entries show in brackets of its own', () => {
  const list = `## Naps

- **05/24** [Owls See Through Noise](https://arxiv.org/abs/2305.00001) (Owl Labs) \`noise\` · [code](https://github.com/a/owls)
- **05/19** [Cats Win at Naps](https://arxiv.org/abs/2305.00002) (UCL, Cohere) \`naps\`
- **05/04** [Early Birds Sleep Less](https://arxiv.org/abs/2305.00003) (METR) \`naps\` \`birds\`
`;
  const entry = (said: string): string =>
    `- **05/02** [Dreams Are Short](https://arxiv.org/abs/2311.11709)${said} \`naps\``;

  it.each([
    [{ Affiliation: 'MIT' }, ' (MIT)'],
    [{}, ''],
  ])('stands in them, and they go without it: %j', (answer, said) => {
    expect(add(list, { Date: '2023-05-02', Tags: 'naps', ...answer }).entry).toBe(entry(said));
  });
});

describe('a label that tells what code is written in', () => {
  const listOf = (labels: readonly string[]): string =>
    `## Naps\n\n${labels
      .map(
        (label, i) =>
          `- **Naps of the ${'ABCD'[i]} Kind** [[pdf]](https://arxiv.org/abs/2310.0000${i}) [[${label}]](https://github.com/a/${i})`,
      )
      .join('\n')}\n`;
  const entryWith = (label: string): string =>
    `- **Dreams Are Short** [[pdf]](https://arxiv.org/abs/2311.11709) [[${label}]](https://github.com/e/dreams)`;
  const code = { 'Code link': 'https://github.com/e/dreams' };

  it.each([
    [['official code - caffe', 'unofficial code - keras', 'official code - torch', 'unofficial code - caffe'], 'code'],
    [['PyTorch', 'TensorFlow', 'PyTorch', 'Caffe'], 'Code'],
  ])('is not copied where the list has several: %j', (labels, label) => {
    expect(add(listOf(labels), code).entry).toBe(entryWith(label));
  });

  it('is where all entries have it, so that it is the list’s word', () => {
    expect(add(listOf(['PyTorch', 'PyTorch', 'PyTorch', 'PyTorch']), code).entry).toBe(entryWith('PyTorch'));
  });
});

describe('a cell for which nothing was given', () => {
  it('is empty, where the others end with the full stop of a sentence', () => {
    const list = `## Naps

| Paper | Venue | Summary |
|---|---|---|
| [Owls See Through Noise](https://arxiv.org/abs/2310.00001) | ICML 2023 | Shows that owls see through noise. |
| [Cats Win at Naps](https://arxiv.org/abs/2305.00002) | ICLR 2023 | Lets cats compete with other animals. |
| [Early Birds Sleep Less](https://arxiv.org/abs/2203.00003) | ACL 2022 | Measures the sleep of early birds. |
`;
    const { entry } = add(list, { Venue: 'ICML', Year: '2023' });
    expect(entry).toMatch(/^\| \[Dreams Are Short\]\(https:\/\/arxiv.org\/abs\/2311.11709\) \| ICML 2023 \|\s*\|$/);
  });
});
