/** Share of the entries whose authors all stand so. */
const MOST = 0.7;

const OTHERS = /[\s,;]*(?:and others|et\.? al\.?)\.?$/i;
const PARTING = /[,;]\s|\s(?:and|&)\s/;
/** `Turnbaugh PJ`, `van der Berg A`, `García-López M` */
const NAME =
  /^(?:\p{Ll}{1,4} ){0,3}\p{Lu}[\p{L}'’-]{0,30}\p{Ll}(?: \p{Lu}[\p{L}'’-]{1,30})?(?: (?<initials>\p{Lu}{1,3}))$/u;

/** Whether a list's authors stand as physicians cite, family name first and the initials one word behind it: `Turnbaugh PJ, Ley RE`. */
export function haveInitialsInOneWord(seen: readonly string[]): boolean {
  const read = seen.map(initialsOf);
  const cited = read.filter((initials) => initials !== undefined);
  // `Ann B, Cy D` may as well be given names.
  const isSure = cited.some((initials) => initials.length > 1 && initials.some(({ length }) => length > 1));
  return isSure && cited.length >= 2 && cited.length >= seen.length * MOST;
}

/** The initials of each name, `undefined` where a name has none there. */
function initialsOf(text: string): string[] | undefined {
  const names = text.replace(OTHERS, '').replace(/\.$/, '').split(PARTING);
  const initials = names.flatMap((name) => NAME.exec(name.trim())?.groups?.initials ?? []);
  return initials.length === names.length ? initials : undefined;
}

/** `Turnbaugh PJ, Ley RE` as `Turnbaugh, P. J., Ley, R. E.`; what does not stand so as it is. */
export function withInitialsApart(text: string): string {
  if (initialsOf(text) === undefined) return text;
  return text.replace(/(\p{L}) (\p{Lu}{1,3})(?=[,;.]|\s(?:and|&|et)\s|$)/gu, (_, last: string, initials: string) => {
    return `${last}, ${[...initials].map((one) => `${one}.`).join(' ')}`;
  });
}

/** `Turnbaugh, P. J., Ley, R. E.` as `Turnbaugh PJ, Ley RE`. */
export function withInitialsInOneWord(text: string): string {
  return text.replace(/(\p{L}), ((?:\p{Lu}\.[ -]?){1,5})(?=[,;\s]|$)/gu, (_, last: string, initials: string) => {
    const isInside = /\s$/.test(initials);
    return `${last} ${initials.replace(/[^\p{L}]/gu, '')}${isInside ? ' ' : ''}`;
  });
}
