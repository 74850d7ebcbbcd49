import { AWARD_WORDS } from '../knowledge/award-words.ts';
import { identify } from '../knowledge/identify.ts';
import { identityKey } from '../knowledge/identity.ts';
import { linkRole } from '../knowledge/link-role.ts';
import { type Problem, problem, quote } from '../problems.ts';
import type { Reminder } from '../reminder.ts';
import { findLinks } from '../submission/find-links.ts';
import { isWholeTitle } from '../submission/is-whole-title.ts';
import type { Fields } from '../submission/submission.ts';
import { type TidyTitle, tidyTitle } from '../submission/tidy-title.ts';
import { readVenue, venueKey } from './venue.ts';

/** A title apart from what stood with it. */
interface PartedTitle {
  readonly fields: Fields;
  /** What was taken out of it. */
  readonly notes: readonly Reminder[];
  readonly problems: readonly Problem[];
}

/** So many titles of a list have something on purpose. */
const SEVERAL = 2;
/** Share of a list's titles that end in a dot, from which on the dot is the list's. */
const DOTTED = 0.3;

/**
 * Moves what stands at either end of a title to the field that it is for, where that is empty: a venue, a year, an award, an arXiv id; drops
 * the number of an entry, quotes, emphasis and the last dot. What says the same as its field is dropped, what says
 * something else is the problem `two-answers`. Where two titles of the list have such an end, theirs and this one stay.
 *
 * @param labels what people call the fields, by id
 */
export function partTitle(
  fields: Fields,
  seen: readonly Fields[],
  labels: Readonly<Record<string, string>> = {},
): PartedTitle {
  const typed = fields.title?.trim() ?? '';
  const titles = seen.flatMap(({ title }) => title ?? []);
  const nothing = { fields, notes: [], problems: [] };
  if (typed === '' || titles.includes(typed)) return nothing;
  const linked = takeLink(typed);
  const apart = tidyTitle(linked?.title ?? typed);
  if (!isWholeTitle(apart.title) || isUsual(apart, titles)) return nothing;
  const isDotted =
    /[^.]\.$/.test(typed) && titles.filter((title) => title.endsWith('.')).length > titles.length * DOTTED;
  const parted = new Parted({ ...fields, title: apart.title + (isDotted ? '.' : '') }, labels);
  const hasAwards = seen.some((entry) => entry.award !== undefined);
  if (linked) parted.give('paper', linked.url, sameAddress);
  if (apart.number !== undefined) parted.drop(apart.number);
  if (apart.arxiv !== undefined) parted.give('paper', `https://arxiv.org/abs/${apart.arxiv}`, sameArxiv, apart.arxiv);
  if (apart.venue !== undefined) giveVenue(parted, apart.venue, hasAwards);
  if (apart.year !== undefined) parted.give('year', apart.year, (one, other) => other.includes(one));
  if (apart.award !== undefined) giveAward(parted, apart.award, apart.award, hasAwards);
  return parted;
}

/** Whether a list's own titles have at their ends what this one has. */
function isUsual({ title: _, ...ends }: TidyTitle, titles: readonly string[]): boolean {
  const ids = Object.keys(ends);
  if (ids.length === 0) return false;
  let users = 0;
  for (const title of titles) {
    const own: Readonly<Record<string, unknown>> = { ...tidyTitle(title) };
    if (ids.some((id) => own[id] !== undefined)) users += 1;
    if (users === SEVERAL) return true;
  }
  return false;
}

/** `[Title](https://…)`, and nothing beside it. */
function takeLink(typed: string): { title: string; url: string } | undefined {
  const [link, ...others] = findLinks(typed);
  if (!link || others.length > 0 || link.start > 0 || link.end < typed.length || link.label === '') return undefined;
  return linkRole(link.url) === 'paper' && !/^https?:/i.test(link.label)
    ? { title: link.label, url: link.url }
    : undefined;
}

/** `NeurIPS 2023 Spotlight`: a venue, its year and an award. */
function giveVenue(parted: Parted, text: string, hasAwards: boolean): void {
  const { name, year, qualifier } = readVenue(text);
  const isAward = qualifier !== undefined && AWARD_WORDS.test(qualifier);
  const named = qualifier === undefined || isAward ? name : `${name} ${qualifier}`;
  parted.give('venue', named, (one, other) => venueKey(one) === venueKey(other), text);
  if (year !== undefined) parted.give('year', year, (one, other) => other.includes(one), text);
  if (isAward) giveAward(parted, qualifier, text, hasAwards);
}

/** An award where the list shows some: elsewhere it would come to stand among other things. */
function giveAward(parted: Parted, award: string, text: string, hasAwards: boolean): void {
  if (hasAwards) parted.give('award', award, () => true, text);
  else parted.miss(award, text);
}

class Parted implements PartedTitle {
  readonly #labels: Readonly<Record<string, string>>;
  #fields: Fields;
  readonly #moved = new Map<string, string[]>();
  readonly #missed: string[] = [];
  readonly problems: Problem[] = [];

  constructor(fields: Fields, labels: Readonly<Record<string, string>>) {
    this.#fields = fields;
    this.#labels = labels;
  }

  get fields(): Fields {
    return this.#fields;
  }

  get notes(): Reminder[] {
    const moved = [...this.#moved].map(
      ([value, ids]): Reminder => ({ code: 'title-parted', value, labels: ids.map((id) => this.#labels[id] ?? id) }),
    );
    return [...moved, ...this.#missed.map((value): Reminder => ({ code: 'no-place', values: [value] }))];
  }

  drop(text: string): void {
    if (!this.#moved.has(text)) this.#moved.set(text, []);
  }

  /** Drops what no entry of the list shows, and says so. */
  miss(value: string, text: string): void {
    this.drop(text);
    this.#missed.push(value);
  }

  /** Gives a value to its field, where that has none; `text` is how it stood in the title. */
  give(id: string, value: string, isSame: (one: string, other: string) => boolean, text: string = value): void {
    const known = this.#fields[id];
    if (known !== undefined && known.trim() !== '' && !isSame(value, known)) {
      const expected = `${quote(value)} in the title`;
      const label = this.#labels[id] ?? id;
      this.problems.push(problem('two-answers', { field: id, label, value: known, expected }));
      return;
    }
    this.drop(text);
    if (known !== undefined && known.trim() !== '') return;
    this.#fields = { ...this.#fields, [id]: value };
    this.#moved.get(text)?.push(id);
  }
}

function sameAddress(one: string, other: string): boolean {
  const [a, b] = [identify(one), identify(other)];
  return a && b ? a.kind !== b.kind || identityKey(a) === identityKey(b) : true;
}

/** An arXiv id beside a link to something else names the same paper in another place. */
function sameArxiv(one: string, other: string): boolean {
  return identify(other)?.kind !== 'arxiv' || sameAddress(one, other);
}
