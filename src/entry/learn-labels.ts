import { isWordy } from '../knowledge/words.ts';
import { ICON } from './icons.ts';
import type { EntrySource } from './reading.ts';
import { comingOften } from './votes.ts';

/** What lines of a list's entries begin with and that is no value: by its words without marks and colon. */
export interface LineLabels {
  /** Of an entry's first line: words only, for an icon there says something of the paper. */
  readonly first: ReadonlySet<string>;
  /** Of the lines below it. */
  readonly below: ReadonlySet<string>;
  /** Of texts that marks set off or a dash parts, anywhere: `**Algorithm: Naps.**`, `— presenter: Ann Lee`. */
  readonly inside: ReadonlySet<string>;
}

/** Share of the entries that must have a label for it to be one: what first lines begin with is mostly a title. */
const FIRST = 0.5;
const BELOW = 0.1;

/** Entries that must have a label inside their lines, as two titles may begin with one name, their share, and that of those with another. */
const FEWEST_INSIDE = 3;
const INSIDE_SHARE = 0.6;
const OTHERS_INSIDE = 0.1;

const INSIDE = /(?:\s[*_]{1,3}|[–—|·-]\s{1,3})(\p{L}[\p{L} ]{1,23}): (?=\S)/gu;
const LONGEST = 1000;

const LINE = /\r?\n|<br ?\/?>/i;
const BULLET = /^[ \t>]*(?:[-*+•][ \t]+|\d{1,4}[.)][ \t]+)?/;

/** The colon behind a label, at the end of it or before its value. */
export const COLON_BEHIND = /[:：]\s*$/;
export const COLON_BEFORE = /^\s*[:：]\s*/;

const LEADS: readonly RegExp[] = [
  /^[*_]{0,3}([\p{L}][\p{L} /;-]{0,24})[*_]{0,3}\s?[:：]/u,
  /^(【[^【】]{1,12}】)/u,
  new RegExp(`^(${ICON}+)`, 'u'),
];

/**
 * Labels before values that several entries have, whatever their words:
 *
 * ```
 *   - Idea: One-shot pruning.     👥 Ann Lee, Bo Kim     【作者】李明
 *     ^^^^                        ^^                     ^^^^^^
 * ```
 */
export function learnLabels(sources: readonly EntrySource[]): LineLabels {
  const [first, below, inside]: [string[], string[], string[]] = [[], [], []];
  for (const { raw, from, shape } of sources) {
    if (shape === 'row' || shape === 'html-row') continue;
    const lines = raw.slice(from).split(LINE).slice(0, 60);
    first.push(...leadsIn(lines.slice(0, 1)));
    below.push(...leadsIn(lines.slice(1)));
    inside.push(
      ...new Set(lines.flatMap((line) => [...line.slice(0, LONGEST).matchAll(INSIDE)].map(([, label = '']) => label))),
    );
  }
  const least = (share: number) => Math.max(2, sources.length * share);
  const words = [...comingOften(first, least(FIRST))].filter((label) => isWordy(label) && !label.startsWith(':'));
  return {
    first: new Set(words),
    below: comingOften(below, least(BELOW)),
    inside: insideLabels(inside, sources.length),
  };
}

/** The label that a line begins with, if it is one of a list's: its words, and how long it is with its colon and blanks. */
export function lineLabelOf(text: string, labels: ReadonlySet<string>): { words: string; length: number } | undefined {
  for (const lead of LEADS) {
    const hit = lead.exec(text);
    const words = (hit?.[1] ?? '').trim();
    if (!hit || !labels.has(words)) continue;
    const value = text.slice(hit[0].length).replace(COLON_BEFORE, '').trimStart();
    return value === '' ? undefined : { words, length: text.length - value.length };
  }
  return undefined;
}

/**
 * Those that nearly all entries share, where the others have none: `- Python: naps` beside `- Rust: owls` says what each is.
 *
 * @param found by entry, each once
 */
function insideLabels(found: readonly string[], entries: number): ReadonlySet<string> {
  const shared = comingOften(found, Math.max(FEWEST_INSIDE, entries * INSIDE_SHARE));
  const others = found.filter((label) => !shared.has(label)).length;
  return others > entries * OTHERS_INSIDE ? new Set() : shared;
}

/** The label inside a line that a text begins with, behind the dash that parts it: its words, and how long all of it is. */
export function insideLabelOf(
  text: string,
  labels: ReadonlySet<string>,
): { words: string; length: number } | undefined {
  const [all = '', words = ''] = /^[\s–—|·-]{0,4}(\p{L}[\p{L} ]{1,23}): (?=\S)/u.exec(text) ?? [];
  return labels.has(words) ? { words, length: all.length } : undefined;
}

function leadsIn(lines: readonly string[]): Set<string> {
  const found = lines.flatMap((line) => {
    const text = line.slice(0, 200).replace(BULLET, '');
    return LEADS.flatMap((lead) => lead.exec(text)?.[1]?.trim() ?? []);
  });
  return new Set(found);
}
