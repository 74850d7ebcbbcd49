import type { PaperDate } from './dates.ts';

/** Year and month in a new-style arXiv id: `2306.00980` is June 2023. */
export function arxivDate(id: string | undefined): PaperDate | undefined {
  const [, year, month] = /^(\d\d)(\d\d)\./.exec(id ?? '') ?? [];
  return year && month && Number(month) >= 1 && Number(month) <= 12
    ? { year: 2000 + Number(year), month: Number(month) }
    : undefined;
}
