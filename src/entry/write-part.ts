import { isOneAddress } from '../knowledge/hosts.ts';
import { linesOf, onOneLine } from '../knowledge/words.ts';
import { OTHERS } from './authors.ts';
import { bodyLines } from './body-lines.ts';
import { setInBold } from './bold-names.ts';
import { type PaperDate, writeDate } from './dates.ts';
import { END_OF, writeEnd } from './derived.ts';
import { type Context, escapeLightly } from './escape-lightly.ts';
import { keepInlineTags } from './inline-tags.ts';
import { splitTags } from './join-tags.ts';
import { commaParts } from './place-tags.ts';
import { encodeBadge } from './read-badge.ts';
import type { Part } from './reading.ts';
import { hasProceedings, proceedingsLead, spellingKey } from './venues.ts';
import type { Wanted } from './wanted.ts';

/** Whether a date in an atom is already told by the venue next to it, because that was given with its own (`ICSE'24`). */
export function isSpoken(part: Part, parts: readonly Part[], wanted: Wanted): boolean {
  if (!wanted.datedVenue || part.form !== 'date') return false;
  const venue = parts.findIndex((other) => other.field === 'venue');
  if (venue < 0) return false;
  const [own, after, before] = [parts[venue], parts[venue + 1], parts[venue - 1]];
  if (!own) return false;
  if (after?.form === 'date' && after.start - own.end <= 2) return after === part;
  return before === part && own.start - before.end <= 1;
}

/**
 * Whether a part is an award behind a venue or date, and the wanted paper has none, or a second text of a field that says something
 * else than the first (`ICML (Nature Energy)`), for which one value is no text: it goes with what joins it to them.
 */
export function isUnearned(part: Part, parts: readonly Part[], wanted: Wanted): boolean {
  if (part === parts[0]) return false;
  return (part.field === 'award' && !wanted.values.has('award')) || (isUnformatted(part) && saysElse(part, parts));
}

function saysElse(part: Part, parts: readonly Part[]): boolean {
  const first = parts.find((other) => other.field === part.field && isUnformatted(other));
  return first !== undefined && spellingKey(first.value) !== spellingKey(part.value);
}

function isUnformatted({ form, format }: Part): boolean {
  return form === 'text' && format === undefined;
}

/** The text that a part has for the wanted paper, `null` where the paper does not tell. */
export function writePart(part: Part, wanted: Wanted, shape: string): string | null {
  const text = writeValue(part, wanted, shape);
  return text === null || part.form !== 'text' ? text : keepInlineTags(text, wanted.inlineTags);
}

function writeValue(part: Part, wanted: Wanted, shape: string): string | null {
  const value = wanted.values.get(part.field) ?? (part.field === 'url' ? wanted.values.get('paper') : undefined);
  if (part.field.startsWith(END_OF)) return writeEnd(part, wanted.addresses) ?? null;
  if (part.form === 'date') return writeWhen(part, wanted);
  if (part.field === 'title-head' || part.field === 'title-tail') return writeTitleHalf(part.field, wanted, shape);
  if (part.field === 'venue' && part.format && part.form === 'text') {
    if (part.format.includes('{venue}') && value !== undefined) {
      const name = value.slice(proceedingsLead(value)?.length ?? 0);
      return hasProceedings(name) ? part.format.replace('{venue}', () => escapeLightly(name, contextOf(shape))) : null;
    }
    const id = wanted.values.get('arxiv');
    if (id && (value === undefined || spellingKey(value) === spellingKey(part.value)))
      return part.format.replace('{arxiv}', id);
  }
  if (value === undefined) return null;
  const spoken = wanted.habits.get(part.field)?.(value) ?? value;
  if (spoken === '') return null;
  if (part.form === 'badge') return writeBadge(onOneLine(spoken), part, wanted);
  if (part.form === 'exact') return onOneLine(value);
  if (part.form === 'code') return codeLines(value).join(part.joiner);
  // Words (`Local Demo`) lead nowhere, nor does a name where others have addresses; a path may.
  const isPath = /[./]/.test(value);
  if (part.form === 'url' && (/\s/.test(value.trim()) || (isOneAddress(part.value) && !isPath))) return null;
  if (part.form === 'url') return escapeLightly(value, shape === 'row' ? 'cell-url' : 'url');
  if (part.field === 'pages')
    return escapeLightly(value.replace(DASH, DASH.exec(part.value)?.[0] ?? '$&'), contextOf(shape));
  const text = writeLines(spoken, part, wanted, contextOf(shape));
  if (part.field !== 'authors') return text;
  const { format: mark } = part;
  const names = setInBold(text, wanted.boldNames);
  return mark === undefined ? names : names.replace(OTHERS, (others) => mark + others + mark);
}

/** Between the first page and the last, as lists write it one way or the other. */
const DASH = /\s?[-–—]{1,2}\s?/;

function writeBadge(value: string, part: Part, { blank, badgeMarks }: Wanted): string {
  const marks = badgeMarks.get(part.field);
  const tags = marks === undefined ? [value] : commaParts(value);
  return tags.map((tag) => encodeBadge(tag, part.format ?? blank)).join(marks);
}

/** The lines of a fenced block, without fences that would end it or that were typed around it. */
function codeLines(value: string): string[] {
  return linesOf(value)
    .filter((line) => !/^\s*(?:`{3,}|~{3,})/.test(line))
    .map((line) => line.replace(/`{3,}/g, ''));
}

/** A value of several lines as the list parts them, where it has such values; else on one line. */
function writeLines(value: string, part: Part, wanted: Wanted, context: Context): string {
  const parted = part.parted ?? wanted.partingMarks.get(part.field);
  if (parted !== undefined)
    // Nothing in code can be escaped.
    return splitTags(parted.includes('`') ? value.replaceAll('`', '') : value)
      .map((tag) => escapeLightly(tag, context))
      .join(parted);
  const joiner = part.joiner ?? wanted.joiners.get(part.field);
  if (joiner === undefined) return escapeLightly(value, context);
  return bodyLines(value)
    .map((line) => escapeLightly(line, context))
    .join(joiner);
}

function contextOf(shape: string): Context {
  if (shape === 'row') return 'cell';
  if (shape === 'html-row' || shape === 'details') return 'html';
  return 'text';
}

function writeTitleHalf(field: string, wanted: Wanted, shape: string): string | null {
  const title = wanted.values.get('title') ?? '';
  const name = wanted.values.get('name');
  const colon = title.indexOf(': ');
  const head = colon > 0 && colon <= 40 ? title.slice(0, colon) : name;
  if (!head) return null;
  const tail = colon > 0 && colon <= 40 ? title.slice(colon + 2) : title;
  return escapeLightly(field === 'title-head' ? head : tail, contextOf(shape));
}

/** A date in the part's format, from the most telling source that has all it shows. */
function writeWhen(part: Part, wanted: Wanted): string | null {
  const format = part.format ?? '{Y}';
  const asTyped = wanted.typed.find((typed) => sameForm(typed.format, format));
  if (asTyped) return asTyped.text;
  const hasMonth = format.toLowerCase().includes('{m');
  const dates = wanted.twoDates && !hasMonth ? yearsFirst(wanted.dates) : wanted.dates;
  const [given] = dates;
  for (const date of dates) {
    const own = wanted.twoDates && hasMonth ? undefined : given?.year;
    if (own !== undefined && date.year !== own) continue;
    const text = writeDate(date, format, wanted.padded, wanted.months);
    if (text !== null) return text;
  }
  return null;
}

/** Where a list shows a year and, apart from it, a date, the year that was given alone is the venue's. */
function yearsFirst(dates: readonly PaperDate[]): PaperDate[] {
  return [...dates].sort((a, b) => Number(a.month !== undefined) - Number(b.month !== undefined));
}

/** `Sept 2024` is as good as `Sep 2024`; `2023.7` is not `2023.07` in a list that pads. */
function sameForm(typed: string, list: string): boolean {
  const loose = (format: string, padded: boolean) =>
    format
      .replace(/\{Month\}|\{Mon\}\.?/g, '{Mon}')
      .replaceAll('{m}', padded ? '{MM}' : '{M}')
      .replaceAll('{d}', padded ? '{DD}' : '{D}');
  return [true, false].some((padded) => loose(typed, padded) === loose(list, padded));
}
