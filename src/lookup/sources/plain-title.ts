import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** Tags that mean something in a title, and that a list may have too. */
const KEPT: ReadonlySet<string> = new Set(['sup', 'sub', 'i', 'em', 'b']);
const LONGEST = 5000;
const DEEPEST = 30;

/**
 * A title of a publisher, which may be HTML or have formulas in MathML, as text: letters for entities, of tags only those
 * that raise or slant. https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/face-markup/
 */
export function plainTitle(title: string): string {
  const source = title.slice(0, LONGEST);
  if (!/[<&]/.test(source)) return source;
  return textOf(parseFragment(source).childNodes, DEEPEST).replace(/\s+/g, ' ').trim();
}

function textOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], depth: number): string {
  if (depth === 0) return '';
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      // TeX beside MathML says the same again.
      if (!('childNodes' in node) || /(?:^|:)annotation$/.test(node.tagName)) return '';
      const text = textOf(node.childNodes, depth - 1);
      return KEPT.has(node.tagName) && text.trim() !== '' ? `<${node.tagName}>${text}</${node.tagName}>` : text;
    })
    .join('');
}
