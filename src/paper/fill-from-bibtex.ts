import { readBibtex } from '../submission/read-bibtex.ts';
import type { Fields } from '../submission/submission.ts';

/** Fields that never hold BibTeX: what stands there is meant as all that the entry says. */
const NEVER_CODE: readonly string[] = ['title', 'authors', 'venue', 'year', 'paper', 'name'];
const LONGEST = 20_000;
/** What may stand beside it and say nothing: “see below:”. */
const FEW_WORDS = 4;

/**
 * Answers that are BibTeX, read: where a title, the authors or the like were asked for, what the entry says of that; and the fields
 * that were left empty from the same entry. BibTeX in a field of its own that the list's entries have too stays what it is.
 */
export function fillFromBibtex(fields: Fields, seen: readonly Fields[]): Fields {
  let filled = fields;
  for (const [id, value] of Object.entries(fields)) {
    const isOwn = NEVER_CODE.includes(id);
    if (!/@\w{3,20}\s*\{/.test(value.slice(0, LONGEST))) continue;
    if (!isOwn && seen.some((entry) => entry[id] !== undefined)) continue;
    const { entries, rest } = readBibtex(value.slice(0, LONGEST));
    const [entry] = entries;
    if (!entry || (isOwn && rest.replace(/`{3,}\w*/g, '').split(/\s+/).length > FEW_WORDS)) continue;
    const { [id]: _, ...others } = filled;
    filled = { ...entry, ...(isOwn ? others : filled) };
  }
  return filled;
}
