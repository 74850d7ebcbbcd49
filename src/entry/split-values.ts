/** The single values of a field that holds several, as forms give them: joined by commas or one a line. */
export function splitValues(value: string): string[] {
  return value
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
