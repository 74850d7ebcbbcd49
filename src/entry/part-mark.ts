import type { Part } from './reading.ts';

const BEHIND = /\s*(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}]*|:[a-z0-9_+-]{2,30}:)$/u;

/** The field of icons behind venues. */
export const VENUE_MARK = 'text:mark-of-venue';

/** Parts the icon behind a venue from it: `SIGMOD 🎓` ranks where one paper appeared and is no part of the name. */
export function partMark(part: Part): Part[] {
  const icon = part.field === 'venue' && part.form === 'text' ? BEHIND.exec(part.value)?.[0] : undefined;
  if (icon === undefined || icon === part.value || part.format !== undefined) return [part];
  const end = part.end - icon.length;
  const value = icon.trim();
  const mark = { start: part.end - value.length, end: part.end, value, form: 'text' as const };
  return [
    { ...part, end, value: part.value.slice(0, -icon.length) },
    { ...mark, field: VENUE_MARK, slot: 'mark-of-venue' },
  ];
}
