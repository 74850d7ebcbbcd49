import type { Problem } from '../problems.ts';
import type { Texts } from '../texts/texts.ts';

/** What is said of a problem in a language. Values of strangers stand between “ and ”. */
export function wordsOf(
  { problems }: Texts,
  { code, said }: Problem,
): { readonly message: string; readonly fix: string } {
  return problems[code](said);
}
