import type { ListItem, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseEntry } from '../entry/parse-entry.ts';
import { missingFields, renderEntry } from '../entry/render-entry.ts';
import type { Template } from '../entry/template.ts';
import type { Entry, List } from '../list/list.ts';
import { readList } from '../list/read-list.ts';
import { type Finding, finding } from './finding.ts';
import type { LineAt } from './line-at.ts';

/**
 * Finds items in sections with entries that the template does not claim. Where what such an entry says can be read, it is
 * written again by the template. How a value is spelled inside its place is not style.
 */
export function checkStyle(list: List, template: Template, path: string, lineAt: LineAt): Finding[] {
  const unclaimed = readItems(list).filter(
    ({ start, end }) => !parseEntry(template, list.text.slice(start, end).trimEnd()),
  );
  if (unclaimed.length === 0) return [];
  // Without the template the same list is read as anybody's, so that what an odd entry says is known.
  const loose = readList(list.bom + list.text);
  return unclaimed.flatMap(({ start, title }) => {
    const entry = entryAt(loose, start);
    const rewritten = entry && rewrite(entry, template);
    return [finding('off-style', { path, line: lineAt(start) }, { value: entry?.fields.title ?? title }, rewritten)];
  });
}

function entryAt(list: List, start: number): Entry | undefined {
  for (const { entries } of list.sections) {
    const entry = entries.find((one) => one.start <= start && start < one.end);
    if (entry) return entry;
  }
  return undefined;
}

function rewrite({ fields, number }: Entry, template: Template): string | undefined {
  const all = { ...fields, ...(number !== null && { number: String(number) }) };
  return missingFields(template, all).length > 0 ? undefined : renderEntry(template, all);
}

interface Item {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Items of the outermost Markdown lists that lie in sections with entries. */
function readItems(list: List): Item[] {
  const items = parser.parse(list.text).children.flatMap((node) => (node.type === 'list' ? node.children : []));
  const inside = (item: ListItem): boolean =>
    list.sections.some(({ start, end, entries }) => entries.length > 0 && startOf(item) >= start && endOf(item) <= end);
  return items
    .filter(inside)
    .map((item) => ({ start: startOf(item), end: endOf(item), title: plainText(item.children[0]).slice(0, 200) }));
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
