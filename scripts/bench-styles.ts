import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '../src/edit/examples.ts';
import { applyInsertion, insertEntry } from '../src/edit/insert-entry.ts';
import type { Reading } from '../src/entry/reading.ts';
import { learnStyle } from '../src/entry/style.ts';
import type { List, Section } from '../src/list/list.ts';
import { sourceOf } from '../src/list/list.ts';
import { readList } from '../src/list/read-list.ts';
import { inFold } from './in-fold.ts';
import { measurePlaces } from './measure-places.ts';

// Leave-one-out over real lists: takes each existing entry out, reads its fields, and inserts it again.
//
//   npm run bench:styles -- <folder of folders with before.md> [--every N] [--fold K/N | --but-fold K/N] [--show LIST]
//
// `same`: the same file back, at the place the entry came from. `placed`: of the entries whose place the order of their
// section explains, how many are sent back between the same dates. `damaged`: a line that is not the entry's changed (but for
// running numbers). The last table says how often an entry comes out right by the coverage that its insertion reports.

const [root = '.', ...flags] = process.argv.slice(2);
const after = (flag: string) => (flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined);
const perList = Number(after('--max') ?? 40);
const show = after('--show');
const failures = Number(after('--failures') ?? (show ? 99 : 0));

interface Score {
  blanks: number;
  tried: number;
  same: number;
  asked: number;
  placed: number;
  refused: number;
  damaged: number;
  numbered: boolean;
}

/** An entry's fields, each with the blanks it has there: two between words, or one that does not break, are the value's. */
function asTheyStand(reading: Reading | undefined): Record<string, string> {
  const { number: _, ...fields }: Record<string, string> = reading?.fields ?? {};
  for (const part of reading?.atoms.flatMap((atom) => atom.parts) ?? []) {
    const there = reading?.raw.slice(part.start, part.end) ?? '';
    if (fields[part.field] === part.value && !/[\r\n]/.test(there) && there.replace(/\s+/g, ' ') === part.value)
      fields[part.field] = there;
  }
  return fields;
}

function leaveOneOut(list: List, section: Section, index: number): { outcome: keyof Score; got: string } {
  const entry = section.entries[index];
  if (!entry) throw new Error('No such entry');
  const { samples } = learnStyle(
    [entry, ...examples(list, section, index).filter((other) => other !== entry)]
      .slice(0, 60)
      .map((one) => sourceOf(list, one)),
  );
  const fields = asTheyStand(samples[0]?.reading);
  const next = section.entries[index + 1];
  const previous = section.entries[index - 1];
  const [from, to] = next ? [entry.start, next.start] : [previous?.end ?? entry.start, entry.end];
  const reduced = readList(list.text.slice(0, from) + list.text.slice(to));
  const paper = { section: section.path.join(' > '), fields };
  const inserted = insertEntry(reduced, paper, null, {
    at: index,
    within: reduced.sections[list.sections.indexOf(section)],
  });
  if (!inserted.ok) return { outcome: 'refused', got: inserted.problems[0]?.message ?? '' };
  const text = applyInsertion({ ...reduced, bom: '' }, inserted.value);
  const tidy = (whole: string) => whole.replace(/\s+/g, '');
  tally(inserted.value.coverage, tidy(text) === tidy(list.text));
  if (text === list.text) return { outcome: 'same', got: '' };
  const difference = parting(list.text, text);
  if (tidy(text) === tidy(list.text)) return { outcome: 'blanks', got: `blanks: ${difference}` };
  const outside = text.slice(0, inserted.value.edit.start) === list.text.slice(0, inserted.value.edit.start);
  return { outcome: outside ? 'tried' : 'damaged', got: difference };
}

/** By coverage, `3/6`, how many entries there were and how many came out right but for blanks. */
const coverages = new Map<string, { entries: number; right: number }>();

function tally(coverage: { readonly read: number; readonly of: number } | undefined, isRight: boolean): void {
  const key = coverage ? `${coverage.read}/${coverage.of}` : 'none';
  const { entries, right } = coverages.get(key) ?? { entries: 0, right: 0 };
  coverages.set(key, { entries: entries + 1, right: right + (isRight ? 1 : 0) });
}

/** Where two texts differ, with a little of what stands around. */
function parting(wanted: string, got: string): string {
  let head = 0;
  while (head < wanted.length && wanted[head] === got[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(wanted.length, got.length) - head && wanted.at(-1 - tail) === got.at(-1 - tail)) tail += 1;
  const cut = (text: string) =>
    JSON.stringify(
      `${text.slice(Math.max(0, head - 45), head)}⟦${text.slice(head, text.length - tail).slice(0, 160)}⟧${text.slice(text.length - tail, text.length - tail + 25)}`,
    );
  return `want ${cut(wanted)}\n      got  ${cut(got)}`;
}

const total: Score = { tried: 0, blanks: 0, same: 0, asked: 0, placed: 0, refused: 0, damaged: 0, numbered: false };
const numbered = { ...total };
const percent = (part: number, of: number) => `${of ? ((100 * part) / of).toFixed(1) : '-'} %`.padStart(7);
const line = (name: string, score: Score) =>
  `${name.slice(0, 46).padEnd(46)} ${String(score.tried).padStart(5)}  same ${percent(score.same, score.tried)}  but for blanks ${percent(score.same + score.blanks, score.tried)}  placed ${percent(score.placed, score.asked)} of ${String(score.asked).padStart(4)}  refused ${score.refused}  damaged ${score.damaged}${score.numbered ? '  numbered' : ''}`;

/** Entries of a section that are asked for their place: that costs little. */
const PER_SECTION = 6;

const names = readdirSync(root, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name);
for (const name of names.sort()) {
  if (!inFold(name, flags) || (show && !name.includes(show))) continue;
  const cases = readdirSync(join(root, name), { withFileTypes: true }).filter(
    (one) => one.isDirectory() && existsSync(join(root, name, one.name, 'before.md')),
  );
  const score: Score = { tried: 0, blanks: 0, same: 0, asked: 0, placed: 0, refused: 0, damaged: 0, numbered: false };
  let shown = 0;
  for (const one of cases) {
    const list = readList(readFileSync(join(root, name, one.name, 'before.md'), 'utf8'));
    const places = list.sections
      .flatMap((section) => section.entries.map((_, index) => ({ section, index })))
      .filter(({ section }) => section.entries.length > 1);
    const { asked, placed } = measurePlaces(list, PER_SECTION);
    score.asked += asked;
    score.placed += placed;
    const step = Math.max(1, Math.ceil((places.length * cases.length) / perList));
    const entries = list.sections.flatMap((section) => [...section.entries]);
    score.numbered ||= entries.filter((entry) => entry.number !== null).length * 2 > entries.length;
    for (let i = step >> 1; i < places.length; i += step) {
      const place = places[i];
      if (!place) continue;
      const { outcome, got } = leaveOneOut(list, place.section, place.index);
      score.tried += 1;
      if (outcome !== 'tried') score[outcome as 'same'] += 1;
      if (outcome !== 'same' && shown++ < failures)
        console.log(`   ${outcome} ${place.section.path.join(' > ').slice(-60)} #${place.index}\n      ${got}`);
    }
  }
  console.log(line(name, score));
  for (const sum of score.numbered ? [total, numbered] : [total])
    for (const key of ['tried', 'same', 'blanks', 'asked', 'placed', 'refused', 'damaged'] as const)
      sum[key] += score[key];
}
console.log('-'.repeat(110));
console.log(line('numbered lists', { ...numbered, numbered: false }));
console.log(line('all lists', { ...total, numbered: false }));

console.log('\ncoverage   entries   right but for blanks');
for (const [key, { entries, right }] of [...coverages].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${key.padEnd(10)} ${String(entries).padStart(7)}   ${percent(right, entries)}`);
