import MarkdownIt, { type Token } from 'markdown-it';
import type { Block, Numbers } from './block.ts';
import { type HtmlElement, readHtml } from './read-html.ts';
import { sourceLines } from './source-lines.ts';

/** Blocks inside blocks. People nest four or five; what lies deeper is not read. */
const DEEPEST = 40;
/** What is said of a file that nests deeper. */
export const TOO_DEEP = 'its blocks stand in one another too deeply to be checked';

const markdown = new MarkdownIt({ html: true, maxNesting: DEEPEST });

/** What a token of markdown-it is called here, and the tags that stand for it. */
const TOKENS: Readonly<Record<string, readonly [kind: string, tags: string]>> = {
  bullet_list_open: ['', '<ul>'],
  bullet_list_close: ['', '</ul>'],
  ordered_list_open: ['', '<ul>'],
  ordered_list_close: ['', '</ul>'],
  list_item_open: ['item', '<li>'],
  list_item_close: ['', '</li>'],
  blockquote_open: ['quote', '<blockquote>'],
  blockquote_close: ['', '</blockquote>'],
  table_open: ['table', '<table>'],
  table_close: ['', '</table>'],
  paragraph_open: ['paragraph', '<p></p>'],
  reference_definition: ['definition', '<p></p>'],
  fence: ['code', '<pre></pre>'],
  code_block: ['code', '<pre></pre>'],
  hr: ['rule', '<hr>'],
};

/**
 * Reads the blocks of a file the way they get onto the page: markdown-it's block rules say what is a block of Markdown, and HTML is
 * left to parse5 among them, so that a block inside `<details>` or `<td>` stands inside it. Words are not looked into.
 *
 * ```
 * file ──markdown-it──► tokens ──► page: an empty element for each, HTML blocks as they are ──parse5──► tree
 *                                  <ul>
 *   - [A](u)                       <li>                  line of the page ──► block and its lines in the file
 *                                  <p></p>
 *   <details>                      <details>
 *   …                              …
 * ```
 *
 * Returns a block for the whole file; `null` where it is nested deeper than people nest.
 *
 * @param text without its byte order mark
 * @param shown the same lines with other words, where blocks are to be compared as if they had these
 */
export function readBlocks(text: string, numbers: Numbers, shown: string = text): Block | null {
  const lines = sourceLines(text).texts;
  const tokens: Token[] = [];
  markdown.block.parse(lines.join('\n'), markdown, {}, tokens);
  if (tokens.some(({ level }) => level >= DEEPEST - 1)) return null;
  const page: string[] = [];
  const places: Place[] = [];
  const put = (html: string, place: Place): void => {
    page.push(html);
    places.push(place);
  };
  let isHead = true;
  for (const token of tokens) {
    const [first, next] = token.map ?? [0, 0];
    const place = (kind: string): Place => ({ kind, first, last: next - 1 });
    if (token.type === 'thead_open' || token.type === 'tbody_open') isHead = token.type === 'thead_open';
    if (token.type === 'html_block') {
      const raw = lines.slice(first, next);
      for (const [index, line] of raw.entries()) put(line, { kind: '', first: first + index, last: first + index });
    } else if (token.type === 'tr_open') put('<tr></tr>', place(isHead ? 'head' : 'row'));
    else if (token.type === 'heading_open') put(`<${token.tag}></${token.tag}>`, place(token.tag));
    else {
      const [kind, tags] = TOKENS[token.type] ?? ['', ''];
      if (tags !== '') put(tags, place(kind));
    }
  }
  const elements = readHtml(page.join('\n'), DEEPEST * 4);
  return elements && numbered(elements, places, sourceLines(shown).texts, numbers);
}

/** What a line of the page stands for: a block of Markdown, or a line of HTML (no kind). */
interface Place {
  readonly kind: string;
  readonly first: number;
  readonly last: number;
}

/** Lines with nothing on them but the marks of a quote. */
const EMPTY = /^[ \t>]*$/;

function numbered(
  elements: readonly HtmlElement[],
  places: readonly Place[],
  lines: readonly string[],
  numbers: Numbers,
): Block {
  const ids = lines.map((line) => (EMPTY.test(line) ? -1 : numbers.of(line)));
  /** The last line up to this one that is not empty. */
  const ends: number[] = [];
  for (const [index, id] of ids.entries()) ends.push(id < 0 ? (ends[index - 1] ?? 0) : index);
  const make = (kind: string, first: number, last: number, inside: readonly HtmlElement[]): Block => {
    const children = inside.flatMap(blocksOf);
    const own = numbers.of(`own ${ownLines(first, last, children, ids).join(' ')}`);
    const id = numbers.of(`${kind} ${own} ${children.map((child) => child.id).join(' ')}`);
    return { kind, first, last: Math.max(first, ends[last] ?? last), children, id, own, file: lines };
  };
  const blocksOf = ({ tag, line, lastLine, children }: HtmlElement): Block[] => {
    const place = places[line];
    if (!place) return children.flatMap(blocksOf);
    if (place.kind !== '') return [make(place.kind, place.first, place.last, children)];
    if (tag === 'br' && BREAK.test(lines[place.first] ?? '')) return [make('rule', place.first, place.last, [])];
    if (!HTML_BLOCKS.test(tag)) return children.flatMap(blocksOf);
    return [make(`<${tag}>`, place.first, Math.max(place.first, places[lastLine]?.last ?? 0), children)];
  };
  return make('file', 0, lines.length - 1, elements);
}

/** A line of nothing but breaks parts what stands around it, as a rule does. */
const BREAK = /^[ \t]*(?:<br ?\/?>[ \t]*)+$/i;

/** Elements that are blocks of their own; others are part of what they stand in. */
const HTML_BLOCKS =
  /^(?:!--|address|article|aside|blockquote|center|dd|details|div|dt|figure|h[1-6]|hr|li|p|pre|section|table|tr)$/;

/** The numbers of the lines that are not empty and that no child holds. */
function ownLines(first: number, last: number, children: readonly Block[], ids: readonly number[]): number[] {
  const own: number[] = [];
  let at = first;
  for (const child of [...children].sort((a, b) => a.first - b.first)) {
    for (; at < child.first; at += 1) own.push(ids[at] ?? -1);
    at = Math.max(at, child.last + 1);
  }
  for (; at <= last; at += 1) own.push(ids[at] ?? -1);
  return own.filter((id) => id >= 0);
}
