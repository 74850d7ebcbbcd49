import type { Heading, ListItem, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import QuickLRU from 'quick-lru';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseEntry } from '../entry/parse-entry.ts';
import type { Template } from '../entry/template.ts';
import type { Entry, List, Section } from './list.ts';

const BOM = '\uFEFF';
const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * Reads a Markdown file as a list: sections by their headings, entries by what `template` claims. The Markdown tree gives
 * positions only; nothing is ever written from it.
 */
export function readList(file: string, template: Template): List {
  const known = KNOWN.get(template) ?? new QuickLRU<string, List>({ maxSize: 8 });
  KNOWN.set(template, known);
  const list = known.get(file) ?? read(file, template);
  known.set(file, list);
  return list;
}

/** Lists read lately: many proposals are made for the same one, and reading it is most of the work. */
const KNOWN = new WeakMap<Template, QuickLRU<string, List>>();

function read(file: string, template: Template): List {
  // remark's offsets are short by one after a byte order mark, so the mark is taken off here and put back on writing.
  const bom = file.startsWith(BOM) ? BOM : '';
  const text = file.slice(bom.length);
  const tree = parser.parse(text);
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const items = tree.children.flatMap((node) => (node.type === 'list' ? node.children : []));
  const sections = headings.map((heading, index): Section => {
    const start = endOf(heading);
    const next = headings[index + 1];
    const end = next ? startOf(next) : text.length;
    const own = items.filter((item) => startOf(item) >= start && endOf(item) <= end);
    return {
      path: pathTo(headings, index),
      start,
      end,
      entries: own.flatMap((item) => readEntry(text, item, template)),
    };
  });
  return { text, bom, sections };
}

function readEntry(text: string, item: ListItem, template: Template): Entry[] {
  const start = startOf(item);
  const source = text.slice(start, endOf(item)).trimEnd();
  const parsed = parseEntry(template, source);
  if (!parsed) return [];
  const { number, ...fields } = parsed.fields;
  return [
    {
      start,
      end: start + source.length,
      number: number === undefined ? null : Number(number),
      fields,
      layout: parsed.layout,
    },
  ];
}

/** The headings above a heading, from the outermost down, and itself. */
function pathTo(headings: readonly Heading[], index: number): string[] {
  const path: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const heading of headings.slice(0, index + 1).reverse()) {
    if (heading.depth >= depth) continue;
    path.unshift(plainText(heading, { includeHtml: false }).replace(/\s+/g, ' ').trim());
    depth = heading.depth;
  }
  return path;
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
