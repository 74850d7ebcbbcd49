import { plainText } from '../../entry/plain-text.ts';
import type { HtmlElement } from '../../markdown/html-elements.ts';
import { extentOfElement, type Source } from '../source.ts';
import { block, type Run } from './block.ts';

/**
 * `<details>`: one paper with a summary, or a named group of entries. Which of the two is decided by what it holds, so
 * the blocks inside are read by the caller; here it is only measured.
 */
export function detailsOf(source: Source, details: HtmlElement): Run {
  const { first, last } = extentOfElement(source, details);
  const summary = details.children.find(({ tag }) => tag === 'summary');
  const group = summary ? plainText(source.text.slice(summary.inner.start, summary.inner.end)) : '';
  return { shape: 'details', first, next: last + 1, blocks: [block('details', first, last)], group };
}
