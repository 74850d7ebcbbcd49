import { endsInMark } from '../knowledge/trim-marks.ts';
import { tableWords } from '../knowledge/words.ts';
import type { Anatomy } from './chunk.ts';
import { readFoldHead } from './code-span.ts';
import { derivedParts } from './derived.ts';
import type { Node } from './inline-node.ts';
import type { Links } from './read-links.ts';
import { type Atom, type Part, tellsWhen } from './reading.ts';

interface Span {
  start: number;
  end: number;
  parts: Part[];
  label?: { start: number; end: number };
}

/** Marks that open and close, longer ones before what they begin with. */
const WRAPPERS: readonly (readonly [open: string, close: string])[] = [
  ...tableWords('*** ** * __ _ `` ` "').map((mark): [string, string] => [mark, mark]),
  ...tableWords('“:” ”:“ „:“ „:” «:» »:« \\[:\\] \\[:] [:] [:\\] (:) （:） 【:】 《:》 「:」 『:』').map(asPair),
  ...tableWords('b i em strong sub').map((tag): [string, string] => [`<${tag}>`, `</${tag}>`]),
];

function asPair(pair: string): [string, string] {
  const [open = '', close = ''] = pair.split(':');
  return [open, close];
}

/** Characters of the longest mark, and a blank. */
const LONGEST_MARK = 10;

/** Groups parts into atoms: links and images whole, venue and date together, and each with the marks around it. */
export function buildAtoms(anatomy: Anatomy, known: readonly Part[], links: Links, from: number): Atom[] {
  const { raw } = anatomy;
  const parts = [...known, ...derivedParts(anatomy, known)].sort((a, b) => a.start - b.start || a.end - b.end);
  const outer = outermost([...anatomy.links, ...anatomy.images, ...anatomy.fences]);
  const spans: Span[] = [];
  let at = 0;
  const used = new Set<Node>();
  for (const part of parts) {
    const node = outer.find((span) => span.start <= part.start && span.end >= part.end);
    const last = spans.at(-1);
    if (last && part.start < last.end) {
      last.parts.push(part);
      continue;
    }
    if (node && !used.has(node)) {
      used.add(node);
      const lead = links.leads.get(node.start) ?? iconBefore(anatomy, node, parts);
      spans.push({
        start: Math.max(at, lead?.start ?? node.start),
        end: node.end,
        parts: [part],
        ...linkLabelOf(anatomy, node, links, parts),
      });
    } else spans.push({ start: part.start, end: part.end, parts: [part] });
    at = spans.at(-1)?.end ?? at;
  }
  const merged = mergeWhen(
    raw,
    spans.map((span, i) => widen(raw, span, spans[i - 1]?.end ?? from, spans[i + 1]?.start ?? raw.length)),
  );
  const rewidened = merged.map((span, i) =>
    widen(raw, takeFold(raw, span, merged, from), merged[i - 1]?.end ?? from, merged[i + 1]?.start ?? raw.length),
  );
  return mergeWhen(raw, rewidened).map((span) => ({ ...span, ...lineAndCell(anatomy, span.start) }));
}

/** An icon of the list's right before a link says what the link is, and comes and goes with it. */
function iconBefore({ images, raw }: Anatomy, node: Node, parts: readonly Part[]): Node | undefined {
  const holds = (span: Node, test: (part: Part) => boolean) =>
    parts.some((part) => part.start >= span.start && part.end <= span.end && test(part));
  const icon = images.find(({ end }) => end === node.start || (end + 1 === node.start && raw[end] === ' '));
  const isIcon = icon && !holds(icon, () => true) && !holds(node, ({ field }) => field.startsWith('title'));
  return isIcon ? icon : undefined;
}

/** The constant label of a link, or the word before a bare one (`Code: https://…`). */
function linkLabelOf(
  anatomy: Anatomy,
  node: Node,
  links: Links,
  parts: readonly Part[],
): { label?: { start: number; end: number } } {
  const lead = links.leads.get(node.start);
  if (lead) return { label: lead };
  const chunk = anatomy.chunks.find((one) => one.link === node && links.labels.has(one));
  if (!chunk || parts.some((part) => part.start < chunk.end && part.end > chunk.start)) return {};
  return { label: { start: chunk.start, end: chunk.end } };
}

function outermost(nodes: readonly Node[]): Node[] {
  const sorted = [...nodes].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Node[] = [];
  for (const node of sorted) if (node.start >= (kept.at(-1)?.end ?? 0)) kept.push(node);
  return kept;
}

/** Takes in the marks that open right before and close right after, with a stop or comma before the closing one. */
function widen(raw: string, span: Span, from: number, to: number): Span {
  let { start, end } = span;
  if (span.parts[0]?.field === 'number') return span;
  for (let round = 0; round < 6; round += 1) {
    const before = raw.slice(Math.max(from, start - LONGEST_MARK), start);
    const gap = /[ \t\u00A0]$/.test(before) ? 1 : 0;
    const after = raw.slice(end, Math.min(to, end + 12));
    const inner = /^[.,:;，。]?[ \t\u00A0]?/.exec(after)?.[0] ?? '';
    const wrapper = WRAPPERS.find(
      ([open, close]) =>
        (before.endsWith(open) || (gap > 0 && endsInMark(open, '[(«»') && before.slice(0, -gap).endsWith(open))) &&
        (after.startsWith(close) ||
          after.slice(inner.length).startsWith(close) ||
          after.slice(inner.trimEnd().length).startsWith(close)),
    );
    if (!wrapper) break;
    const [open, close] = wrapper;
    start -= before.endsWith(open) ? open.length : open.length + gap;
    end = raw.indexOf(close, end) + close.length;
    if (end > to) return span;
  }
  return { ...span, start, end };
}

/** What stands alone in a `<details>` with a constant summary comes and goes with it, its full stop too. */
function takeFold(raw: string, span: Span, spans: readonly Span[], from: number): Span {
  const start = raw.slice(0, span.start).toLowerCase().lastIndexOf('<details');
  const close = /^[.。]?\s*<\/details>/i.exec(raw.slice(span.end, span.end + 200))?.[0].length;
  if (!close || start <= from || start + readFoldHead(raw, start) !== span.start) return span;
  const isAlone = spans.every((other) => other === span || other.end <= start || other.start >= span.end + close);
  return isAlone ? { ...span, start, end: span.end + close } : span;
}

const isWhen = ({ field }: Part): boolean => tellsWhen(field) || field.endsWith('-mark');

/** Venue and date next to each other are one atom: what joins them depends on both. So is what the paper won there. */
function mergeWhen(raw: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    const isHonour = span.parts.every((part) => part.field === 'award');
    const whens = last?.parts.every(isWhen) && (isHonour || span.parts.every(isWhen)) && !last.label && !span.label;
    if (last && whens && /^[ ,.'’/:-]{0,3}$/.test(raw.slice(last.end, span.start))) {
      merged[merged.length - 1] = { start: last.start, end: span.end, parts: [...last.parts, ...span.parts] };
    } else merged.push(span);
  }
  return merged;
}

function lineAndCell(anatomy: Anatomy, start: number): { line: number; cell: number } {
  const chunk = anatomy.chunks.findLast((one) => one.start <= start);
  const cells = chunk?.cell ?? 0;
  return { line: chunk?.line ?? 0, cell: cells };
}
