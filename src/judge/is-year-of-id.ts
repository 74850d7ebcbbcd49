import { monthOf } from '../knowledge/months.ts';
import type { Known } from './known-words.ts';
import type { Token } from './tokens.ts';
import type { Usual } from './usual.ts';
import { yearsOfId } from './years-of-id.ts';

/**
 * Whether a year that only the paper's arXiv id tells may stand where it does: half of the entries that link to arXiv have
 * the year of their ids, beside the same word if most have one there (`arXiv 2024`), and it is no conference's.
 */
export function isYearOfId(among: readonly Token[], i: number, known: Known, usual: Usual): boolean {
  const [before, after] = [among[i - 1]?.key ?? '', among[i + 1]?.key ?? ''];
  if (known.venue.has(before) || known.venue.has(after)) return false;
  // Where the word beside it is one for preprints, their entries tell; else all that link to arXiv.
  const isPreprint = (key: string): boolean => ['arxiv', 'preprint', 'corr'].includes(key);
  const word = [before, after].find(isPreprint);
  const dated = usual.models.filter(
    (tokens) => idYearsOf(tokens).size > 0 && (word === undefined || tokens.some(({ key }) => key === word)),
  );
  const beside = dated.map((tokens) => datesOf(tokens).flatMap((at) => [tokens[at - 1]?.key, tokens[at + 1]?.key]));
  const isUsual = (key: string): boolean =>
    beside.filter((keys) => keys.includes(key)).length * 2 >= dated.length && usual.isCommon(key);
  // Where the paper's own words stand beside it, the last of its title, those of other papers may stand there.
  const areOwn = [before, after].map((key) => known.words.has(key));
  const where = (tokens: readonly Token[], at: number): string =>
    word === undefined
      ? [at - 1, at + 1].map((side, i) => besideOf(tokens[side], areOwn[i] ? isPreprint : isUsual)).join(' ')
      : (tokens[word === before ? at - 1 : at + 1]?.key ?? '');
  const own = where(among, i);
  const alike = dated.filter((tokens) => datesOf(tokens).some((at) => where(tokens, at) === own));
  return alike.length > 0 && alike.length * 2 >= dated.length;
}

/** Where an entry has the year of its arXiv id. */
function datesOf(tokens: readonly Token[]): number[] {
  const years = idYearsOf(tokens);
  return tokens.flatMap(({ key, kind }, at) =>
    kind === 'number' && [key, key.slice(0, 2)].some((one) => years.has(one)) ? [at] : [],
  );
}

/** What stands on one side: a word that entries have there as it is, a month as a month, another as some word. */
function besideOf(token: Token | undefined, isUsual: (key: string) => boolean): string {
  if (token?.kind !== 'word') return token?.kind ?? '';
  return monthOf(token.key) !== undefined ? 'month' : isUsual(token.key) ? token.key : 'word';
}

function idYearsOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.flatMap(({ key }) => yearsOfId(key)));
}
