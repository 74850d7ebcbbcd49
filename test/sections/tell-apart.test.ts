import { describe, expect, it } from '@jest/globals';
import { readList } from '../../src/list/read-list.ts';
import { findSection } from '../../src/sections/find-section.ts';

const paper = (name: string) => `- [A history of ${name} in the north](https://a.example/${name}.pdf)\n`;

const INTRODUCED = `# Boats

## Hulls

### Of wood

### 2019

${paper('oak')}
### 2020

${paper('pine')}
### Of steel

### 2019

${paper('plates')}
### 2020

${paper('rivets')}
`;

const REPEATED = `Boats
=====

## Sails

${paper('jibs')}
## Ropes

${paper('hemp')}
## Sails

${paper('spinnakers')}
## Sails

${paper('kites')}
`;

const BOLD = `# Boats

## Hulls

**Shapes**

${paper('round')}
**Paints**

${paper('red')}
**Shapes**

${paper('flat')}
`;

function look(text: string, asked: string) {
  const found = findSection(readList(text), asked);
  return found.ok ? found.value.entries.map(({ fields }) => fields.title).join() : found.problems[0]?.fix;
}

describe('sections under headings of the same words', () => {
  it.each([
    ['the heading that introduces them', INTRODUCED, 'Of steel > 2019', 'plates'],
    ['… with all above it', INTRODUCED, 'Boats > Hulls > Of wood > 2020', 'pine'],
    ['their order', REPEATED, 'Sails (2nd)', 'spinnakers'],
    ['their order, from the title on', REPEATED, 'Boats > Sails (3rd)', 'kites'],
    ['the anchor of the first', REPEATED, '#sails', 'jibs'],
    ['an anchor', REPEATED, '#sails-1', 'spinnakers'],
    ['the order of bold lines', BOLD, 'Hulls > Shapes (2nd)', 'flat'],
  ])('are told apart by %s', (_, text, asked, name) => {
    expect(look(text, asked)).toBe(`A history of ${name} in the north`);
  });

  it.each([
    ['Hulls > 2019', INTRODUCED, '“Of wood > 2019” or “Of steel > 2019”'],
    ['Sails', REPEATED, '“Sails (1st)”, “Sails (2nd)” or “Sails (3rd)”'],
    ['Shapes', BOLD, '“Shapes (1st)” or “Shapes (2nd)”'],
    ['Sail', REPEATED, '“Sails (1st)”, “Sails (2nd)” or “Sails (3rd)” (did you mean this?)'],
    ['Sails (7th)', REPEATED, '“Sails (1st)”, “Sails (2nd)” or “Sails (3rd)” (did you mean this?)'],
  ])('are offered apart where “%s” was asked for', (asked, text, choices) => {
    expect(look(text, asked)).toBe(`Edit the issue and choose ${choices}.`);
  });

  it('need nothing behind their name where one alone holds entries', () => {
    const text = `# Boats\n\n## Sails\n\n## Ropes\n\n${paper('hemp')}\n## Sails\n\n${paper('jibs')}`;
    expect(look(text, 'Sails')).toBe('A history of jibs in the north');
    expect(look(text, 'Sail')).toBe('Edit the issue and choose “Sails” (did you mean this?).');
  });

  it('do not take a number that is in the heading for theirs', () => {
    const text = `# Boats\n\n## Races (2nd)\n\n${paper('gigs')}\n## Races\n\n${paper('skiffs')}`;
    expect(look(text, 'Races (2nd)')).toBe('A history of gigs in the north');
  });
});
