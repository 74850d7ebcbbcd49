import { findDates } from '../entry/dates.ts';
import { plainText } from '../entry/plain-text.ts';
import { fieldOfLabel, isFieldName } from '../knowledge/field-words.ts';
import { LINK_LABEL_WORDS, roleOfLabel } from '../knowledge/label-role.ts';
import { UNSPACED_LETTERS } from '../knowledge/unspaced-letters.ts';
import { isWordy } from '../knowledge/words.ts';

const EXTERNAL = /\]\(\s*<?(?!#|\.{0,2}\/?(?:#|$))[^)\s]|href\s?=\s?["']?https?:|https?:\/\//i;
/** What says which paper it is without a link. */
const IDENTIFIED = /\b(?:arxiv:\s?\d{4}\.\d{4,5}|doi:\s?10\.\d{4})/i;
/** `[A Title]()`: a link whose target is still to come. */
const UNFILLED = /\[[^\]\n]{12,400}\]\(\s?\)/;
const LABEL = /^[ \t]*(?:[-*+•][ \t]+)?[*_]{0,3}(\p{L}[\p{L}\p{M} ;/()-]{0,24}?)[*_]{0,3}[ \t]?[:：]/u;

/** What a line begins with in front of a colon, in small letters: `- **Paper**: …`. */
export function labelOf(line: string): string | undefined {
  return LABEL.exec(line)?.[1]?.trim().toLowerCase();
}

/** Fields that say which paper it is. */
const ITSELF: ReadonlySet<string> = new Set(['title', 'name']);

/** Whether a text begins with a word that lists put before a value: `Paper: …`, `代码：…`. What begins with `Title:` is the paper itself. */
export function beginsWithLabel(text: string): boolean {
  const label = labelOf(text.trimStart());
  if (label === undefined || ITSELF.has(fieldOfLabel(label) ?? '')) return false;
  return isFieldName(label) || LINK_LABEL_WORDS.includes(label);
}

/** `- [x] Add the papers of 2024` */
const TASK = /^[ \t]*[-*+][ \t]+\[[ xX]\][ \t]/m;

/** Whether a text by itself could be one paper of a list: it has a title's worth of words and leads somewhere or is dated. */
export function looksLikeEntry(text: string): boolean {
  if (beginsWithLabel(text) || isContents(text)) return false;
  const leads = EXTERNAL.test(text) || IDENTIFIED.test(text);
  if (!leads && TASK.test(text)) return false;
  const bold = /\*\*[^*\n]{12,}\*\*/.test(text);
  if (!leads && !bold && !UNFILLED.test(text) && findDates(text.slice(0, 2000)).length === 0) return false;
  return countWords(text) >= 3;
}

/**
 * Whether a text could be one paper beside others that look like papers: it leads somewhere under a name of its own, however
 * short that is (`[Sapiens](https://…)`, `R [[paper](https://…)]`, never `[code](https://…)`).
 */
export function leadsByName(text: string): boolean {
  const shown = text.slice(0, 3000);
  if (beginsWithLabel(shown) || isContents(shown) || !shown.includes('://')) return false;
  const named = shown.replace(/\[([^[\]]{0,40})\]\([^()\s]{0,2000}\)/g, (link, label: string) =>
    roleOfLabel(label) === undefined ? link : ' ',
  );
  return isWordy(withoutAddresses(plainText(named)));
}

/** `[Papers of 2023](#papers-of-2023)`, `[Papers of 2023](papers-2023.md)` */
const INWARD = /\[[^\]]{0,300}\]\((?:#[^)]{0,300}|[\w./-]{1,200}\.md(?:#[^)\s]{0,300})?)\)/g;

/** Links into the page or to another one of the repository, and hardly a word beside them: a line of contents. */
export function isContents(text: string): boolean {
  const shown = text.slice(0, 3000);
  const rest = shown.replace(INWARD, ' ');
  return (
    rest.length < shown.length && !EXTERNAL.test(rest) && countWords(rest) * 2 <= countWords(shown) - countWords(rest)
  );
}

/** Words a reader sees, links' targets and one-word labels of links left out. */
export function countWords(text: string): number {
  const shown = withoutAddresses(plainText(text.slice(0, 3000)));
  const latin = shown.match(/[\p{L}\d][\p{L}\d'’.-]+/gu)?.length ?? 0;
  const wide = shown.match(UNSPACED_LETTERS)?.length ?? 0;
  return latin + Math.floor(wide / 3);
}

function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, ' ');
}

/** A link somewhere else than into the same page. */
export function hasLink(text: string): boolean {
  return EXTERNAL.test(text);
}
