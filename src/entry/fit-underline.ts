const UNDERLINED = /^([^\r\n]{1,400})(\r?\n)(=+|-+)(?=[ \t]*(?:\r?\n|$))/;

/**
 * An entry below a heading that is underlined, the line as long as the heading where the list's are; any other text as it is.
 *
 * ```
 * Gulls on Roofs
 * --------------
 * ```
 *
 * @param models the entries that the list has
 */
export function fitUnderline(text: string, models: readonly string[]): string {
  const [, title = '', end = '', line = ''] = UNDERLINED.exec(text) ?? [];
  if (line === '') return text;
  const found = models.flatMap((model) => [UNDERLINED.exec(model) ?? []]).filter(([whole]) => whole !== undefined);
  const fitting = found.filter(([, above, , below]) => above?.length === below?.length).length;
  if (fitting * 2 <= found.length) return text;
  const head = title.length + end.length;
  return text.slice(0, head) + (line[0] ?? '').repeat(title.length) + text.slice(head + line.length);
}
