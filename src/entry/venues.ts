import { namesPlace } from '../knowledge/institution-words.ts';
import { hasMark } from '../knowledge/trim-marks.ts';
import { AMBIGUOUS_VENUES, beginsVenueName, type VenueClass, venueByName, venueNameKey } from '../knowledge/venues.ts';
import { bareLetters, beginsLarge, tableWords, wordsOf } from '../knowledge/words.ts';
import { namesOthers } from './authors.ts';

/** Words of a venue's kind, in any name. */
const KIND_WORDS: Readonly<Record<VenueClass, ReadonlySet<string>>> = {
  preprint: new Set(tableWords('preprint preprints eprint')),
  conference: new Set(tableWords('workshop workshops conference symposium proceedings proc dagstuhl findings')),
  journal: new Set(tableWords('journal transactions trans letter letters lett reviews magazine frontiers')),
};

const AMBIGUOUS: ReadonlySet<string> = new Set(AMBIGUOUS_VENUES.map(venueNameKey));

/** Words of the longest name that is looked for. */
const MOST_WORDS = 8;

/** The class of a venue by its name; `none` where the name says nothing. */
export function venueClass(venue: string): VenueClass | 'none' {
  const name = venue.trim();
  const words = namedWords(name);
  return (['preprint', 'conference', 'journal'] as const).find((kind) => isOfKind(kind, name, words)) ?? 'none';
}

/** The words of a text with their places in it. */
function namedWords(text: string): RegExpExecArray[] {
  return [...text.slice(0, LONGEST).matchAll(/[\p{L}\p{N}&+]+/gu)];
}

/** Whether a text begins with a preprint server, or holds a known name or a word of another kind of venue. */
function isOfKind(kind: VenueClass, text: string, words: readonly RegExpExecArray[]): boolean {
  if (kind === 'preprint' && /^under review\b/i.test(text)) return true;
  // `Harvard Business Review`, and `Code Review in Practice`.
  if (kind === 'journal' && /\sreview$/i.test(text)) return true;
  const many = words.filter(([word]) => /\p{L}/u.test(word)).length;
  return (kind === 'preprint' ? words.slice(0, 1) : words).some(
    (word, at) =>
      KIND_WORDS[kind].has(word[0].toLowerCase()) ||
      beginsWithName(words.slice(at, at + MOST_WORDS), kind, text, (hit) => isNameThere(hit, kind, at, many)),
  );
}

/**
 * Whether a name that is also a word is meant as a name at its place among so many words: `ACM CHI`, `Protein Science` and `Nature
 * Structural & Molecular Biology`, but not `On the Nature of Naps` or `Dreams of Graph Neural Networks`.
 */
function isNameThere(hit: string, kind: VenueClass, at: number, many: number): boolean {
  if (!AMBIGUOUS.has(venueNameKey(hit))) return true;
  if (kind === 'journal' && at === 0) return many <= 5;
  return many <= 3 && (kind !== 'journal' || at === many - 1 || ACRONYM.test(hit));
}

function beginsWithName(
  words: readonly RegExpExecArray[],
  kind: VenueClass,
  text: string,
  isThere: (hit: string) => boolean,
): boolean {
  let key = '';
  for (const word of words) {
    key += venueNameKey(word[0]);
    if (!beginsVenueName(key)) return false;
    const hit = text.slice(words[0]?.index, word.index + word[0].length);
    if (isThere(hit) && isKnownName(hit, kind, text)) return true;
  }
  return false;
}

/** Whether a text is a known name of the kind, written as a name: `FAST`, not `fast` and not `F. A. S. T.`. */
function isKnownName(hit: string, kind: VenueClass, text: string): boolean {
  const venue = venueByName(hit) ?? venueByName(hit.replace(/(?<=\p{Lu}{3})W$/u, ''));
  if (venue?.kind !== kind) return false;
  const isWhole = hit === text;
  const isAmbiguous = AMBIGUOUS.has(venueNameKey(hit));
  if (venue.names.includes(hit) && !(isAmbiguous && kind === 'conference' && !ACRONYM.test(hit))) return true;
  if (venue.names.includes(hit) && isWhole) return true;
  if (/[\s.]/.test(hit) && !venue.names.some((name) => /\s/.test(name) && venueNameKey(name) === venueNameKey(hit)))
    return false;
  return ACRONYM.test(hit) || (!isAmbiguous && (kind === 'preprint' || isWhole || /\s/.test(hit)));
}

/** A word with two capitals: `ICML`, `CoRL`. */
const ACRONYM = /\p{Lu}\S*\p{Lu}/u;

/** Characters of the longest name of a venue. */
const LONGEST = 160;

const SENTENCE =
  /\b(?:for|with|via|using|from|towards?|by|is|are|how|what|can|do|does|without|based|through|beyond|into|an|a)\b/i;

/** Full names may hold small words: `Transactions of the Association for Computational Linguistics`. */
const FORMAL =
  /^(?:(?:IEEE|ACM|IEICE|IEEE\/ACM|The|International|European|\d+(?:st|nd|rd|th)|\d{4})\s+){0,3}(?:Transactions?|Trans\.|Journal|Proceedings|Proc\.|Annals|Conference|Workshop|Symposium|Winter Conference|Joint Conference)\s+(?:of|on)\b/;

/** Whether a text by itself reads as the name of a venue, e.g. `ACM CCS`, `Nature Communications`, `arXiv preprint`. */
export function isVenue(text: string): boolean {
  const name = text.trim();
  const words = wordsOf(name);
  if (name === '' || name.length > LONGEST || words.length > 14 || name.includes('http') || namesOthers(name))
    return false;
  const named = namedWords(name);
  if (isOfKind('preprint', name, named)) return words.length <= 4;
  if (FORMAL.test(name)) return true;
  if (name === name.toLowerCase() || namesPlace(name) || hasMark(name, ':?!')) return false;
  if (isOfKind('conference', name, named)) return words.length <= 3 || !SENTENCE.test(name);
  if (isOfKind('journal', name, named))
    return beginsLarge(name) && (words.length <= 2 || (!SENTENCE.test(name) && words.length <= 8));
  return false;
}

/** `CVPR`, `ICSE-SEIP`, `MM`: a single word in capitals, known or not. */
export function isAcronym(text: string): boolean {
  return /^[A-Z][A-Za-z]{0,3}[A-Z&]{1,8}(?:[-/@ ][A-Z][A-Za-z]+)?$/.test(text.trim());
}

/** The same venue under another spelling: case, blanks and stops do not tell venues apart. */
export function spellingKey(venue: string): string {
  const key = bareLetters(venue);
  return /^arx[il]?v|^corr/.test(key) ? 'arxiv' : key === 'nips' ? 'neurips' : key;
}

/** `Proc. ` and `In Proceedings of the ` before the name of a conference; `Proceedings of the National Academy of Sciences` is a name itself. */
export function proceedingsLead(venue: string): string | undefined {
  const lead = /^(?:in:? )?(?:proc(?:eedings|\.) of (?:the )?|proc\. )(?=\S)/i.exec(venue)?.[0];
  return lead !== undefined && hasProceedings(venue.slice(lead.length)) ? lead : undefined;
}

/** Whether a venue is one whose papers appear in proceedings: no preprint, no journal, no `Advances in …`. */
export function hasProceedings(venue: string): boolean {
  return !['preprint', 'journal'].includes(venueClass(venue)) && !/^(?:advances in|national academy)\b/i.test(venue);
}
