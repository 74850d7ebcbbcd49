import { SMALL_WORDS, similarTitles } from '../paper/similar-titles.ts';
import { titleKey, titleWords } from '../paper/title-key.ts';

/** Two versions of one title have more of their words in common; other papers of the list may share half. */
const COMMON = 0.6;
/** Fewest words that a part of a title is known by. */
const FEWEST = 3;

/**
 * Whether a title that was typed can be that of the paper its link leads to: the same but for typing mistakes, one part of it,
 * or an earlier wording with most of its words.
 *
 * @returns `same` for equal titles, `near` for two wordings of one title, `other` for two titles
 */
export function compareTitles(typed: string, found: string): 'same' | 'near' | 'other' {
  const [a, b] = [titleKey(typed), titleKey(found)];
  if (a === b) return 'same';
  if (similarTitles(typed, found) || isPart(a, b) || isPart(b, a)) return 'near';
  const [own, its] = [wordsOf(typed), wordsOf(found)];
  const common = [...own].filter((word) => its.has(word)).length;
  return common / Math.max(own.size, its.size, 1) > COMMON ? 'near' : 'other';
}

function isPart(part: string, whole: string): boolean {
  return part.split(' ').length >= FEWEST && ` ${whole} `.includes(` ${part} `);
}

function wordsOf(title: string): Set<string> {
  return new Set(titleWords(title).filter((word) => !SMALL_WORDS.has(word)));
}
