/**
 * What stands between “ and ” in what was expected: names of sections, fields or hosts, which are the same in every language, while the
 * words between them are English.
 *
 * @returns each once, with its “ and ”
 */
export function namesIn(expected: string): readonly string[] {
  return [...new Set(expected.match(/“[^“”]*”/g) ?? [])];
}
