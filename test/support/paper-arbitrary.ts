import fc from 'fast-check';
import { readLink } from '../../src/paper/link.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { hostileText } from './hostile-text.ts';
import { SEED_SECTIONS } from './seed-list.ts';

const link = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .map((url) => readLink(url))
  .filter((read) => read.ok)
  .map((read) => read.url);

/** A paper as validation passes it on, with whatever a stranger may have typed. */
export const hostilePaper: fc.Arbitrary<Paper> = fc.record({
  section: fc.constantFrom(...SEED_SECTIONS.map(([section]) => section)),
  fields: fc.record(
    {
      title: hostileText,
      authors: hostileText,
      venue: hostileText,
      year: fc.integer({ min: 1900, max: 2100 }).map(String),
      paper: link,
      code: link,
      name: hostileText,
      tasks: hostileText,
      technique: hostileText,
    },
    { requiredKeys: ['title', 'authors', 'venue', 'year', 'paper'] },
  ),
});
