const EARLIEST = 1900;
const LATEST = 2100;

/**
 * The one year that a text names: `2024`, `'24`, `2024.05`, `May 2025`, `06/2026`, `5.29.2026`.
 *
 * @param thisYear years later than the next one are refused; without it those after 2100
 * @returns four digits, or `undefined` for none, several, or one out of range
 */
export function readYear(text: string, thisYear?: number): string | undefined {
  const typed = text.normalize('NFKC').trim();
  if (typed.length > 40) return undefined;
  const short = /^['’‘`]?(\d\d)$/.exec(typed)?.[1];
  const years = short === undefined ? (typed.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? []) : [`20${short}`];
  const [year, ...others] = new Set(years);
  if (year === undefined || others.length > 0) return undefined;
  const latest = thisYear === undefined ? LATEST : thisYear + 1;
  return Number(year) >= EARLIEST && Number(year) <= latest ? year : undefined;
}
