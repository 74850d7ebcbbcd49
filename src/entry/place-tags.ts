import { TAG_FIELDS, tagKey } from '../knowledge/tag-fields.ts';
import { entryParts } from './reading.ts';
import type { Style } from './style.ts';

/** Values that hardly ever come twice are names. */
const LEAST_DISTINCT = 0.8;
const LEAST_SEEN = 4;

/** The colour that a tag has in the list, and how it is spelt there. */
interface Known {
  readonly field: string;
  readonly spelling: string;
}

/**
 * Gives each tag the badge that the same tag has elsewhere in the list, colour and spelling, and shares several tags among the
 * badges that entries have of one colour; those beyond what any entry has are written as the last one is.
 *
 * ```
 * tasks "Image Generation, Layer Pruning"    green: Image Generation    orange: Layer Pruning, as in the list
 * ```
 *
 * @param values by the list's fields, which are changed
 * @param left by the form's fields, what has found no place
 */
export function placeTags(values: Map<string, string>, left: Map<string, string>, style: Style): void {
  const known = knownTags(style);
  const fields = new Set([...known.values()].flatMap((those) => those.map(({ field }) => field)));
  for (const field of fields) {
    const value = values.get(field);
    if (value === undefined) continue;
    values.delete(field);
    for (const tag of commaParts(value)) put(values, known.get(tagKey(tag)) ?? [], tag, field);
  }
  for (const id of TAG_FIELDS.filter((one) => left.has(one))) {
    const tags = commaParts(left.get(id) ?? '');
    const found = tags.map((tag) => known.get(tagKey(tag)) ?? []);
    if (found.some(([first]) => first === undefined)) continue;
    left.delete(id);
    for (const [i, tag] of tags.entries()) put(values, found[i] ?? [], tag, '');
  }
  share(values, style);
}

function put(values: Map<string, string>, known: readonly Known[], tag: string, own: string): void {
  const { field, spelling } = known.find((one) => one.field === own) ?? known[0] ?? { field: own, spelling: tag };
  const before = values.get(field);
  if (before !== undefined && commaParts(before).some((other) => tagKey(other) === tagKey(spelling))) return;
  values.set(field, before === undefined ? spelling : `${before}, ${spelling}`);
}

/** Several tags of one colour get a badge each, as far as entries have so many. */
function share(values: Map<string, string>, style: Style): void {
  const shown = new Set(style.samples.flatMap(({ reading }) => Object.keys(reading.fields)));
  for (const [field, value] of [...values]) {
    const tags = commaParts(value);
    if (!field.startsWith('badge') || tags.length < 2) continue;
    let slots = 1;
    while (slots < tags.length && shown.has(`${field}-${slots + 1}`)) slots += 1;
    for (let i = 0; i < slots; i += 1) {
      const own = i + 1 === slots ? tags.slice(i) : tags.slice(i, i + 1);
      values.set(i === 0 ? field : `${field}-${i + 1}`, own.join(', '));
    }
  }
}

/** Tags in the badges of a list, the commonest colour first; those of a colour that holds names are none. */
function knownTags(style: Style): Map<string, Known[]> {
  const seen = new Map<string, Map<string, { spelling: string; count: number }>>();
  for (const { reading } of style.samples)
    for (const { form, field, value } of entryParts(reading)) {
      const colour = form === 'badge' ? /^(badge:.+?)(?:-\d+)?$/.exec(field)?.[1] : undefined;
      if (colour === undefined || value.includes(',')) continue;
      const tags = seen.get(colour) ?? new Map();
      const tag = tags.get(tagKey(value));
      tags.set(tagKey(value), { spelling: tag?.spelling ?? value, count: (tag?.count ?? 0) + 1 });
      seen.set(colour, tags);
    }
  const found = new Map<string, (Known & { count: number })[]>();
  for (const [field, tags] of seen) {
    const total = [...tags.values()].reduce((sum, { count }) => sum + count, 0);
    if (total >= LEAST_SEEN && tags.size > total * LEAST_DISTINCT) continue;
    for (const [key, { spelling, count }] of tags) {
      const those = [...(found.get(key) ?? []), { field, spelling, count }];
      found.set(
        key,
        those.sort((a, b) => b.count - a.count),
      );
    }
  }
  return found;
}

/** The single values of a field that a list or a form joins by commas. */
export function commaParts(value: string): string[] {
  return value
    .split(/,\s+/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
