import { identify } from '../knowledge/identify.ts';

/** A link as it stands in a text. */
export interface FoundLink {
  readonly start: number;
  readonly end: number;
  /** The address, without the marks around it, with a scheme; `arXiv:2401.00001` stays as typed. */
  readonly url: string;
  /** What a Markdown link is called; `''` for a bare address. */
  readonly label: string;
}

const LONGEST_URL = 2048;

/**
 * The links of a text in its order: `[label](address)`, `<address>`, bare addresses with or without a scheme,
 * `arXiv:2401.00001`. Where a label holds an address and the target is a placeholder (`[https://…](url)`), the label counts.
 *
 * One pass; brackets are matched with a stack, so nesting costs nothing.
 */
export function findLinks(text: string): FoundLink[] {
  const marked = findMarkdownLinks(text);
  const taken = new Uint8Array(text.length);
  for (const { start, end } of marked) taken.fill(1, start, end);
  const bare = [...text.matchAll(BARE)].flatMap((match): FoundLink[] => {
    const end = match.index + match[0].length;
    const open = PLACEHOLDER.exec(text.slice(end, end + LONGEST_PLACEHOLDER))?.[0] ?? '';
    const typed = open === '' ? trimAddress(match[0]) : match[0] + open;
    if (taken[match.index] === 1 || typed === '') return [];
    return [{ start: match.index, end: match.index + typed.length, url: withScheme(typed), label: '' }];
  });
  return [...marked, ...bare].sort((a, b) => a.start - b.start);
}

/** CJK punctuation ends an address, whatever GFM's autolinks say. */
const BARE =
  /(?:https?:\/\/|(?<![\w./@-])(?:www\.|(?:arxiv|github|openreview|aclanthology|huggingface|doi)\.(?:com|org|net|co)\/))[^\s<>"`|，。；、）】」》（【]{1,2048}|(?<![\w./-])arxiv\s?[:：]\s?(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+\/\d{7})/gi;

/** `…/read/<token>`: what stands in for a part of an address belongs to it; an HTML tag does not. */
const PLACEHOLDER =
  /^<(?!(?:a|b|br|center|code|dd|details|div|dl|dt|em|font|h[1-6r]|i|img|kbd|li|ol|p|picture|pre|q|s|small|source|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)[ >])[a-z][\w -]+>[^\s<>"`|]{0,200}/i;
const LONGEST_PLACEHOLDER = 240;

function findMarkdownLinks(text: string): FoundLink[] {
  const links: FoundLink[] = [];
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '[') open.push(index);
    if (character !== ']') continue;
    const start = open.pop();
    if (start === undefined || text[index + 1] !== '(') continue;
    const end = targetEnd(text, index + 2);
    if (end === undefined) continue;
    const url = chooseAddress(text.slice(start + 1, index), text.slice(index + 2, end));
    if (url !== undefined)
      links.push({
        start,
        end: end + 1,
        url,
        label: text
          .slice(start + 1, index)
          .replace(/\s+/g, ' ')
          .trim(),
      });
    index = end;
  }
  return links;
}

/** Where the `)` stands that closes a target; `undefined` where there is none on this line. */
function targetEnd(text: string, from: number): number | undefined {
  let depth = 0;
  for (let index = from; index < Math.min(text.length, from + LONGEST_URL); index += 1) {
    const character = text[index];
    if (character === '\n' || character === '[') return undefined;
    if (character === '(') depth += 1;
    if (character === ')') {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return undefined;
}

function chooseAddress(label: string, target: string): string | undefined {
  const address = target.trim().split(/\s/, 1)[0]?.replace(/^<|>$/g, '') ?? '';
  if (/^(?:https?:\/\/|www\.)/i.test(address)) return withScheme(address);
  const inLabel = trimAddress(label.trim());
  if (/^https?:\/\/\S+$/i.test(inLabel)) return inLabel;
  return /^[\w-]+(?:\.[\w-]+)+\/\S/.test(address) ? `https://${address}` : undefined;
}

/** Takes off the punctuation of the sentence: `.`, `?`, `)` without its `(`, emphasis. */
function trimAddress(typed: string): string {
  let end = typed.length;
  let surplus = count(typed, ')') - count(typed, '(');
  while (end > 0) {
    const last = typed[end - 1] ?? '';
    if (last === ')' && surplus <= 0) break;
    if (!/[.,;:!?*_~'"’”)\]}]/.test(last)) break;
    if (last === ')') surplus -= 1;
    end -= 1;
  }
  return typed.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function withScheme(typed: string): string {
  if (/^https?:/i.test(typed)) return typed;
  return identify(typed) && /^arxiv\s?[:：]/i.test(typed) ? typed : `https://${typed}`;
}

/** A text with its links replaced by what they are called. */
export function withoutLinks(prose: string, links: readonly FoundLink[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end, label } of links) {
    if (start < from) continue;
    rest += `${prose.slice(from, start)} ${label} `;
    from = end;
  }
  return rest + prose.slice(from);
}
