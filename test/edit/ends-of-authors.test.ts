import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import { readEntries } from '../../src/read-entries.ts';
import { proposed } from '../support/proposed.ts';

const PAPERS = [
  'Early Birds and Their Naps',
  'Dreams of Sleepy Cats',
  'Horses that Tire in Rome',
  'Third Sleep of Kings',
];

const WAYS: Readonly<Record<string, (title: string, names: string, n: number) => string>> = {
  'under a label': (title, names, n) =>
    `#### ${title}\n\n- Authors: ${names}\n- Link: [arXiv](https://arxiv.org/abs/2301.0000${n})\n`,
  'before the year': (title, names, n) =>
    `- ${names} (202${n}). ${title}. *Nap Notes*. [link](https://arxiv.org/abs/2301.0000${n})\n`,
};
const OTHERS = ['Ann Lee et al.', 'Bo Kim et al.', 'Cy Day et al.', 'Di Wu et al.'];

const listOf = (write: (title: string, names: string, n: number) => string, names: readonly string[]): string =>
  `# L\n\n## Naps\n\n${PAPERS.map((title, n) => write(title, names[n] ?? '', n)).join('\n')}`;

const added = (list: string, authors: string): string => {
  const where = list.includes('(202') ? { Venue: 'Nap Notes', Year: '2024' } : {};
  const fields = { Section: 'Naps', 'Paper title': 'Late Risers at Work', Authors: authors, ...where };
  const issue = Object.entries({ ...fields, 'Paper link': 'https://arxiv.org/abs/2301.00004' })
    .map(([label, value]) => `### ${label}\n\n${value}\n`)
    .join('\n');
  const result = preview({ list, issue });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  return result.text;
};

describe.each(Object.entries(WAYS))('the stop of “et al.” %s', (_, write) => {
  it.each([
    ['all', OTHERS],
    ['most', [...OTHERS.slice(1), 'Ed Fox, Flo Hill, Gus Ives']],
  ])('is the names’, in %s entries', (_some, names) => {
    const list = listOf(write, names);
    expect(readEntries(list).map(({ fields }) => fields.authors)).toEqual(names);
    for (const authors of ['Nap Collaboration', 'Max Orr et al.', 'Max Orr, Ned Poe'])
      expect(added(list, authors)).toContain(write('Late Risers at Work', authors, 4));
  });
});

describe('a group among names that stand family first', () => {
  const apa = (names: readonly string[]) =>
    listOf(
      (title, who, n) => `- ${who} (202${n}). ${title}. *Nap Notes*. [link](https://arxiv.org/abs/2301.0000${n})\n`,
      names,
    );

  it('leaves the others their initials, and stays as it is', () => {
    const list = apa([
      'Lin, Z., Akin, H., et al.',
      'Day, C., Ray, B., et al.',
      'Rives, A., & Meier, J.',
      'The Nap Consortium.',
    ]);
    expect(added(list, 'Max Orr, Ned Poe')).toContain('- Orr, M., & Poe, N. (2024). Late Risers');
    expect(added(list, 'Max Orr')).toContain('- Orr, M. (2024). Late Risers');
    expect(added(list, 'The Cat Consortium')).toContain('- The Cat Consortium. (2024). Late Risers');
    expect(added(list, 'Max Orr, Ned Poe, Pia Quinn et al.')).toContain(
      '- Orr, M., Poe, N., et al. (2024). Late Risers',
    );
  });
});

describe('names where all others end in “et al.”', () => {
  const list = [
    '## Naps\n',
    '1. Early Birds and Their Naps. Lee et al. arXiv:2103.02531',
    '2. Dreams of Sleepy Cats. Kim, Bo et al. ICCV 2017',
    '3. Horses that Tire:A Study. arXiv:2105.05551',
    '4. Third Sleep of Kings. Day, Cy et al. CVPR 2019 [[code]](https://a.example/4)\n',
  ].join('\n');

  it.each([
    [{ Authors: 'Max Orr, Ned Poe', Venue: 'ICCV 2023' }, 'Late Risers. Max Orr, Ned Poe. ICCV 2023'],
    [{ Authors: 'Max Orr, Ned Poe, Pia Quinn', Venue: 'ICCV 2023' }, 'Late Risers. Orr, Max et al. ICCV 2023'],
    [{ Venue: 'ICCV 2023' }, 'Late Risers. ICCV 2023'],
    [{ Authors: 'Max Orr, Ned Poe, Pia Quinn' }, 'Late Risers. Orr, Max et al. arXiv:2301.00004'],
  ])('have a stop of their own, and an entry without them keeps it: %j', (answers, entry) => {
    const fields = { Title: 'Late Risers', 'Paper link': 'https://arxiv.org/abs/2301.00004', ...answers };
    expect(proposed(list, fields).added).toEqual([`5. ${entry}`]);
  });
});
