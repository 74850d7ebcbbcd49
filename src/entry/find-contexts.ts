import type { Nodes } from 'mdast';
import { LINK_FIELDS } from '../paper/paper-rules.ts';
import { parseMarkdown } from './markdown-parser.ts';
import type { Context, Place } from './template.ts';

/** A token whose field places are not known yet, with its offset in the template. */
export type Draft =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'break'; readonly index: number; readonly text: string; readonly at: number }
  | { readonly kind: 'field'; readonly index: number; readonly id: string; readonly at: number }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly negated: boolean;
      readonly repeats: boolean;
      readonly tokens: readonly Draft[];
      readonly at: number;
    };

/**
 * Finds where each field of a template stands, by parsing the template as Markdown with a mark in the place of each
 * field: once with all groups shown, once with all negated groups shown.
 *
 * ```
 * [[Paper]({{paper}})] ![](https://img.shields.io/badge/{{name}}-blue)
 *          ^^^^^^^^^ url                                ^^^^^^^^ badge
 * ```
 *
 * Returns field index → place.
 */
export function findContexts(drafts: readonly Draft[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const ids = idsOf(drafts);
  for (const negated of [true, false]) {
    const text = flatten(drafts, negated);
    const isRow = text.trimStart().startsWith('|');
    const tree = parseMarkdown(text);
    visit(tree, (node, value, context) => {
      for (const { 0: mark, 1: index, index: at } of value.matchAll(MARK)) {
        const whole = node.type === 'link' || node.type === 'image' ? mark === value : false;
        let settled = context;
        if (context === 'url') settled = urlContext(value, at, whole);
        if (context === 'text') settled = textContext(ids.get(Number(index)), isRow);
        places.set(Number(index), { context: settled, ...neighbours(text, mark) });
      }
    });
  }
  return places;
}

const MARK = /zqz(\d+)zqz/g;

function flatten(drafts: readonly Draft[], negated: boolean): string {
  return drafts
    .map((draft) => {
      if (draft.kind === 'field') return `zqz${draft.index}zqz`;
      if (draft.kind === 'group') return draft.negated === negated ? flatten(draft.tokens, negated) : '';
      return draft.text;
    })
    .join('');
}

function neighbours(text: string, mark: string): { before: string; after: string } {
  const at = text.indexOf(mark);
  const edge = (char: string | undefined) => (char === undefined || char === '\n' ? '' : char);
  return { before: edge(text[at - 1]), after: edge(text[at + mark.length]) };
}

/** A link that stands as text is one for GitHub too: it is written as an address, not escaped as words. */
function textContext(id: string | undefined, isRow: boolean): Context {
  if (id !== undefined && LINK_FIELDS.includes(id)) return 'url';
  return isRow ? 'cell' : 'text';
}

function idsOf(drafts: readonly Draft[]): ReadonlyMap<number, string> {
  return new Map(
    drafts.flatMap((draft) =>
      draft.kind === 'field'
        ? [[draft.index, draft.id] as const]
        : draft.kind === 'group'
          ? [...idsOf(draft.tokens)]
          : [],
    ),
  );
}

function urlContext(url: string, at: number, whole: boolean): Context {
  if (whole) return 'url';
  return url.slice(0, at).startsWith('https://img.shields.io/badge/') ? 'badge' : 'url-part';
}

function visit(node: Nodes, found: (node: Nodes, value: string, context: Context) => void): void {
  if (node.type === 'text') found(node, node.value, 'text');
  else if (node.type === 'inlineCode' || node.type === 'code') found(node, node.value, 'code');
  else if (node.type === 'html') found(node, node.value, 'html');
  else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    found(node, node.url, 'url');
    if (node.type === 'image' && node.alt) found(node, node.alt, 'text');
    if (node.title) found(node, node.title, 'html');
  }
  if ('children' in node) for (const child of node.children) visit(child, found);
}
