import { identify } from '../knowledge/identify.ts';
import { citationKeys } from './citation-keys.ts';
import { type CslName, cslAuthors } from './csl-authors.ts';
import type { ExportedEntry } from './exported-entry.ts';

/** One item of CSL-JSON, as far as a list says it. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  readonly id: string;
  readonly type: 'article' | 'article-journal' | 'paper-conference';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  readonly DOI?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly keyword?: string;
  /** Everything else that the list says: its file where there are several, its section, the running number, and fields without a variable of CSL. */
  readonly custom: Readonly<Record<string, unknown>>;
}

/** Fields that have a variable of their own. */
const STANDARD = new Set(['title', 'authors', 'venue', 'year', 'paper', 'tasks']);

/** The entries as CSL-JSON items. */
export function toCsl(entries: readonly ExportedEntry[]): CslItem[] {
  const keys = citationKeys(entries);
  return entries.map(({ file, section, number, fields }, index) => {
    const { title, authors, venue, year, paper, tasks } = fields;
    const identity = paper === undefined ? undefined : identify(paper);
    const rest = Object.fromEntries(Object.entries(fields).filter(([id]) => !STANDARD.has(id)));
    const isPreprint = venue === undefined || /^(?:arxiv|corr|biorxiv|medrxiv|openreview|preprint)\b/i.test(venue);
    return {
      id: keys[index] ?? '',
      type: isPreprint ? 'article' : isJournal(venue) ? 'article-journal' : 'paper-conference',
      ...(title !== undefined && { title }),
      ...(authors !== undefined && { author: cslAuthors(authors) }),
      ...(venue !== undefined && { 'container-title': venue }),
      ...(year !== undefined && /^\d{4}$/.test(year) && { issued: { 'date-parts': [[Number(year)]] as const } }),
      ...(paper !== undefined && { URL: paper }),
      ...(identity?.kind === 'doi' && { DOI: identity.id }),
      ...(identity?.kind === 'arxiv' && { archive: 'arXiv', archive_location: identity.id }),
      ...(tasks !== undefined && { keyword: tasks }),
      custom: { ...(file !== undefined && { file }), section, ...(number !== null && { number }), ...rest },
    };
  });
}

/** Whether a venue's name is that of a journal rather than of a conference. */
function isJournal(venue: string): boolean {
  return /\b(?:journal|transactions|trans\.|letters|reviews?|nature|science|cell|pnas|magazine|T(?:PAMI|NNLS|MM|IP|KDE|ACL|OG|VCG|MLR|CSVT|ITS)|IJCV|JMLR|TOIS|CSUR)\b/i.test(
    venue,
  );
}
