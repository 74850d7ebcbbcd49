import { onOneLine } from '../knowledge/words.ts';
import { parseInline } from './inline.ts';
import type { Node } from './inline-node.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * What a reader sees of a piece of Markdown, on one line: marks, link targets, images and tags are gone, escapes and
 * entities are resolved, runs of blanks are one blank.
 */
export function plainText(markdown: string): string {
  if (!/[\\`*_[\]<>&|"“”\n]|:\/\//.test(markdown)) return onOneLine(markdown);
  return onOneLine(visible(markdown, parseInline(markdown)));
}

function visible(raw: string, nodes: readonly Node[]): string {
  let out = '';
  for (const node of nodes) {
    if (node.kind === 'text' || node.kind === 'pipe') out += resolve(raw.slice(node.start, node.end));
    else if (node.kind === 'url') out += raw.slice(...(node.url ?? node.inner));
    else if (node.kind === 'break') out += ' ';
    else if (node.kind === 'code') out += raw.slice(...node.inner);
    else if (node.kind === 'quote' || node.kind === 'bracket')
      out += (raw[node.start] ?? '') + visible(raw, node.children) + (raw[node.end - 1] ?? '');
    else if (node.kind !== 'image' && node.kind !== 'tag') out += visible(raw, node.children);
  }
  return out;
}

function resolve(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
