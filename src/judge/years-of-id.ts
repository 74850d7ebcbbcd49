import { tokensOf } from './tokens.ts';

/** The year in a new-style arXiv id, long and short. */
export function yearsOfId(key: string): string[] {
  const [, year] = /^arxiv:(\d\d)(?:0[1-9]|1[0-2])\.\d/.exec(key) ?? [];
  return year === undefined ? [] : [`20${year}`, year];
}

/** All years that arXiv ids in a text tell. */
export function idYears(text: string): string[] {
  return tokensOf(text).flatMap(({ key }) => yearsOfId(key));
}
