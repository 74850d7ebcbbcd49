import { plainText } from '../entry/plain-text.ts';
import type { Entry, List, Section } from './list.ts';

/** Entries that have to show a habit before it is one. */
const ENOUGH = 4;

/**
 * What a list keeps in step with its entries by hand, and a new entry leaves behind: a line of the contents for each paper, and
 * the number of papers in the heading. Given the list as it is and the section that gets one more entry, returns a sentence
 * for each.
 *
 * ```
 * ## Naps (2)                 ← says how many there are
 * - [Early Birds](#early…)    ← a line for each
 * ### Early Birds …
 * ```
 */
export function companionNotes(list: List, section: Section): string[] {
  const notes: string[] = [];
  const count = section.entries.length;
  const counted = /[（([](\d{1,5})(?: papers?)?[)\]）]\s*$/i.exec(section.path.at(-1) ?? '')?.[1];
  if (count > 0 && Number(counted) === count)
    notes.push(`The heading says that there are ${counted} papers here; with this one there are ${count + 1}.`);
  if (count >= ENOUGH && section.entries.every((entry) => entry.shape === 'heading')) {
    const lines = contentsLines(list);
    if (section.entries.every((entry) => lines.has(letters(headingOf(list, entry)))))
      notes.push('The contents of this list have a line for each paper here; one for this paper has to be added.');
  }
  return notes;
}

function headingOf(list: List, { start, end, from }: Entry): string {
  const text = list.text.slice(start + from, end);
  return plainText(/^[^\r\n]*/.exec(text)?.[0] ?? '');
}

/** Texts of the links into the page itself. */
function contentsLines(list: List): Set<string> {
  const texts = list.lines.flatMap(({ text }) =>
    text.length > 2000 ? [] : (/\[([^\]]*)\]\(#[^)]*\)/.exec(text)?.[1] ?? []),
  );
  return new Set(texts.map(letters));
}

function letters(text: string): string {
  return text
    .replace(/^\s*\d+[.)]\s+/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
