import type { ListItem, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { holdsAll } from '../edit/holds-all.ts';
import { parseMarkdown } from '../entry/markdown-parser.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { missingFields, renderEntry, templateFields } from '../entry/render-entry.ts';
import type { Template } from '../entry/template.ts';
import { type Entry, type List, lineAt } from '../list/list.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Finds what the template does not claim: entries, and other items in sections with entries. Where what such an entry says can
 * be read, it is written again by the template. How a value is spelled inside its place is not style. A section without
 * any entry that is claimed or numbered holds something else.
 */
export function checkStyle(list: List, template: Template, path: string): Finding[] {
  const isNumbered = templateFields(template).includes('number');
  const isOurs = ({ layout, number }: Entry): boolean => layout !== undefined || (isNumbered && number !== null);
  const sections = list.sections.filter(({ entries }) => entries.some(isOurs));
  const entries = sections.flatMap((section) => section.entries);
  const odd = entries.filter(({ layout }) => !layout);
  const others = readItems({ ...list, sections }).filter(
    (item) => !claims(template, list, item) && !entries.some(({ start, end }) => start < item.end && item.start < end),
  );
  const found = [
    ...odd.map((entry) => ({
      start: entry.start,
      value: entry.fields.title ?? firstWords(list.text.slice(entry.start, entry.end)),
      rewritten: rewrite(list, entry, template),
    })),
    ...others.map(({ start, title }) => ({ start, value: title, rewritten: undefined })),
  ].sort((a, b) => a.start - b.start);
  return found.map(({ start, value, rewritten }) =>
    finding('off-style', { path, line: lineAt(list, start) }, { value }, rewritten),
  );
}

function firstWords(text: string): string {
  return plainText(parseMarkdown(text.slice(0, 400))).slice(0, 200);
}

/** A section of which fewer entries are written in a style has another one, or none. */
const LEAST_CLAIMED = 0.85;
const LEAST_ITEMS = 6;

/**
 * As {@link checkStyle}, by a template that was learnt from the list itself, in the sections that it describes. Only what can
 * be written again without losing a word is found: anything else is another kind of entry, or says more than the others.
 */
export function checkLearntStyle(list: List, template: Template, path: string): Finding[] {
  const items = readItems(list);
  return list.sections.flatMap((section) => {
    const own = section.entries.flatMap((entry) => {
      const item = items.find(({ start, end }) => start <= entry.start && entry.start < end);
      return item ? [{ entry, isClaimed: claims(template, list, item) }] : [];
    });
    const claimed = own.filter(({ isClaimed }) => isClaimed).length;
    if (own.length < LEAST_ITEMS || claimed < own.length * LEAST_CLAIMED) return [];
    return own.flatMap(({ entry, isClaimed }) => {
      const rewritten = isClaimed ? undefined : rewrite(list, entry, template);
      if (rewritten === undefined) return [];
      const place = { path, line: lineAt(list, entry.start) };
      return [finding('unlike-others', place, { value: entry.fields.title ?? '' }, rewritten)];
    });
  });
}

function claims(template: Template, list: List, { start, end }: Item): boolean {
  return parseEntry(template, list.text.slice(start, end).trimEnd()) !== undefined;
}

/** The entry as the template writes it; `undefined` where the template lacks a value for it, or a place for a word of it. */
function rewrite(list: List, { fields, number, start, end }: Entry, template: Template): string | undefined {
  const all = { ...fields, ...(number !== null && { number: String(number) }) };
  if (missingFields(template, all).length > 0) return undefined;
  const rewritten = renderEntry(template, all);
  return holdsAll(rewritten, list.text.slice(start, end), number) ? rewritten : undefined;
}

interface Item {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** Items of the outermost Markdown lists that lie in sections with entries. */
function readItems(list: List): Item[] {
  const items = parseMarkdown(list.text).children.flatMap((node) => (node.type === 'list' ? node.children : []));
  const inside = (item: ListItem): boolean =>
    list.sections.some(({ start, end, entries }) => entries.length > 0 && startOf(item) >= start && endOf(item) <= end);
  return items
    .filter(inside)
    .map((item) => ({ start: startOf(item), end: endOf(item), title: plainText(item.children[0]).slice(0, 200) }));
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
