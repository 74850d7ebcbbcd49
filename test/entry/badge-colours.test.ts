import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const TITLES = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Tired Horses of Rome', 'Dreams of Cats', 'Owls at Noon'];
const line = (title: string, n: number, venue: string, year: number, colour: string): string =>
  `- [${title}](https://a.example/${n}) ![${venue}](https://img.shields.io/badge/${venue}-${year}-${colour})`;

function added(shown: readonly (readonly [string, string])[], venue: string): string {
  const entries = shown.map(([own, colour], n) => line(TITLES[n] ?? '', n, own, 2015 + n, colour));
  const answers = {
    Section: 'Naps',
    'Paper title': 'Late Risers at Work',
    Venue: venue,
    Year: '2021',
    'Paper link': 'https://a.example/9',
  };
  const result = preview({
    list: `# L\n\n## Naps\n\n${entries.join('\n')}\n`,
    issue: Object.entries(answers)
      .map(([label, value]) => `### ${label}\n\n${value}\n`)
      .join('\n'),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return (
    result.diff
      .split('\n')
      .find((one) => one.startsWith('+-'))
      ?.slice(1) ?? ''
  );
}

describe('the colour of a badge', () => {
  const ofVenue = [
    ['POPL', 'red'],
    ['PLDI', 'green'],
    ['POPL', 'red'],
    ['PLDI', 'green'],
    ['PLDI', 'green'],
  ] as const;
  it.each([
    ['POPL', 'red'],
    ['PLDI', 'green'],
  ])('is that of its venue where all entries have it so: %s', (venue, colour) => {
    expect(added(ofVenue, venue)).toBe(line('Late Risers at Work', 9, venue, 2021, colour));
  });

  it('is that of the entries around it where it does not follow the venue', () => {
    const mixed = [
      ['POPL', 'red'],
      ['PLDI', 'red'],
      ['POPL', 'green'],
      ['PLDI', 'green'],
      ['PLDI', 'green'],
    ] as const;
    expect(added(mixed, 'POPL')).toBe(line('Late Risers at Work', 9, 'POPL', 2021, 'green'));
  });
});
