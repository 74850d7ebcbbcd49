import type { Part } from './reading.ts';

/** An emoji, or its name as GitHub knows it: `🔥`, `:fire:`. */
export const ICON = String.raw`(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]*|:[a-z0-9_+-]{1,30}:)`;

const BEFORE = new RegExp(`^(?:${ICON}|\\s)+`, 'u');
const BEHIND = new RegExp(`\\s*${ICON}$`, 'u');
const ANYWHERE = new RegExp(ICON, 'gu');

/** The field of icons that some entries have before their title: `🔥 Naps`. */
export const MARK = 'text:mark';

/** The field of icons behind venues. */
export const VENUE_MARK = 'text:mark-of-venue';

/** Icons before words, with the blank behind them: `🏆 Oral` → `🏆 `. */
export function iconsOf(text: string): string {
  return BEFORE.exec(text)?.[0] ?? '';
}

/** Whether a text ends in an icon; the colons of `:star:` are no punctuation. */
export function endsWithIcon(text: string): boolean {
  return BEHIND.test(text);
}

/** A text without the icons in it: `:heavy_check_mark:` leaves nothing. */
export function withoutIcons(words: string): string {
  return words.replace(ANYWHERE, '').trim();
}

/** Parts the icon behind a venue from it: `SIGMOD 🎓` ranks where one paper appeared and is no part of the name. */
export function partMark(part: Part): Part[] {
  const icon = part.field === 'venue' && part.form === 'text' ? BEHIND.exec(part.value)?.[0] : undefined;
  if (icon === undefined || icon === part.value || part.format !== undefined) return [part];
  const value = icon.trim();
  const mark = { start: part.end - value.length, end: part.end, value, form: 'text' as const };
  return [
    { ...part, end: part.end - icon.length, value: part.value.slice(0, -icon.length) },
    { ...mark, field: VENUE_MARK, slot: 'mark-of-venue' },
  ];
}
