import { comingOften } from '../entry/votes.ts';
import { beginsWithLabel, countWords, hasLink, labelOf } from './looks-like-entry.ts';
import { type Outline, outerBlocks, runsBetween } from './outline.ts';
import { type Block, textOf } from './shapes/block.ts';

/** The lines below a heading, up to `end`, which is outside. */
export interface Body {
  readonly from: number;
  readonly end: number;
}

/** Bodies that must show a mark for it to be wording. */
const LEAST = 3;
/** Characters of a body that are looked at. */
const MOST_READ = 1500;

const PICTURE = /^[ \t]*(?:<(?!img\b)[^<>]{1,200}>[ \t]*)*(?:!\[|\[!\[|<img\b)/i;
const LINK = /(?<!!)\[([^[\]\n]{1,40})\]{1,2}\((?!#)/g;

/**
 * Tells of the bodies of headings of one level which are made alike: by a picture in front, or by a label that stands in most of them
 * before a value or as a link. Where papers stand under a heading by themselves it names a section, however alike they are.
 *
 * ```
 * ### Owl Hours
 * ![cover](owl.jpg)                         a picture
 *
 * Three sisters keep watch.
 *
 * [Publisher](…) | [Review](…)              two labels
 * ```
 *
 * @param enough share of the bodies that must show the same
 */
export function alikeBodies(outline: Outline, bodies: readonly Body[], enough: number): (body: Body) => boolean {
  const marks = new Map(bodies.map((body) => [body, marksOf(outline, body)]));
  const all = [...marks.values()].flatMap((own) => [...own]);
  const shared = comingOften(all, Math.max(LEAST, bodies.length * enough));
  return (body) => {
    const own = marks.get(body);
    return own !== undefined && [...own].some((mark) => shared.has(mark)) && !holdsEntry(outline, body, shared);
  };
}

function marksOf({ lines }: Outline, { from, end }: Body): Set<string> {
  let first = from;
  while (first < end && lines[first]?.blank) first += 1;
  const text = textOf(lines, first, end - 1).slice(0, MOST_READ);
  const links = [...text.matchAll(LINK)].map(([, label = '']) => keyOf(label));
  const marks = new Set([...links, ...text.split('\n').flatMap((line) => labelOf(line) ?? [])]);
  if (PICTURE.test(text)) marks.add('![');
  return marks;
}

const keyOf = (label: string): string => label.trim().toLowerCase();

/** Whether a block of a body is a paper by itself: it has a name that is no shared label, in front and set off, or in an item that leads somewhere. */
function holdsEntry(outline: Outline, { from, end }: Body, shared: ReadonlySet<string>): boolean {
  const isEntry = (block: Block): boolean => {
    const text = textOf(outline.lines, block.first, block.last).slice(0, MOST_READ);
    if (beginsWithLabel(text)) return false;
    const isSetOff = block.shape === 'paragraph' ? SET_OFF.test(text) : hasLink(text);
    return isSetOff && countWords(withoutLabels(text, shared)) >= LEAST;
  };
  return outerBlocks(runsBetween(outline, from, end)).some(isEntry);
}

/** A paragraph that begins in bold or with a link. */
const SET_OFF = /^[ \t>]*(?:\*\*|__|\[(?!!))/;

function withoutLabels(text: string, shared: ReadonlySet<string>): string {
  const kept = text.split('\n').filter((line) => !shared.has(labelOf(line) ?? ''));
  return kept.join('\n').replace(LINK, (link, label: string) => (shared.has(keyOf(label)) ? ' (' : link));
}
