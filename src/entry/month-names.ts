import { monthName, readDate } from './dates.ts';
import type { Style } from './style.ts';

/**
 * Months by their number, as the nearest entries that name one spell it. Many lists shorten only the long names: `Jan`, but
 * `June`, `July` and `Sept`.
 */
export function monthNames(style: Style): Map<number, string> {
  const votes = new Map<number, Map<string, number>>();
  for (const { reading, rank } of style.samples) {
    for (const part of reading.atoms.flatMap((atom) => atom.parts)) {
      const name = part.form === 'date' ? monthName(reading.raw.slice(part.start, part.end)) : undefined;
      const month = name ? readDate(part.value)?.date.month : undefined;
      if (!name || !month) continue;
      const spellings = votes.get(month) ?? new Map<string, number>();
      votes.set(month, spellings.set(name, (spellings.get(name) ?? 0) + 1 / (1 + rank / 6)));
    }
  }
  return new Map(
    [...votes].flatMap(([month, spellings]) => {
      const [most] = [...spellings].sort((a, b) => b[1] - a[1]);
      return most ? [[month, most[0]] as const] : [];
    }),
  );
}
