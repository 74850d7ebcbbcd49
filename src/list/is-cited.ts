import { isAuthors, isInvertedName, isName } from '../entry/authors.ts';
import { trimEndMarks } from '../knowledge/trim-marks.ts';

/** What comes behind the names: a year that a mark ends, or a title in quotes. */
const CITED =
  /^([^\d"“”«[\]<>*_`\n:：]{4,400}?)(?:[(（]?(?:19|20)\d\d[a-z]?(?:, ?[\p{L}. ]{3,12}(?:\d{1,2})?)?[)）]?[.,:：]|["“«])/u;

/**
 * Whether a text is a reference as bibliographies write it: it begins with its authors, and then comes the year or the title in quotes.
 * Running text says `Lee and Ray (2020) show …`.
 *
 * ```
 * Lee, Ann, and Bo Ray. 2020. "Early Birds." *Nature* 12.
 * Lee, A., & Ray, B. (2020). Early birds. *Nature*, 12.
 * ```
 */
export function isCited(text: string): boolean {
  const shown = text.slice(0, MOST_READ).replace(/^[ \t>]{1,20}/, '');
  const found = CITED.exec(shown)?.[1]?.trim();
  const names = trimEndMarks(found ?? '', ',');
  return found !== undefined && (isAuthors(names) || isName(names) || isInvertedName(names));
}

const MOST_READ = 500;
