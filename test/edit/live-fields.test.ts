import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const TABLE = `# Kites

## Box kites

| Title | Authors | Topics | Paper |
|---|---|---|---|
| Lifting cameras over Paris | Ida Holm, Jon Berg | photography | [PDF](https://arxiv.org/abs/1701.00011) |
| Six cells and one string | Kim Lund, Lea Moe | stability, wind | [PDF](https://arxiv.org/abs/1701.00012) |
| The quiet kite of 1893 | Mia Nord, Ole Dahl | history | [PDF](https://arxiv.org/abs/1701.00013) |
`;

const PARAGRAPHS = `# Kites

## Box kites

**Lifting cameras over Paris** ([paper](https://arxiv.org/abs/1701.00011))
Ida Holm, Jon Berg. *Topics: photography*

**Six cells and one string** ([paper](https://arxiv.org/abs/1701.00012))
Kim Lund, Lea Moe. *Topics: stability, wind*

**The quiet kite of 1893** ([paper](https://arxiv.org/abs/1701.00013))
Mia Nord, Ole Dahl. *Topics: history*
`;

const ANSWERS = {
  Section: 'Box kites',
  'Paper title': 'How long a tail must be',
  Authors: 'Pia Rask, Rolf Sund',
  Topics: 'tails',
  'Paper link': 'https://arxiv.org/abs/1701.00099',
};
const IDS: Readonly<Record<string, string>> = { 'Paper title': 'title', Authors: 'authors', Topics: 'topics' };

function propose(list: string, answers: Readonly<Record<string, string>>) {
  const issue = Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
    .join('\n');
  return preview({ list, issue });
}

describe('a value that would be a link in the list', () => {
  it.each(Object.entries({ TABLE, PARAGRAPHS }))('is named with its own field: %s', (_, list) => {
    expect(propose(list, ANSWERS)).toMatchObject({ ok: true });
    for (const label of ['Paper title', 'Authors'] as const)
      for (const strange of [' www.kites.example', ' <https://kites.example/x>', ' ida@kites.example']) {
        if (label === 'Authors' && strange.includes('@')) continue;
        const result = propose(list, { ...ANSWERS, [label]: ANSWERS[label] + strange });
        expect(result).toMatchObject({ ok: false, problems: [{ code: 'not-plain', field: IDS[label] }] });
        expect(!result.ok && result.problems[0]?.fix).toContain(`“${label}”`);
      }
  });

  it.each(Object.entries({ TABLE, PARAGRAPHS }))('is no part of a name where it is a mail address: %s', (_, list) => {
    const result = propose(list, { ...ANSWERS, Authors: 'Pia Rask, Rolf Sund ida@kites.example' });
    const named = propose(list, ANSWERS);
    expect(result.ok && result.text).toBe(named.ok && named.text);
  });

  it.each(Object.entries({ TABLE, PARAGRAPHS }))('is named once for each field that holds one: %s', (_, list) => {
    const result = propose(list, {
      ...ANSWERS,
      'Paper title': `${ANSWERS['Paper title']} www.kites.example`,
      Authors: `${ANSWERS.Authors} www.kites.example`,
    });
    expect(!result.ok && result.problems.map(({ code, field }) => [code, field])).toEqual([
      ['not-plain', 'title'],
      ['not-plain', 'authors'],
    ]);
  });
});
