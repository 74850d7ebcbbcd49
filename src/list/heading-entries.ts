import { groupBy } from '../entry/group-by.ts';
import { monthOf } from '../knowledge/months.ts';
import { hasLetter } from '../knowledge/words.ts';
import { alikeBodies, type Body } from './alike-bodies.ts';
import { closingLines } from './closing-lines.ts';
import type { Heading } from './headings.ts';
import { isCited } from './is-cited.ts';
import { countWords, hasLink, looksLikeEntry } from './looks-like-entry.ts';
import { mostly } from './mostly.ts';
import { countItems, type Outline, outerBlocks, runsBetween } from './outline.ts';
import { type Block, block, textOf } from './shapes/block.ts';

/** A heading among those of its level under one heading. */
interface Child {
  readonly heading: Heading;
  /** The line behind its body. */
  readonly end: number;
  /** Whether its body could be a paper's, and what its first link is called: `Paper`. */
  readonly leads: boolean;
  readonly isLeaf: boolean;
  readonly label: string | undefined;
  /** Whether its own text is a link. */
  readonly linked: boolean;
  /** Whether its text is as long as a title, too. */
  readonly paper: boolean;
  readonly body: Body;
}

/**
 * Headings that are papers, one each, and the blocks they make: the leaves under one heading whose texts are as long as
 * titles and whose bodies lead somewhere, where most of their siblings are like that. There, a name alone (`Mamba`) is a title
 * too, over links called like theirs or as a link itself; and wherever most bodies of a level are made alike (`alike-bodies`).
 *
 * Returns the lines of these headings (`inside`) and, by the line of the heading above, the blocks (`under`).
 */
export function headingsPerPaper(outline: Outline): {
  inside: Set<number>;
  under: Map<number, Block[]>;
} {
  const { lines, headings } = outline;
  const inside = new Set<number>();
  const under = new Map<number, Block[]>();
  const families = new Map<string, { parent: Heading | undefined; children: Child[] }>();
  const open: Heading[] = [];
  const folds = endsOfFolds(outline);
  for (const [i, heading] of headings.entries()) {
    while ((open.at(-1)?.level ?? 0) >= heading.level && open.length > 0) open.pop();
    const parent = open.at(-1);
    open.push(heading);
    const next = headings[i + 1];
    const end = Math.min(next?.line ?? lines.length, folds(heading.line));
    const leaf = !next || next.level <= heading.level;
    const key = `${parent?.line}:${heading.level}`;
    const family = families.get(key) ?? { parent, children: [] };
    family.children.push(readChild(outline, heading, end, leaf));
    families.set(key, family);
  }
  const all = [...families.values()];
  const members = all.flatMap(({ children }) => children);
  const endsOf = closingLines(lines);
  const isParted = mostly(
    all.flatMap(({ children }) => children.slice(0, -1)).filter(({ leads }) => leads),
    (child) => endsOf(child) < child.end,
  );
  const isTitled = members.filter(({ paper }) => paper).length >= LEAST_TITLED;
  const isAlike = alikeByLevel(outline, members);
  for (const { parent, children } of all) {
    const isSure = (child: Child) => (isTitled && child.paper) || isAlike(child);
    const sure = children.filter(isSure);
    if (sure.length === 0 || sure.length < children.length * MOST_OF) continue;
    const labels = new Set(sure.flatMap(({ label }) => label ?? []));
    const isNamed = ({ leads, linked, label = '' }: Child): boolean => leads && (linked || labels.has(label));
    const papers = children.filter((child) => isSure(child) || isNamed(child));
    for (const { heading, end } of papers) {
      let last = (isParted ? end : endsOf({ heading, end })) - 1;
      while (last > heading.line && lines[last]?.blank) last -= 1;
      const from = /^[ \t]*(?:#{1,6}[ \t]+)?/.exec(lines[heading.line]?.text ?? '')?.[0].length ?? 0;
      inside.add(heading.line);
      const list = under.get(parent?.line ?? -1) ?? [];
      list.push(block('heading', heading.line, last, { from }));
      under.set(parent?.line ?? -1, list);
    }
  }
  return { inside, under };
}

/** Headings as long as titles from which on they count. */
const LEAST_TITLED = 4;
/** Share of the headings of one family, or of the bodies of one level, that must be like papers. */
const MOST_OF = 0.7;

/** Tells of a heading that could be a paper's whether its body is made like most of its level. */
function alikeByLevel(outline: Outline, members: readonly Child[]): (child: Child) => boolean {
  const levels = groupBy(
    members.filter(({ isLeaf }) => isLeaf),
    ({ heading }) => heading.level,
  );
  const tests = new Map(
    [...levels].map(([level, children]) => [
      level,
      alikeBodies(
        outline,
        children.map(({ body }) => body),
        MOST_OF,
      ),
    ]),
  );
  return ({ leads, heading, body }) => leads && tests.get(heading.level)?.(body) === true;
}

/** Tells of lines, in their order, where the innermost fold around each ends: what begins inside one ends there, too. */
function endsOfFolds({ lines, runs }: Outline): (line: number) => number {
  const folds = runs.filter(({ shape }) => shape === 'details');
  const around: number[] = [];
  let at = 0;
  return (line) => {
    for (let fold = folds[at]; fold && fold.first <= line; fold = folds[at]) {
      while ((around.at(-1) ?? line) < fold.first) around.pop();
      around.push(fold.next - 1);
      at += 1;
    }
    while ((around.at(-1) ?? line) < line) around.pop();
    return around.at(-1) ?? lines.length;
  };
}

/** Words that stand in dates beside months: a heading of nothing else is a day or a week, no title. */
const CALENDAR: ReadonlySet<string> = new Set(['of', 'the', 'week', 'to', 'day', 'month', 'year']);

/** A text without the words and numbers that dates are made of. */
function withoutCalendar(text: string): string {
  return text.replace(/\d+(?:st|nd|rd|th|od)?|\p{L}+/giu, (word) =>
    !hasLetter(word.slice(0, 1)) || CALENDAR.has(word.toLowerCase()) || monthOf(word) !== undefined ? ' ' : word,
  );
}

function readChild(outline: Outline, heading: Heading, end: number, isLeaf: boolean): Child {
  const { lines } = outline;
  const linked = hasLink(lines[heading.line]?.text ?? '');
  const name = withoutCalendar(heading.text);
  const isNamed = countWords(name) > 0 || /\p{Script=Han}/u.test(name) || (linked && hasLetter(name));
  const items = countItems(outline, heading.next, end);
  const leads = isLeaf && isNamed && items <= MOST_ITEMS && leadsSomewhere(outline, heading, end);
  const label = /\[([^[\]]{1,40})\]{1,2}\(/
    .exec(textOf(lines, heading.next, end - 1).slice(0, MOST_READ))?.[1]
    ?.toLowerCase();
  const body = { from: heading.next, end };
  return { heading, end, leads, isLeaf, label, linked, body, paper: leads && countWords(heading.text) >= 4 };
}

const MOST_ITEMS = 6;
/** Characters of a body that are looked at. */
const MOST_READ = 1500;

function leadsSomewhere(outline: Outline, heading: Heading, end: number): boolean {
  const { lines } = outline;
  const title = lines[heading.line]?.text ?? '';
  const body = textOf(lines, heading.next, end - 1);
  if (body.trim() === '') return hasLink(title);
  const runs = runsBetween(outline, heading.next, end);
  const blocks = outerBlocks(runs).map(({ shape, first, last }) => ({ shape, text: textOf(lines, first, last) }));
  // A reference says its title itself, and where several items do, the heading is no paper's.
  if (blocks.some(({ text }) => isCited(text))) return false;
  if (blocks.filter(({ shape, text }) => shape === 'item' && looksLikeEntry(text)).length > 1) return false;
  const isTable = runs.some(({ shape }) => shape === 'row');
  return !isTable && (hasLink(title) || hasLink(body.slice(0, MOST_READ)));
}
