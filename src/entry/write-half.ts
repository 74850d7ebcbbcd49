import type { Part } from './reading.ts';
import type { KeyedAtom } from './style.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import type { Wanted } from './wanted.ts';
import { writePart } from './write-part.ts';

/**
 * What is known of a venue, its volume and pages, and the date, where no entry shows just that: `(ICML 2023)` for a paper without a
 * venue is `(2024)`, `[2023-07]` for one without a month `[2024]`, `[ICML. 2024](https://…)` for one without a year
 * `[ICML](https://…)`, and what stands in marks of its own goes with them: `[2024/06] [ACL'24]` is `[2024/06]`.
 * `undefined` where nothing of it is known, the link that it is a label of is not, or the marks do not fit.
 */
export function writeHalf(
  atom: KeyedAtom,
  raw: string,
  wanted: Wanted,
  shape: string,
): { atom: KeyedAtom; raw: string } | undefined {
  const last = atom.parts.at(-1);
  const links = atom.parts.filter(({ form }) => form === 'url');
  const said = atom.parts.filter((part) => !links.includes(part));
  const isWhen = said.every(({ form, field }) => form === 'date' || (WHERE.has(field) && form !== 'badge'));
  if (!last || !isWhen || wanted.changed !== undefined || atom.label) return undefined;
  if (links.length > 1 || links.some((link) => link !== last || writePart(link, wanted, shape) === null))
    return undefined;
  const groups = markedGroups(atom, raw);
  let [half, marks] = ['', ''];
  const parts: Part[] = [];
  for (const { open, close, sep, ...group } of groups) {
    const known = group.parts.flatMap((part) => withYearAlone(part).find((one) => writePart(one, wanted, shape)) ?? []);
    const isDated = known.some(({ form }) => form === 'date');
    // `[2024/06] [ACL'24]`: the year of a venue says no more where there is none.
    const isSaid = known.length < group.parts.length && isDated && parts.some(({ form }) => form === 'date');
    if (known.length === 0 || isSaid) continue;
    marks += open;
    half += (parts.length > 0 ? sep : '') + open;
    for (const [i, part] of known.entries()) {
      const between = i > 0 ? raw.slice(before(group.parts, part)?.end, part.start) : '';
      const text = raw.slice(part.start, part.end);
      half += between;
      marks += between;
      parts.push({ ...part, start: half.length, end: half.length + text.length });
      half += text;
    }
    half += close;
    marks += close;
    if (/[\p{L}\d'’]/u.test(open + close)) return undefined;
  }
  if (unpairedMarks(marks) !== '') return undefined;
  return parts.length > links.length ? { atom: { ...atom, parts, start: 0, end: half.length }, raw: half } : undefined;
}

/** What tells where a paper appeared, beside the date. */
const WHERE: ReadonlySet<string> = new Set(['venue', 'volume', 'issue', 'pages']);

/** The part before one, by where they stand. */
function before(parts: readonly Part[], { start }: Part): Part | undefined {
  return parts.findLast((part) => part.end <= start);
}

/** What stands in the same marks, and what parts it from what is before. */
interface Group {
  readonly sep: string;
  readonly open: string;
  readonly close: string;
  readonly parts: readonly Part[];
}

const CLOSERS = /^[.,]?[)\]】）*_`"”]+/;
const OPENERS = /[([【（*_`"“]{1,4}$/;

function markedGroups({ start, end, parts }: KeyedAtom, raw: string): Group[] {
  const groups: Group[] = [];
  let open = raw.slice(start, parts[0]?.start);
  let [sep, members]: [string, Part[]] = ['', []];
  for (const [i, part] of parts.entries()) {
    members.push(part);
    const next = parts[i + 1];
    const between = raw.slice(part.end, next?.start ?? end);
    const close = next ? (CLOSERS.exec(between)?.[0] ?? '') : between;
    const opens = next ? (OPENERS.exec(between.slice(close.length))?.[0] ?? '') : '';
    if (next && (next.form === 'url' || close + opens === '')) continue;
    groups.push({ sep, open, close, parts: members });
    [sep, open, members] = [between.slice(close.length, between.length - opens.length), opens, []];
  }
  return groups;
}

const YEAR = '{Y}';

/** A part as it is, and a date with its year alone. */
function withYearAlone(part: Part): Part[] {
  const isLonger = part.form === 'date' && part.format !== YEAR && (part.format ?? '').includes(YEAR);
  return isLonger ? [part, { ...part, field: 'year', format: YEAR }] : [part];
}
