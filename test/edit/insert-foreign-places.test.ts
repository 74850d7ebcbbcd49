import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import { proposed } from '../support/proposed.ts';

const PAPER = { Title: 'Naps of Ravens', 'Paper link': 'https://arxiv.org/abs/2405.00009', Section: 'Naps' };

describe('an answer without a place of its own', () => {
  const schools = `## Naps\n\n${['Columbia University', 'University of Washington', 'Stanford University', 'ETH Zurich']
    .map((school, n) => `- [Sleepy Owls ${'abcd'[n]}](https://arxiv.org/abs/240${n + 1}.00001), ICML 2024 (${school})`)
    .join('\n')}\n`;
  const named = `## Naps\n\n${['NapNet', 'SnoreLM', 'BedBot', 'DreamX']
    .map((name, n) => `- \`${name}\` **Sleepy Owls ${'abcd'[n]}** [[pdf](https://arxiv.org/abs/240${n + 1}.00001)]`)
    .join('\n')}\n`;

  it('leaves the place of a school to the school: an award', () => {
    const { added } = proposed(schools, { ...PAPER, Venue: 'ICML 2024', Institution: 'Nap Inc', Award: 'Best Paper' });
    expect(added).toEqual(['- [Naps of Ravens](https://arxiv.org/abs/2405.00009), ICML 2024 (Nap Inc)']);
    const alone = proposed(schools, { ...PAPER, Venue: 'ICML 2024', Award: 'Best Paper' });
    expect(alone.added.join()).not.toContain('Best Paper');
  });

  it.each([{ Institution: 'Nap Inc' }, { Award: 'Oral' }, { Keywords: 'corvids' }])(
    'leaves the place of a method’s name empty, and is named: %j',
    (answers) => {
      const [[label = '', value = '']] = Object.entries(answers) as [[string, string]];
      const issue = Object.entries({ ...PAPER, ...answers })
        .map(([head, answer]) => `### ${head}\n\n${answer}\n`)
        .join('\n');
      const made = preview({ list: named, issue });
      expect(made).toMatchObject({ ok: true, reminders: [expect.stringContaining('no place')] });
      expect(made.ok && made.diff).not.toContain(value);
      expect(label).not.toBe('');
    },
  );

  it('has its place behind the title, though firms are called as methods are', () => {
    const list = `## Naps\n\n${['MIT', 'Google', 'Meta', 'OpenAI']
      .map(
        (firm, n) =>
          `- "Sleepy Owls ${'abcd'[n]}", ICML, 2024 (*${firm}*). [[Paper](https://arxiv.org/abs/240${n + 1}.00001)]`,
      )
      .join('\n')}\n`;
    expect(proposed(list, { ...PAPER, Venue: 'ICML', Year: '2024', Institution: 'NapLab' }).added).toEqual([
      '- "Naps of Ravens", ICML, 2024 (*NapLab*). [[Paper](https://arxiv.org/abs/2405.00009)]',
    ]);
  });

  it('may be a path where others have addresses: a picture of the repository’s own', () => {
    const rows = ['https://a.example/1.png', 'figures/2.png', 'https://a.example/3.png', 'https://a.example/4.png'].map(
      (src, n) => `| [Sleepy Owls ${'abcd'[n]}](https://arxiv.org/abs/240${n + 1}.00001) | <img src="${src}"> |`,
    );
    const list = `## Naps\n\n| Paper | Image |\n|---|---|\n${rows.join('\n')}\n`;
    expect(proposed(list, { ...PAPER, Image: 'figures/5.png' }).added).toEqual([
      '| [Naps of Ravens](https://arxiv.org/abs/2405.00009) | <img src="figures/5.png"> |',
    ]);
  });

  it('is no address: the name of a model beside links to models', () => {
    const rows = ['NapNet', 'SnoreLM', 'BedBot', 'DreamX'].map(
      (name, n) =>
        `| ${name} | [${name}: Sleepy Owls ${'abcd'[n]}](https://arxiv.org/abs/240${n + 1}.00001) | ${
          n % 2 ? `[HF](https://huggingface.co/a/${name})` : '-'
        } |`,
    );
    const list = `## Naps\n\n| Model | Paper | Weights |\n|---|---|---|\n${rows.join('\n')}\n`;
    const answers = { ...PAPER, Title: 'CawBot: Naps of Ravens', Model: 'CawBot' };
    const link = 'https://huggingface.co/b/caw';
    const row = (weights: string) =>
      `| CawBot | [CawBot: Naps of Ravens](https://arxiv.org/abs/2405.00009) | ${weights} |`;
    expect(proposed(list, answers).added).toEqual([row('-')]);
    expect(proposed(list, { ...answers, Weights: link }).added).toEqual([row(`[HF](${link})`)]);
  });
});

describe('an abstract that is folded away as a quotation', () => {
  it('goes with its mark, and what is around it stays closed', () => {
    const entry = (title: string, n: number, said: string) =>
      `<details>\n<summary><b>[ICML 2023] ${title}</b> [<a href="https://arxiv.org/abs/230${n}.00001">paper</a>]</summary>\n\n${said}</details>\n`;
    const list = `## Naps\n\n${['Do Owls Sleep', 'Do Cats Sleep', 'Do Bears Sleep']
      .map((title, n) => entry(title, n + 1, `> We show that ${title.toLowerCase()} is a thing.\n\n`))
      .join('\n')}`;
    const { added } = proposed(list, {
      ...PAPER,
      Venue: 'ICML 2023',
      'Paper link': 'https://arxiv.org/abs/2305.00001',
    });
    expect(added.filter((line) => /^[\s>-]*<\/details>/.test(line))).toEqual(['</details>']);
  });
});
