/** Share of the entries whose authors all stand so. */
const MOST = 0.7;

const OTHERS = /[\s,;]{0,3}(?:and others|et\.? al\.?)\.?$/i;
const PARTING = /[,;]\s|\s(?:and|&)\s/;
/** `PJ`, or `P.J.` */
const INITIALS = String.raw`(?:\p{Lu}\.-?){1,3}|\p{Lu}{1,3}`;
/** `Turnbaugh PJ`, `van der Berg A.`, `García-López M` */
const NAME = new RegExp(
  String.raw`^(?:\p{Ll}{1,4} ){0,3}\p{Lu}[\p{L}'’-]{0,30}\p{Ll}(?: \p{Lu}[\p{L}'’-]{1,30})? (?<initials>${INITIALS})$`,
  'u',
);
const BEHIND_FAMILY = new RegExp(String.raw`(\p{L}) (${INITIALS})(?=[,;.]|\s(?:and|&|et)\s|$)`, 'gu');

/**
 * What stands behind each initial where a list's authors stand as physicians cite, family name first and the initials one word behind it:
 * nothing for `Turnbaugh PJ, Ley RE`, a stop for `Lee A., Ray B.`; `undefined` where they do not.
 */
export function initialsInOneWord(seen: readonly string[]): string | undefined {
  const read = seen.map(initialsOf);
  const cited = read.filter((initials) => initials !== undefined);
  // `Ann B, Cy D` may as well be given names.
  const isSure = cited.some((initials) => initials.length > 1 && initials.some(({ length }) => length > 1));
  if (!isSure || cited.length < 2 || cited.length < seen.length * MOST) return undefined;
  return cited.flat().filter((one) => one.includes('.')).length * 2 > cited.flat().length ? '.' : '';
}

/** The initials of each name, `undefined` where a name has none there. */
function initialsOf(text: string): string[] | undefined {
  const names = text.replace(OTHERS, '').split(PARTING);
  const initials = names.flatMap((name) => NAME.exec(name.trim())?.groups?.initials ?? []);
  return initials.length === names.length ? initials : undefined;
}

/** `Turnbaugh PJ, Ley RE` as `Turnbaugh, P. J., Ley, R. E.`; what does not stand so as it is. */
export function withInitialsApart(text: string): string {
  if (initialsOf(text) === undefined) return text;
  return text.replace(BEHIND_FAMILY, (_, last: string, initials: string) => {
    const letters = initials.match(/\p{Lu}/gu) ?? [];
    return `${last}, ${letters.map((one) => `${one}.`).join(' ')}`;
  });
}

/**
 * `Turnbaugh, P. J., Ley, R. E.` as `Turnbaugh PJ, Ley RE`.
 *
 * @param stop what stands behind each initial
 */
export function withInitialsInOneWord(text: string, stop: string): string {
  return text.replace(/(\p{L}), ((?:\p{Lu}\.[ -]?){1,5})(?=[,;\s]|$)/gu, (_, last: string, initials: string) => {
    const letters = (initials.match(/\p{Lu}/gu) ?? []).map((one) => one + stop).join('');
    return `${last} ${letters}${/\s$/.test(initials) ? ' ' : ''}`;
  });
}
