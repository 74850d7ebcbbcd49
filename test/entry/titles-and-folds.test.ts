import { describe, expect, it } from '@jest/globals';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import { preview } from '../../src/preview.ts';
import type { Fields } from '../../src/submission/submission.ts';

const link = (n: number) => `https://arxiv.org/abs/2201.0000${n}`;

interface Case {
  readonly name: string;
  readonly entries: readonly string[];
  readonly fields: Fields;
  readonly entry: string;
}

const folded = (title: string, n: number, text: string) =>
  `- **${title}** (CVPR 2023) [[Paper]](${link(n)})\n  <details><summary>Abstract</summary>${text}</details>`;

const ABSTRACTS = [
  folded('NapNet', 1, 'A network that naps between layers.'),
  folded('BedFormer', 2, 'We propose a transformer for beds.'),
];

const DESCRIBED = [
  `- [Batching While Asleep](${link(1)}) - Adaptive batching for inference.`,
  `- [Clipper, Clipped](${link(2)}) - Low-latency prediction serving.`,
  `- [Ray of Moonlight](${link(3)}) - A distributed framework for all the night jobs.`,
];

const details = (title: string, n: number, text: string) =>
  `<details>\n<summary>${title} (ICML 2022) <a href="${link(n)}">[paper]</a></summary>\n\n${text}\n</details>`;

const DETAILS = [
  details('Sleeping Learns Compact and Accurate Naps', 1, 'Naps at dawn and at dusk jointly.'),
  details('NapGPT: Massive Sleepers Can Be Woken Up in One Shot', 2, 'One-shot waking.'),
  details('A Simple and Effective Waking Approach for Sleepers', 3, 'Weights times snores as the waking metric.'),
  details('Dreams of Sleepy Cats and How They End', 4, 'Gradient-based dreams.'),
];

const CASES: readonly Case[] = [
  {
    name: 'a title of one word is what is bold, not what is folded away',
    entries: ABSTRACTS,
    fields: { title: 'Late Risers at Work', venue: 'ICLR', year: '2024', paper: link(5), abstract: 'Risers are late.' },
    entry: `- **Late Risers at Work** (ICLR 2024) [[Paper]](${link(5)})\n  <details><summary>Abstract</summary>Risers are late.</details>`,
  },
  {
    name: 'a fold goes as a whole where there is no answer',
    entries: ABSTRACTS,
    fields: { title: 'Late Risers at Work', venue: 'ICLR', year: '2024', paper: link(5) },
    entry: `- **Late Risers at Work** (ICLR 2024) [[Paper]](${link(5)})`,
  },
  {
    name: 'a fold of several lines goes as a whole too',
    entries: [1, 2, 3].map(
      (n) =>
        `- **Naps of Kind ${'ABC'[n]}** [[Paper]](${link(n)})\n\n  <details>\n  <summary><b>Abstract</b></summary>\n\n  Cats sleep.\n\n  </details>`,
    ),
    fields: { title: 'Late Risers at Work', paper: link(5) },
    entry: `- **Late Risers at Work** [[Paper]](${link(5)})`,
  },
  {
    name: 'short linked titles beside longer sentences',
    entries: DESCRIBED,
    fields: { title: 'Orca at Night', paper: link(5), description: 'Iteration-level scheduling' },
    entry: `- [Orca at Night](${link(5)}) - Iteration-level scheduling.`,
  },
  {
    name: 'a summary keeps its end where what it hides is missing',
    entries: DETAILS,
    fields: { title: 'Compact Naps for Everybody', venue: 'ICML', year: '2024', paper: link(5) },
    entry: `<details>\n<summary>Compact Naps for Everybody (ICML 2024) <a href="${link(5)}">[paper]</a></summary>\n\n</details>`,
  },
  {
    name: 'a summary in an item keeps its end too',
    entries: [1, 2, 3].map(
      (n) =>
        `- <details><summary>Naps of the Kind ${'ABC'[n]} (ICML 2022) <a href="${link(n)}">paper</a></summary>Cats are asleep by ${n}.</details>`,
    ),
    fields: { title: 'Late Risers at Work', venue: 'ICML', year: '2024', paper: link(5) },
    entry: `- <details><summary>Late Risers at Work (ICML 2024) <a href="${link(5)}">paper</a></summary></details>`,
  },
  {
    name: 'the title of a fold is in its summary, even where it reads like names',
    entries: DETAILS,
    fields: {
      title: 'Compact Naps for Everybody',
      authors: 'Ann Lee, Bo Kim',
      venue: 'ICML',
      year: '2024',
      paper: link(5),
      description: 'Late layers collapse.',
    },
    entry: details('Compact Naps for Everybody', 5, 'Late layers collapse.').replace('2022', '2024'),
  },
];

describe('which text is the title, and what is folded away', () => {
  it.each(CASES)('$name', ({ entries, fields, entry }) => {
    const list = readList(`# Sleep\n\n## Naps\n\n${entries.join('\n')}\n`);
    const inserted = insertEntry(list, { section: 'Naps', fields });
    expect(inserted.ok ? inserted.value.entry : inserted.problems).toBe(entry);
  });

  it('never writes authors as the title where the description is missing', () => {
    const list = `# Sleep\n\n## Naps\n\n${DETAILS.join('\n\n')}\n`;
    const issue = `### Section\n\nNaps\n\n### Paper title\n\nCompact Naps for Everybody\n\n### Authors\n\nAnn Lee, Bo Kim\n\n### Paper link\n\n${link(5)}\n`;
    const drafted = preview({ list, issue });
    expect(drafted.ok ? drafted.diff : '').not.toContain('Bo Kim');
  });
});
