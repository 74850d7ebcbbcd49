import type { Part } from './reading.ts';
import type { KeyedAtom } from './style.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import type { Wanted } from './wanted.ts';
import { writePart } from './write-part.ts';

/**
 * What is known of a venue and date, where no entry shows just that: `(ICML 2023)` for a paper without a venue is `(2024)`,
 * `[2023-07]` for one without a month `[2024]`, `[ICML. 2024](https://…)` for one without a year `[ICML](https://…)`.
 * `undefined` where nothing of it is known, the link that it is a label of is not, or the marks do not fit.
 */
export function writeHalf(
  atom: KeyedAtom,
  raw: string,
  wanted: Wanted,
  shape: string,
): { atom: KeyedAtom; raw: string } | undefined {
  const [first] = atom.parts;
  const last = atom.parts.at(-1);
  const links = atom.parts.filter(({ form }) => form === 'url');
  const said = atom.parts.filter((part) => !links.includes(part));
  const isWhen = said.every(({ form, field }) => form === 'date' || (field === 'venue' && form === 'text'));
  if (!first || !last || !isWhen || said.length > 2 || wanted.changed !== undefined || atom.label) return undefined;
  if (links.length > 1 || links.some((link) => link !== last || writePart(link, wanted, shape) === null))
    return undefined;
  const [open, close] = [raw.slice(atom.start, first.start), raw.slice(last.end, atom.end)];
  let [half, wording] = [open, open];
  const parts: Part[] = [];
  for (const [i, part] of atom.parts.entries()) {
    const known = withYearAlone(part).find((one) => writePart(one, wanted, shape) !== null);
    if (!known) continue;
    const between = parts.length > 0 ? raw.slice(atom.parts[i - 1]?.end, part.start) : '';
    half += between;
    wording += between;
    const text = raw.slice(part.start, part.end);
    parts.push({ ...known, start: half.length, end: half.length + text.length });
    half += text;
  }
  half += close;
  if (/[\p{L}\d'’]/u.test(open + close) || unpairedMarks(wording + close) !== '') return undefined;
  return parts.length > links.length ? { atom: { ...atom, parts, start: 0, end: half.length }, raw: half } : undefined;
}

const YEAR = '{Y}';

/** A part as it is, and a date with its year alone. */
function withYearAlone(part: Part): Part[] {
  const isLonger = part.form === 'date' && part.format !== YEAR && (part.format ?? '').includes(YEAR);
  return isLonger ? [part, { ...part, field: 'year', format: YEAR }] : [part];
}
