import { PAGE_WORDS } from '../knowledge/page-words.ts';

const RANGE = '[A-Za-z]?\\d{1,6}\\s?[-–—]{1,2}\\s?[A-Za-z]?\\d{1,6}|e\\d{3,9}';
const NUMBER = '\\d{1,4}(?:[-–/]\\d{1,4})?';

/** Where in a journal a paper stands, at the end of a text. A number alone says nothing, and one in brackets may be a year. */
const VOLUME = new RegExp(
  `(?<![^\\s,.;:*_])(?:(?<word>vol(?:ume|\\.)? ?)?(?<volume>\\d{1,4})(?: ?\\((?!(?:19|20)\\d\\d\\))(?<issue>${NUMBER})\\)|, ?(?:no|nr|iss(?:ue)?)\\.? ?(?<number>${NUMBER}))?(?:[,:] ?(?:${PAGE_WORDS}|pp? ?)?(?<pages>${RANGE}))?|${PAGE_WORDS}(?<alone>${RANGE}))$`,
  'di',
);
/** The same with the year behind the volume, as mathematicians cite: `167 (2008), no. 2, 481–547`, or as
 * computer scientists do: `21, 7 (1978), 558–565`; of proceedings `(2023), 933–973`. */
const DATED = new RegExp(
  `(?<![^\\s,.;:*_])(?:(?<volume>\\d{1,4})(?:, ?(?<issue>${NUMBER}))? ?)?\\((?<year>(?:19|20)\\d\\d)\\)(?:, ?(?:no|nr)\\.? ?(?<number>${NUMBER}))?, ?(?:${PAGE_WORDS}|pp? ?)?(?<pages>${RANGE})$`,
  'd',
);
/** The same with the year last, as physicists cite: `**355**, 602 (2017)`; without a year where the text is known to be a venue. */
const FIRST_PAGE = '(?<volume>\\d{1,4})(?:\\*\\*)?, ?(?<pages>[A-Z]?\\d{1,6}(?:[-–]\\d{1,6})?)';
const ENDING_IN_YEAR = new RegExp(`(?<![^\\s,.;:])(?:\\*\\*)?${FIRST_PAGE} ?\\((?<year>(?:19|20)\\d\\d)\\)$`, 'd');
const ENDING_IN_PAGE = new RegExp(`(?<![^\\s,.;:])(?:\\*\\*)?${FIRST_PAGE}$`, 'd');
const PATTERNS = {
  any: [ENDING_IN_YEAR, DATED, VOLUME],
  dated: [ENDING_IN_YEAR],
  venue: [ENDING_IN_YEAR, DATED, ENDING_IN_PAGE, VOLUME],
} as const;
/** Characters of the longest one. */
const LONGEST = 60;

/** Where one of them stands; offsets into the text. */
export interface VolumePiece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'volume' | 'issue' | 'pages' | 'year';
}

/**
 * Volume, issue and pages with which a text ends, where it does: `103(6), 2121–2168`, `48 (4): 817-838`, `vol. 41, no. 5, pp. 507–525`,
 * with the year among them: `167 (2008), 481–547`.
 *
 * @param way `dated`: only with the year, at the end; `venue`: in a text that is known to be a venue, also with one page alone
 * @returns where they begin, words before them included, and each of them
 */
export function findVolume(
  text: string,
  way: keyof typeof PATTERNS = 'any',
): { readonly start: number; readonly pieces: readonly VolumePiece[] } | undefined {
  const from = Math.max(0, text.length - LONGEST);
  const end = text.slice(from);
  const hit = PATTERNS[way].map((pattern) => pattern.exec(end)).find((one) => one !== null);
  const places = hit?.indices?.groups;
  if (!hit || !places) return undefined;
  const { word, issue, number, pages, alone } = hit.groups ?? {};
  if (!(word ?? issue ?? number ?? pages ?? alone)) return undefined;
  const pieces = FIELDS.flatMap(([group, field]): VolumePiece[] => {
    const [start, end] = places[group] ?? [];
    if (start === undefined || end === undefined) return [];
    // `2019, pp. 1234–1238`
    const isYear = field === 'volume' && YEAR.test(text.slice(from + start, from + end));
    return [{ start: from + start, end: from + end, kind: isYear ? 'year' : field }];
  });
  return { start: from + hit.index, pieces };
}

const YEAR = /^(?:19|20)\d\d$/;

const FIELDS = [
  ['volume', 'volume'],
  ['year', 'year'],
  ['issue', 'issue'],
  ['number', 'issue'],
  ['pages', 'pages'],
  ['alone', 'pages'],
] as const;
