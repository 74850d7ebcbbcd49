import type { GeneratedCase, TrueSection } from './generated-list.ts';

/** Lines that came in at one place of a list. */
export interface Change {
  /** Indexes of the old line above which they may stand: where lines are alike there are several. */
  readonly places: readonly number[];
  /** The new lines for the first of the places, without their ends. */
  readonly added: readonly string[];
  readonly ends: readonly string[];
  /** Whether the numbers of entries below the place went on by one. */
  readonly moved: boolean;
}

/** What came in, or what is wrong with the bytes around it. */
export function findChange({ list, section }: GeneratedCase, text: string): Change | string {
  const mark = list.text.startsWith('\uFEFF');
  if (text.startsWith('\uFEFF') !== mark) return 'the byte order mark';
  const now = splitLines(mark ? text.slice(1) : text);
  const old = list.lines;
  const more = now.length - old.length;
  if (more <= 0) return `${-more} lines fewer`;
  const next = nextLines(list, section);
  const alike = (index: number, line: string | undefined): boolean => {
    const own = old[index];
    if (line === own || (line !== undefined && next.get(index) === line)) return true;
    // The last line has no end, or gets one as something follows it.
    return index === old.length - 1 && !own?.endsWith('\n') && line?.replace(/\r?\n$/, '') === own;
  };
  let head = 0;
  while (head < old.length && alike(head, now[head])) head += 1;
  let tail = 0;
  while (tail < old.length && alikeEnd(tail)) tail += 1;
  function alikeEnd(from: number): boolean {
    const index = old.length - 1 - from;
    return alike(index, now[now.length - 1 - from]);
  }
  if (head + tail < old.length)
    return `lines ${head + 1} to ${old.length - tail} are not what they were: ${JSON.stringify(now.slice(head, head + more + 1))}`;
  const places = range(old.length - tail, head);
  const at = places.find((place) => isSlot(list, section, place)) ?? places[0] ?? 0;
  if (/\n$/.test(old.at(-1) ?? '') !== /\n$/.test(now.at(-1) ?? '')) return 'the end of the file';
  const lines = now.slice(at, at + more);
  const moved = [...next.keys()].some(
    (index) => !list.counts.has(index) && (now[index + (index >= at ? more : 0)] ?? '') !== old[index],
  );
  const left = [...list.counts].filter(
    ([index, { section: own }]) =>
      own === section &&
      section.entries.length > 2 &&
      now[index] !== next.get(index) &&
      now[index + more] !== next.get(index),
  );
  if (left.length > 0) return `a count was left: ${old[left[0]?.[0] ?? 0]}`;
  return {
    places,
    added: lines.map((line) => line.replace(/\r?\n$/, '')),
    ends: lines.map((line) => /\r?\n$/.exec(line)?.[0] ?? ''),
    moved,
  };
}

/** Where lines are alike, the place between two entries is the one that is meant. */
function isSlot({ lines }: GeneratedCase['list'], { entries }: TrueSection, place: number): boolean {
  const next = entries.find(({ start }) => start >= place);
  return (
    next?.start === place ||
    (lines[place - 1]?.trim() === '' && next === undefined) ||
    entries.some(({ end }) => end === place)
  );
}

/** Lines that may change: those that count, and those of entries whose number goes on. */
function nextLines(list: GeneratedCase['list'], section: GeneratedCase['section']): Map<number, string> {
  const next = new Map<number, string>();
  for (const [index, { section: own, next: counted }] of list.counts)
    if (own === section) next.set(index, counted + (/\r?\n$/.exec(list.lines[index] ?? '')?.[0] ?? ''));
  if (list.numbering === 'none' || list.numbering === 'lazy') return next;
  const running = list.numbering === 'running' ? list.sections.slice(list.sections.indexOf(section)) : [section];
  for (const { entries } of running)
    for (const { start, number } of entries) {
      const line = list.lines[start] ?? '';
      next.set(start, line.replace(String(number), String(number + 1)));
    }
  return next;
}

export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
