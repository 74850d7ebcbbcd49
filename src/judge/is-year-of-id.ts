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
  const where = (tokens: readonly Token[], at: number): string =>
    word === undefined ? wordsBeside(tokens, at, usual) : (tokens[word === before ? at - 1 : at + 1]?.key ?? '');
  const own = where(among, i);
  const dated = usual.models.filter(
    (tokens) => idYearsOf(tokens).size > 0 && (word === undefined || tokens.some(({ key }) => key === word)),
  );
  const alike = dated.filter((tokens) => {
    const years = idYearsOf(tokens);
    const isDate = ({ key, kind }: Token): boolean =>
      kind === 'number' && [key, key.slice(0, 2)].some((one) => years.has(one));
    return tokens.some((token, at) => isDate(token) && where(tokens, at) === own);
  });
  return alike.length > 0 && alike.length * 2 >= dated.length;
}

/** What stands on both sides: words that entries have in common as they are, a month as a month, others as some word. */
function wordsBeside(among: readonly Token[], i: number, usual: Usual): string {
  const side = (token: Token | undefined): string => {
    if (token?.kind !== 'word') return token?.kind ?? '';
    return monthOf(token.key) !== undefined ? 'month' : usual.isCommon(token.key) ? token.key : 'word';
  };
  return `${side(among[i - 1])} ${side(among[i + 1])}`;
}

function idYearsOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.flatMap(({ key }) => yearsOfId(key)));
}
