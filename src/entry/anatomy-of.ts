import { endsInMark, trimEndMarks } from '../knowledge/trim-marks.ts';
import { beginsSmall, isWordy } from '../knowledge/words.ts';
import { hasInitial, isAuthors, isInvertedName, isName, isWholeName, namesOf, OTHERS } from './authors.ts';
import { joinBodyLines } from './body-lines.ts';
import type { Anatomy, Chunk } from './chunk.ts';
import { findDates } from './dates.ts';
import { parseInline, tagNameOf } from './inline.ts';
import type { Node } from './inline-node.ts';
import { isNamedInSentence, isUnfinished } from './is-named-in-sentence.ts';
import { COLON_BEFORE, COLON_BEHIND } from './learn-labels.ts';
import { once } from './once.ts';
import type { EntrySource } from './reading.ts';

/** Characters of the longest text that can be an entry; in 18,653 real ones the longest has 2,736. */
export const LONGEST_ENTRY = 5000;

/** An entry taken apart: what depends on no habits is done once, however often it is read. */
export const anatomyOf = once(({ raw, from, shape }: EntrySource): Anatomy => takeApart(raw, from, shape === 'row'));

/** The texts of an entry between its marks, as they stand. */
export function textsOf(source: EntrySource): string[] {
  if (source.raw.length > LONGEST_ENTRY) return [];
  return anatomyOf(source).chunks.map(({ start, end }) => source.raw.slice(start, end));
}

/** Texts in italics, code or brackets that a date follows, with it: `*Annals of Naps*, 2021`. */
export function markedBeforeDates(source: EntrySource): string[] {
  if (source.raw.length > LONGEST_ENTRY) return [];
  const { chunks } = anatomyOf(source);
  return chunks.flatMap(({ start, end, place, link }, i) => {
    const next = chunks[i + 1];
    const date = next?.place === '' ? findDates(source.raw.slice(next.start, next.end))[0] : undefined;
    const isMarked = link === null && ['emphasis', 'code', 'bracket'].includes(place.split('>')[0] ?? '');
    const isNext = next !== undefined && date !== undefined && !isWordy(source.raw.slice(end, next.start + date.start));
    return isMarked && isNext
      ? [`${source.raw.slice(start, end)}, ${source.raw.slice(next.start + date.start, next.end)}`]
      : [];
  });
}

/** Spans that lead somewhere, or are no words. */
const LEADING: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['link', 'url', 'image', 'tag', 'fence']);

/** Takes raw text apart; `from` is where its content starts, after the marker of a list item or heading. */
function takeApart(raw: string, from: number, row: boolean): Anatomy {
  const chunks: Chunk[] = [];
  const links: Node[] = [];
  const cells = new Map<Node, number>();
  const images: Node[] = [];
  const fences: Node[] = [];
  let [line, cell] = [0, 0];
  let fold: Fold = 'none';
  const add = (start: number, end: number, place: string, link: Node | null, prose = false) => {
    const text = raw.slice(start, end);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '')
      chunks.push({
        start: start + lead,
        end: start + text.trimEnd().length,
        place,
        link,
        line,
        cell,
        isFolded: fold === 'body',
        prose,
      });
  };
  const addLink = (node: Node): void => {
    links.push(node);
    cells.set(node, cell);
  };
  // An entry's only link is its own, wherever it stands.
  const isOfSentence = (nodes: readonly Node[], i: number): boolean =>
    links.length > 0 && isNamedInSentence(raw, nodes, i);
  const walk = (nodes: readonly Node[], place: string, link: Node | null) => {
    let open = -1;
    const flush = (until: number) => {
      if (open >= 0) add(open, until, place, link);
      open = -1;
    };
    let done = 0;
    for (const [i, node] of nodes.entries()) {
      if (i < done) continue;
      if (open < 0 && line > 0) {
        const run = lineFrom(nodes, i);
        if (isSentences(raw, run, isOfSentence)) {
          add(node.start, run.at(-1)?.end ?? node.end, place, link, true);
          done = i + run.length;
          continue;
        }
      }
      // A summary is one line on the page, however many it has in the file.
      const isOneLine = fold === 'summary' && node.kind === 'break' && !raw.startsWith('<', node.start);
      if (
        node.kind === 'text' ||
        (open >= 0 && (isOneLine || isScript(raw, node) || isOfSentence(nodes, i))) ||
        isPartOfSentence(raw, nodes, i, open)
      ) {
        if (open < 0) open = node.start;
        continue;
      }
      flush(node.start);
      if (node.kind === 'break') line += 1;
      else if (node.kind === 'pipe') cell += row && place === '' ? 1 : 0;
      else if (node.kind === 'fence') {
        fences.push(node);
        add(...node.inner, 'fence', null);
      } else if (node.kind === 'image') images.push(node);
      else if (node.kind === 'url') addLink(node);
      else if (node.kind === 'tag') fold = foldAfter(raw.slice(node.start, node.end), fold);
      else enter(node, place, link);
    }
    const last = nodes.at(-1);
    if (last) flush(last.end);
  };
  const enter = (node: Node, place: string, link: Node | null) => {
    if (node.kind === 'link') addLink(node);
    const within = node.kind === 'link' ? node : link;
    const path = place === '' ? node.kind : `${place}>${node.kind}`;
    const only = node.children.filter((child) => raw.slice(child.start, child.end).trim() !== '');
    const [sole] = only;
    if (only.length === 1 && sole && WRAPS.has(sole.kind)) enter(sole, path, within);
    else if (
      only.length > 0 &&
      !(node.kind === 'link' && only.every((child) => child.kind === 'bracket')) &&
      only.every((child) => isTextual(raw, child, node.kind))
    )
      add(node.inner[0], node.inner[1], path, within);
    else walk(node.children, path, within);
  };
  walk(parseInline(raw, from), '', null);
  return { raw, chunks: joinBodyLines(raw, chunks), links, cells, images, fences };
}

type Fold = 'none' | 'summary' | 'body';

/** Where in a `<details>` one is behind a tag. */
function foldAfter(tag: string, before: Fold): Fold {
  const name = tagNameOf(tag);
  const ends = tag.startsWith('</');
  if (name === 'summary') return ends ? 'body' : 'summary';
  if (name === 'details') return ends ? 'none' : 'body';
  return before;
}

const WRAPS: ReadonlySet<string> = new Set(['strong', 'emphasis', 'code', 'quote', 'bracket', 'link']);

/** The nodes from one on that stand on its line. */
function lineFrom(nodes: readonly Node[], from: number): readonly Node[] {
  if (from > 0 && nodes[from - 1]?.kind !== 'break') return [];
  const end = nodes.findIndex((node, i) => i >= from && (node.kind === 'break' || node.kind === 'pipe'));
  return nodes.slice(from, end < 0 ? nodes.length : end);
}

/** Sentences: many words, most of them small, that lead nowhere; no label before them, no names or venue after one another. */
function isSentences(
  raw: string,
  run: readonly Node[],
  isOfSentence: (nodes: readonly Node[], i: number) => boolean,
): boolean {
  const [first, second] = run;
  const last = run.at(-1);
  if (!first || !last || run.some((node, i) => holdsAddress(node) && !isOfSentence(run, i))) return false;
  if (run.length === 1 && first.kind !== 'text') return false;
  const labelled =
    COLON_BEHIND.test(raw.slice(...first.inner)) || COLON_BEFORE.test(raw.slice(...(second?.inner ?? [0, 0])));
  if (first.kind !== 'text' && first.end - first.start < 30 && labelled) return false;
  const words = raw.slice(first.start, last.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const small = words.filter(beginsSmall).length;
  return words.length > 12 && small * 5 >= words.length * 3;
}

function holdsAddress(node: Node): boolean {
  return LEADING.has(node.kind) || node.children.some(holdsAddress);
}

/** Whether a node inside a bold, linked or quoted text only decorates a word of it. */
function isTextual(raw: string, node: Node, parent: string): boolean {
  if (node.kind === 'text' || isScript(raw, node)) return true;
  if (node.kind === 'code') return true;
  if (node.kind === 'break') return parent !== 'bracket';
  if (node.kind === 'quote' || node.kind === 'bracket')
    return !isNumber(node) && node.children.every((child) => isTextual(raw, child, node.kind));
  return (node.kind === 'emphasis' || node.kind === 'strong') && node.children.every((child) => child.kind === 'text');
}

/** `Ann Lee<sup>1</sup>, Bob Ray<sup>2</sup>`: raised marks part no names. */
function isScript(raw: string, node: Node): boolean {
  return node.kind === 'tag' && ['sub', 'sup'].includes(tagNameOf(raw.slice(node.start, node.end)) ?? '');
}

function isNumber(node: Node): boolean {
  return node.kind === 'bracket' && node.end - node.start <= 7;
}

/** `a title with *in vivo* words`: marks in the middle of running text do not end it. */
function isPartOfSentence(raw: string, nodes: readonly Node[], i: number, open: number): boolean {
  const node = nodes[i];
  const next = nodes[i + 1];
  if (node?.kind === 'emphasis' && open >= 0 && OTHERS.exec(raw.slice(...node.inner))?.index === 0)
    return /\p{L}[,.]? $/u.test(raw.slice(open, node.start));
  if (!node || !next || next.kind !== 'text') return false;
  if (node.kind === 'strong' && isNameAmongNames(raw, nodes, i, open)) return true;
  if (open < 0) return false;
  if (node.kind !== 'emphasis' && node.kind !== 'code' && node.kind !== 'quote') return false;
  if (node.children.some((child) => child.kind !== 'text') || node.end - node.start > 40) return false;
  // `Ann Lee and Bo Ray, “Early Birds,” in`: a title behind its authors, or one that has the comma of its sentence inside.
  const before = raw.slice(open, node.start).trim();
  if (node.kind === 'quote' && (endsInMark(raw.slice(...node.inner), ',.') || isAuthors(trimEndMarks(before, ','))))
    return false;
  // `agents for “Mind” Games`
  if (node.kind === 'quote' && isUnfinished(raw.slice(open, node.start))) return true;
  return /[\p{L}\d,] $/u.test(raw.slice(open, node.start)) && /^[ -]\p{Ll}{2}/u.test(raw.slice(node.end, node.end + 4));
}

/** `J. Kim, **A. Novak**, L. Chen. Early Birds`: whose list it is stands in bold among the authors. */
function isNameAmongNames(raw: string, nodes: readonly Node[], i: number, open: number): boolean {
  const [node, next, behind] = nodes.slice(i, i + 3);
  if (!node || !next) return false;
  const name = raw.slice(...node.inner);
  const before = open < 0 ? '' : raw.slice(open, node.start);
  const after = raw.slice(next.start, next.end);
  const isBehind = /(?:[,;&]|\band) ?$/.test(before) && namesOf(before.slice(-60)).slice(-1).every(isNamePart);
  const isBefore = isWholeName(namesOf(NEXT_NAME.exec(after)?.[1] ?? '')[0] ?? '') || NEXT_INVERTED.test(after);
  const isSure = isInvertedName(name) || (isName(name) && hasInitial(name));
  if (isSure) return isBehind || (before === '' && isBefore);
  if (!isWholeName(name)) return false;
  // A title in bold is no name where another one stands in quotes.
  return behind?.kind === 'quote' && /^[,.] $/.test(after)
    ? isBehind
    : isBefore && (isBehind || hasQuoteBehind(nodes, i));
}

/** `, Bob Ray`, ` and B. Ray` */
const NEXT_NAME = /^(?:,|;| and| &) ?([^.]{2,60}(?:\.[^.]{0,30})?)/;
/** `, & Ray, B.`, ` (2020)` */
const NEXT_INVERTED = /^(?:,? ?(?:& |and )?\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}\.| \((?:19|20)\d\d\))/u;

/** A name, or the initials behind one. */
function isNamePart(part: string): boolean {
  return isName(part) || /^\p{Lu}\.?$/u.test(part);
}

/** Whether a title in quotes follows names: what parts them is text alone. */
function hasQuoteBehind(nodes: readonly Node[], i: number): boolean {
  const rest = nodes.slice(i + 1);
  return rest[rest.findIndex(({ kind }) => kind !== 'text' && kind !== 'strong')]?.kind === 'quote';
}
