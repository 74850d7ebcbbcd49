import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const TITLES = ['Early Birds and Naps', 'Sleepy Dogs at Sea', 'Tired Horses of Rome', 'Dreams of Cats', 'Owls at Noon'];
const line = (title: string, n: number, tags: string): string =>
  `- **${title}** (202${n}-0${n + 1}) Lee et al. [paper](https://a.example/${n}) ${tags}`;

function added(tags: readonly string[], typed: string): string {
  const answers = {
    Section: 'Naps',
    'Paper title': 'Late Risers at Work',
    Authors: 'Lee et al.',
    Date: '2026-07',
    'Paper link': 'https://a.example/6',
    Tags: typed,
  };
  const result = preview({
    list: `# L\n\n## Naps\n\n${tags.map((own, n) => line(TITLES[n] ?? '', n, own)).join('\n')}\n`,
    issue: Object.entries(answers)
      .map(([label, value]) => `### ${label}\n\n${value}\n`)
      .join('\n'),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.reminders).toEqual([]);
  return (
    result.diff
      .split('\n')
      .find((one) => one.startsWith('+-'))
      ?.slice(1) ?? ''
  );
}

const ONE = ['`#gan`', '`#rain`', '`#wind`', '`#snow`'];
const AGAIN = ['`#gan`', '`#gan`', '`#rain`', '`#rain`', '`#gan`'];
const SEVERAL = ['`#gan` `#rain`', '`#extreme-events` `#wind`', '`#snow`', '`#gan`'];
const PLAIN = ['#gan #rain', '#extreme-events #wind', '#snow', '#gan'];

describe('hashtags', () => {
  it.each<[readonly string[], string, string]>([
    [ONE, '#wind', '`#wind`'],
    [ONE, 'wind', '`#wind`'],
    [ONE, 'gan', '`#gan`'],
    [ONE, 'wind, gan', '`#wind` `#gan`'],
    [ONE, '#wind #gan', '`#wind` `#gan`'],
    [ONE, 'Hail', '`#hail`'],
    [AGAIN, 'gan', '`#gan`'],
    [AGAIN, '`#gan`', '`#gan`'],
    [SEVERAL, 'gan', '`#gan`'],
    [SEVERAL, 'hail, Heavy Rain', '`#hail` `#heavy-rain`'],
    [PLAIN, 'wind, Heavy Rain', '#wind #heavy-rain'],
    [PLAIN, '#gan', '#gan'],
  ])('of %j: %s', (tags, typed, written) => {
    expect(added(tags, typed)).toBe(line('Late Risers at Work', 6, written));
  });
});
