import { NOTHING_WORDS } from '../knowledge/nothing-words.ts';
import type { Fields } from '../submission/submission.ts';
import { isLabelMark, isLabelWord, namesOtherHost, tellsFact } from './is-label-word.ts';
import { isYearOfId } from './is-year-of-id.ts';
import { type Known, knownWords, pairOf } from './known-words.ts';
import { type Token, tokensOf, wordKey } from './tokens.ts';
import { learnUsual, type Usual } from './usual.ts';

/** Something in a new entry that is another paper's fact, or made up. */
export interface Foreign extends Token {
  /** A link's label, a year that only an arXiv id tells, or any other word, mark or address. */
  readonly reason: 'label' | 'date' | 'word';
  /** The given address that stands right behind it, as its own. */
  readonly address?: string;
}

/**
 * What stands in a new entry that nobody gave, that does not follow from what was given, and that the entries it was
 * modelled on do not have in common.
 *
 * A word or mark is common where half of the entries have it, or half of those that have the same word or link beside
 * it. A link's label may also be a word for what a link leads to, unless it names another host. A year that only an
 * arXiv id tells stands where the entries have theirs, and never as a conference's.
 *
 * @param models the existing entries of its shape, the nearest first
 * @param given the paper's values by the ids of their fields
 * @param number its running number
 * @returns what finds the foreign tokens of an entry's text, in its order
 */
export function accountFor(
  models: readonly string[],
  given: Fields,
  number: string | number | null,
): (entry: string) => Foreign[] {
  const known = knownWords(number === null ? given : { ...given, '': String(number) });
  const usual = learnUsual(models);
  return (entry) => {
    const tokens = tokensOf(entry);
    const reasons = tokens.map((token, i) =>
      token.kind === 'link' ? judgeLink(token, known, usual) : judgePiece(tokens, i, known, usual),
    );
    return tokens.flatMap((token, i) => {
      const reason = reasons[i];
      if (!reason) return [];
      const link = linkBehind(entry, tokens, reasons, i);
      const address = link && known.targets.has(link.key) ? { address: link.text } : {};
      return [{ ...token, reason: reason === 'word' && link && token.kind === 'word' ? 'label' : reason, ...address }];
    });
  };
}

type Reason = Foreign['reason'] | undefined;

function judgeLink(token: Token, known: Known, usual: Usual): Reason {
  if (known.targets.has(token.key) || usual.isCommon(token.key)) return undefined;
  const words = token.words ?? [];
  const host = token.host ?? '';
  // Where the entries link to a host, its name is no fact; what follows it is.
  const isHostsOwn = (word: Token): boolean => usual.countHost(host) >= 2 && host.includes(word.key);
  const isTold = (word: Token): boolean => known.inLinks.has(word.key) || isHostsOwn(word);
  return words.every((word, i) => isTold(word) || !judgePiece(words, i, known, usual)) ? undefined : 'word';
}

function judgePiece(among: readonly Token[], i: number, known: Known, usual: Usual): Reason {
  const token = among[i];
  if (!token || isGiven(among, i, known)) return undefined;
  if (known.idYears.has(token.key)) return isYearOfId(among, i, known, usual) ? undefined : 'date';
  if (isYear(among, i)) return usual.isInAll(token.key) && known.idYears.size === 0 ? undefined : 'date';
  if (namesOtherHost(among, i, usual) || tellsFact(among, i, usual)) return 'word';
  if (usual.isCommon(token.key)) return undefined;
  if (token.kind === 'mark') return known.hasMarks || isLabelMark(among, i, usual) ? undefined : 'word';
  if (NOTHING.has(token.key) && usual.isSeen(token.key)) return undefined;
  if (usual.isCommonBeside(token, among[i - 1], among[i + 1])) return undefined;
  return token.kind === 'word' && isLabelWord(among, i, usual) ? undefined : 'word';
}

/** Words in cells of which nothing is known. */
const NOTHING: ReadonlySet<string> = new Set(NOTHING_WORDS.map(wordKey));

/** A number like a year; `1911.09070` begins with none. */
function isYear(among: readonly Token[], i: number): boolean {
  const [token, next] = [among[i], among[i + 1]];
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.key)) return false;
  return !(next?.kind === 'number' && next.start - token.end <= 1 && next.key.length > 3);
}

function isGiven(among: readonly Token[], i: number, known: Known): boolean {
  const { key = '', kind } = among[i] ?? {};
  if (known.words.has(key)) return true;
  if (kind === 'number' && standsInAddress(among, i, known)) return true;
  if (isYear(among, i)) return false;
  if (known.inLinks.has(key) && (kind === 'word' || key.length > 2 || isGluedToLink(among, i, known))) return true;
  if (kind === 'word') return known.letters.includes(key) || (key.length > 1 && known.initials.includes(key));
  return kind === 'number' && key.length > 2 && known.letters.includes(key);
}

/** Whether a number stands beside others as in a given address: the `2021` and `12` of `2021.emnlp-main.12`. “EMNLP 2021” does not. */
function standsInAddress(among: readonly Token[], i: number, { pairsInLinks }: Known): boolean {
  const isPair = (at: number): boolean => pairsInLinks.has(pairOf(among[at], among[at + 1]) ?? 'none');
  const isNumber = (at: number): boolean => among[at]?.kind === 'number';
  const [before, after] = [isPair(i - 1), isPair(i)];
  // A year beside one word may be a venue's.
  if (!isYear(among, i)) return before || after;
  return (before && (after || isNumber(i - 1) || isPair(i - 2))) || (after && (isNumber(i + 1) || isPair(i + 1)));
}

/** Whether a short number stands among other parts of an address: the `3` in `acs.jcim.3c00651`, the `2` in `seqfu2`. */
function isGluedToLink(among: readonly Token[], i: number, { inLinks }: Known): boolean {
  const [before, own, after] = [among[i - 1], among[i], among[i + 1]];
  const isPart = (one: Token | undefined, gap: number): boolean =>
    one !== undefined && gap <= 1 && inLinks.has(one.key);
  const [left, right] = [(own?.start ?? 0) - (before?.end ?? 0), (after?.start ?? 0) - (own?.end ?? 0)];
  return (isPart(before, left) && (left === 0 || isPart(after, right))) || (right === 0 && isPart(after, right));
}

/** The link in whose label a foreign token stands, or right before it: then nothing that is accounted for stands between. */
function linkBehind(
  entry: string,
  tokens: readonly Token[],
  reasons: readonly Reason[],
  from: number,
): Token | undefined {
  const next = tokens.find(({ kind }, at) => at > from && kind === 'link');
  if (next?.labelStart !== undefined && next.labelStart <= (tokens[from]?.start ?? 0)) return next;
  let i = from + 1;
  while (tokens[i] && reasons[i] && tokens[i]?.kind !== 'link') i += 1;
  const [last, link] = [tokens[i - 1], tokens[i]];
  if (!last || link?.kind !== 'link') return undefined;
  return /^[^\p{L}\p{N}\n|]*$/u.test(entry.slice(last.end, link.start)) ? link : undefined;
}
