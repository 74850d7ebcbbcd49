import { parseAuthors } from '../paper/authors.ts';

/** A person's name in parts, or whole where it cannot be told apart: a name variable of CSL. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Chinese names are written without blanks, so that a comma between two of them stands between two people. */
const CHINESE_COMMA = /(?<=\p{Script=Han}) ?[,，] ?(?=\p{Script=Han})|[、；]/gu;

/** The authors that a text names, in its order; “et al.” is nobody. */
export function cslAuthors(text: string): CslName[] {
  return parseAuthors(text.replace(CHINESE_COMMA, '; ')).names.map(({ family, given }) =>
    given === '' ? { literal: family } : { family, given },
  );
}
