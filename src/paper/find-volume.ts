const RANGE = '[A-Za-z]?\\d{1,6}\\s?[-–—]{1,2}\\s?[A-Za-z]?\\d{1,6}|e\\d{3,9}';
const NUMBER = '\\d{1,4}(?:[-–/]\\d{1,4})?';

/** Where in a journal a paper stands, at the end of a text. A number alone says nothing, and one in brackets may be a year. */
const VOLUME = new RegExp(
  `(?<![^\\s,.;:*_])(?:(?<word>vol(?:ume|\\.)? ?)?(?<volume>\\d{1,4})(?: ?\\((?!(?:19|20)\\d\\d\\))(?<issue>${NUMBER})\\)|, ?(?:no|nr|iss(?:ue)?)\\.? ?(?<number>${NUMBER}))?(?:[,:] ?(?:pp?\\.? ?)?(?<pages>${RANGE}))?|pp?\\. ?(?<alone>${RANGE}))$`,
  'di',
);
/** The same with the year behind the volume, as mathematicians cite: `167 (2008), no. 2, 481–547`, or as
 * computer scientists do: `21, 7 (1978), 558–565`; of proceedings `(2023), 933–973`. */
const DATED = new RegExp(
  `(?<![^\\s,.;:*_])(?:(?<volume>\\d{1,4})(?:, ?(?<issue>${NUMBER}))? ?)?\\((?<year>(?:19|20)\\d\\d)\\)(?:, ?(?:no|nr)\\.? ?(?<number>${NUMBER}))?, ?(?:pp?\\.? ?)?(?<pages>${RANGE})$`,
  'd',
);
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
 * @returns where they begin, words before them included, and each of them
 */
export function findVolume(
  text: string,
): { readonly start: number; readonly pieces: readonly VolumePiece[] } | undefined {
  const from = Math.max(0, text.length - LONGEST);
  const end = text.slice(from);
  const hit = DATED.exec(end) ?? VOLUME.exec(end);
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
