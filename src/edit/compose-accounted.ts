import { type Composed, composeEntry, type Manner } from '../entry/compose.ts';
import type { Style } from '../entry/style.ts';
import { accountFor, type Foreign } from '../judge/account-for.ts';
import { findUnshown } from '../judge/find-unshown.ts';
import { serverNamed, serverOf } from '../judge/server-named.ts';
import { missesTitleColumn } from '../judge/title-column.ts';
import { leadsTo } from '../judge/tokens.ts';
import { type Problem, problem, quote } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';

/** A new entry of which every character and every answer is accounted for. */
export interface Accounted {
  readonly composed: Composed;
  /** What stands in it and is neither given nor common: it must not be written. */
  readonly foreign: readonly Foreign[];
  /** Ids of the given values that do not stand in it. */
  readonly unshown: readonly string[];
}

/** How often an entry is written anew without what was foreign in it. */
const ROUNDS = 4;

/**
 * Writes a paper so that nothing foreign stands in its entry and as much as possible of what was given: a model that brings
 * in another paper's facts gives way to the next; a link under another's label gets one of its own; a date that only an
 * arXiv id tells goes; what can't be written without another's words is left out.
 *
 * @param fields what is to be written
 * @param given all that was given for the paper, to be found in the entry
 * @returns `undefined` where there is no entry to learn from
 */
export function composeAccounted(
  fields: Fields,
  given: Fields,
  style: Style,
  number: Parameters<typeof composeEntry>[2],
): Accounted | undefined {
  const written = compose(fields, given, style, number);
  if (!written?.unshown.includes('paper') || given.venue !== undefined || given.paper === undefined) return written;
  // The links of these entries hang on their venues: one without says where it leads, or that it leads to a paper.
  const venue = serverOf(given.paper) ?? 'paper';
  const linked = compose({ ...fields, venue }, given, style, number);
  return linked && linked.foreign.length === 0 && !linked.unshown.includes('paper') ? linked : written;
}

function compose(
  fields: Fields,
  given: Fields,
  style: Style,
  number: Parameters<typeof composeEntry>[2],
): Accounted | undefined {
  const models = style.samples.map(({ source }) => source.raw);
  const account = accountFor(models, given, number);
  const faultsOf = ({ text }: Composed): number =>
    account(text).length * WORSE + findUnshown(text, given).filter((id) => MAIN.has(id)).length;
  let [rest, manner]: [Fields, Manner] = [fields, { faultsOf }];
  let last: Accounted | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const composed = composeEntry(rest, style, number, manner);
    if (!composed) return last;
    const foreign = account(composed.text);
    last = { composed, foreign, unshown: findUnshown(composed.text, given) };
    const told = labelsGiven(last.unshown, given, style);
    if (told.size > 0 && !manner.labels) {
      manner = { ...manner, labels: told };
      continue;
    }
    const [first] = foreign;
    if (!first) return last;
    const filled = withCount(composed, foreign, last.unshown, given);
    if (filled && account(filled.text).length === 0)
      return { composed: filled, foreign: [], unshown: findUnshown(filled.text, given) };
    const next = withoutForeign(first, composed, rest, manner);
    if (!next) return last;
    [rest, manner] = next;
  }
  return last;
}

/** The labels of links, by field, that are answers of their own: `Code label: Code (soon)` where entries have `[Code (soon)](…)`. */
function labelsGiven(unshown: readonly string[], given: Fields, style: Style): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const answers = new Set(unshown.map((id) => given[id]?.trim().toLowerCase()));
  for (const { sequences } of style.samples)
    for (const { atoms, raw } of sequences)
      for (const { label, parts } of atoms) {
        const field = parts.find(({ form }) => form === 'url')?.field ?? '';
        const words = label && raw.slice(label.start, label.end);
        if (words !== undefined && given[field] !== undefined && answers.has(words.toLowerCase()))
          told.set(field, told.get(field) ?? words);
      }
  return told;
}

/** The entry with a number that was given and stands nowhere in the place of the model's: `hours/7.svg` becomes `hours/10.svg`. */
function withCount(
  composed: Composed,
  foreign: readonly Foreign[],
  unshown: readonly string[],
  given: Fields,
): Composed | undefined {
  const counts = unshown.filter((id) => /^\d{1,6}$/.test(given[id] ?? '') && !/year|date/.test(id));
  const [only, ...more] = new Set(foreign.map(({ key }) => key));
  const [id, ...others] = counts;
  if (only === undefined || more.length + others.length > 0 || id === undefined) return undefined;
  const isPartOfName = ({ start }: Foreign): boolean => /[\p{L}-]/u.test(composed.text[start - 1] ?? '');
  if (foreign.some((one) => one.kind !== 'number' || isPartOfName(one))) return undefined;
  let { text } = composed;
  for (const { start, end } of [...foreign].reverse()) text = text.slice(0, start) + given[id] + text.slice(end);
  return { ...composed, text };
}

/** Values for whose sake a model farther away is taken. */
const MAIN: ReadonlySet<string> = new Set([
  'title',
  'authors',
  'venue',
  'year',
  'paper',
  'code',
  'project',
  'description',
]);

/** A foreign word counts more than any number of values left out. */
const WORSE = 100;

/** What a link is called whose field has no word of its own. */
const ROLES: ReadonlyMap<string, string> = new Map([['url', 'link']]);

/** The next thing to try for a foreign word: another label, no date of an arXiv id, or an entry without the link. */
function withoutForeign(
  { reason, address, key }: Foreign,
  { wanted }: Composed,
  fields: Fields,
  manner: Manner,
): [Fields, Manner] | undefined {
  if (reason === 'date') return manner.withoutIdDates ? undefined : [fields, { ...manner, withoutIdDates: true }];
  if (address === undefined) return undefined;
  const labels = manner.labels ?? new Map<string, string>();
  const role = [...wanted.values].find(([, value]) => leadsTo(value, address))?.[0].replace(/-\d+$/, '');
  if (reason === 'label' && role !== undefined && !labels.has(role))
    return [
      fields,
      { ...manner, labels: new Map([...labels, [role, serverNamed(key, address) ?? ROLES.get(role) ?? role]]) },
    ];
  const left = Object.entries(fields).filter(([, value]) => !leadsTo(value, address));
  return left.length < Object.keys(fields).length ? [Object.fromEntries(left), manner] : undefined;
}

/**
 * What stands against a new entry as it was written: `foreign-words` where it shows what nobody gave, `title-left-out` where
 * the title does not stand in it, or stands in another column than that of titles.
 *
 * @param given all that was given for the paper
 * @param labels what people call the fields, by id
 */
export function findUnaccounted(
  { composed, foreign, unshown }: Accounted,
  given: Fields,
  labels: Readonly<Record<string, string>> = {},
): Problem | undefined {
  if (foreign.length > 0) return problem('foreign-words', { value: foreign.map(({ text }) => text).join(' … ') });
  const { title = '' } = given;
  const { shape, headers } = composed.model.source;
  const isElsewhere = shape === 'row' && missesTitleColumn(composed.text, headers, title);
  if (!unshown.includes('title') && !isElsewhere) return undefined;
  const label = labels.title ?? 'title';
  return problem('title-left-out', { field: 'title', label, value: title, expected: quote(composed.text) });
}
