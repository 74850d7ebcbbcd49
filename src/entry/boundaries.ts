import { stopIsOwn } from './authors.ts';
import type { DateSpan } from './dates.ts';

/** The dates of a text, and which words are a venue's: by their own make, or as the list's other entries tell. */
export interface Known {
  readonly dates: readonly DateSpan[];
  isVenue(words: string): boolean;
  /** Whether the list has its venues behind a date that opens a text. */
  readonly standBehind: boolean;
  /** Whether its titles have a date before them in the same text. */
  readonly datesLead: boolean;
}

/** What parts one saying from the next. */
const STRONG = /(?:[.,;|•·，；] |[,;|•·，；(（[]|\s(?:[–—/]|-{1,3})\s)/gu;

/** Words of venues that are shortened with a stop: `IEEE Commun. Mag.`, `Nat. Mach. Intell.` */
export const SHORTENED =
  /\b(?:Acad|Adv|Anal|Ann|Appl|Artif|Biol|Bull|Chem|Commun|Comput|Conf|Electron|Eng|Inf|Int|Intell|Lett|Mach|Mag|Med|Mol|Nat|Natl|Netw|Opin|Pharm|Phys|Proc|Quant|Rep|Res|Rev|Sci|Sel|Softw|Struct|Surv|Symp|Syst|Technol|Trans|Veh|Vis)$/;

/** The last separator before `hi`: where it starts and where what follows it starts. */
export function lastBoundary(text: string, lo: number, hi: number, known: Known): { at: number; after: number } {
  let found = { at: lo, after: lo };
  for (const hit of text.slice(lo, hi).matchAll(STRONG)) {
    const lead = text.slice(lo, lo + hit.index);
    if (hit[0].startsWith('.') && SHORTENED.test(lead)) continue;
    // `J. Neurosci.`: the name's own.
    if (hit[0].startsWith('.') && /^\W*\p{Lu}$/u.test(lead)) continue;
    // `Ann L. Lee`: an initial's, unless a venue follows (`Plan B. CVPR`).
    if (hit[0].startsWith('.') && /[\s,]\p{Lu}$/u.test(lead) && !known.isVenue(text.slice(lo + hit.index + 2, hi)))
      continue;
    // The stop of `et al.` is the names'.
    const stop = hit[0].startsWith('.') && lead.endsWith('al') && stopIsOwn(lead) ? 1 : 0;
    const at = lo + hit.index + stop;
    const after = lo + hit.index + hit[0].length;
    if (at > lo && !isInBracket(text.slice(after, hi))) found = { at, after };
  }
  return found;
}

/** Whether a text begins inside a bracket that words follow: `GenOwl) Workshop`. */
function isInBracket(text: string): boolean {
  return /^[^()[\]（）]{0,80}[)\]）]\s*\p{L}/u.test(text);
}

/** Where the first separator behind `lo` starts, `hi` where there is none; the stop of a shortened word parts nothing. */
export function firstBoundary(text: string, lo: number, hi: number): number {
  for (const hit of text.slice(lo + 1, hi).matchAll(STRONG)) {
    const at = lo + 1 + hit.index;
    if (!hit[0].startsWith('.') || !SHORTENED.test(text.slice(lo, at))) return at;
  }
  return hi;
}
