import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const list = `# Naps

## SIGGRAPH 2023

- Early Birds of the North [[pdf](https://a.example/1)]
- Late Owls and Their Cats [[pdf](https://a.example/2)]

## SIGGRAPH 2022

- Naps at Noon for Everybody [[pdf](https://a.example/3)]
`;

const remindersOf = (fields: Readonly<Record<string, string>>): readonly string[] => {
  const all = { 'Paper title': 'Big Snores', 'Paper link': 'https://a.example/9', Section: 'SIGGRAPH 2023', ...fields };
  const issue = Object.entries(all)
    .map(([label, value]) => `### ${label}\n\n${value}\n`)
    .join('\n');
  const made = preview({ list, issue });
  return made.ok ? made.reminders : made.problems.map(({ message }) => message);
};

describe('what is said of values that have no place in the entry', () => {
  it.each([{ Year: '2023' }, { Venue: 'SIGGRAPH', Year: '2023' }, { Venue: 'SIGGRAPH 2023' }])(
    'is nothing where the heading says them: %j',
    (fields) => {
      expect(remindersOf(fields)).toEqual([]);
    },
  );

  it.each([
    [{ Year: '2021' }, 'Year'],
    [{ Venue: 'Eurographics' }, 'Venue'],
    [{ Authors: 'Ted Under' }, 'Authors'],
  ] as const)('names them where it says something else, or nothing: %j', (fields, label) => {
    expect(remindersOf(fields)).toEqual([`This list shows no place for: “${label}”.`]);
  });
});
