import { readEntry } from './read-entry.ts';
import type { EntrySource, Part, Reading } from './reading.ts';

/** What an entry says, by field id, as plain text. Texts whose meaning is not known are left out. */
export function readFields(source: EntrySource): Readonly<Record<string, string>> {
  const reading = readEntry(source, {});
  const { fields } = reading;
  const remark = fields.description === undefined ? remarkOf(reading) : undefined;
  const known = Object.entries(fields).filter(([id]) => !id.startsWith('text:'));
  return Object.fromEntries(remark === undefined ? known : [...known, ['description', remark]]);
}

const LEAST_WORDS = 4;
/** The end of a link or of bold, a dash or a colon. */
const DASH = /^[*_]{0,3}(?:\]\([^()\s]{0,2000}\)|<\/a>)?[*_]{0,3}\s*(?:[-–—]{1,3}|[:：])\s+$/;

/** `[Sapiens](…) - A model of people.`: what follows a title and a dash says what it is about. */
function remarkOf({ raw, atoms }: Reading): string | undefined {
  const texts: Part[] = atoms
    .flatMap(({ parts }) => parts)
    .filter(({ form }) => form === 'text')
    .sort((a, b) => a.start - b.start);
  const at = texts.findLastIndex(({ field }) => field.startsWith('title'));
  const [title, next] = [texts[at], texts[at + 1]];
  if (!title || !next?.field.startsWith('text:') || next.value.split(/\s+/).length < LEAST_WORDS) return undefined;
  return DASH.test(raw.slice(title.end, next.start)) ? next.value : undefined;
}
