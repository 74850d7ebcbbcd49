/** Languages that the bot writes in, as BCP 47 names them. */
export const LANGUAGES = ['en', 'zh', 'ja', 'ko', 'es', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What each of them calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '中文',
  ja: '日本語',
  ko: '한국어',
  es: 'español',
  pt: 'português',
};

/** Letters that only Japanese, or only Korean, is written with; what is left is Chinese. */
const OWN: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
];

/**
 * Small words and endings of the one Iberian language that the other has not, and that hardly stand in headings in English, French,
 * Italian or Catalan. The small words count in small letters only: `DoS` is no word of Portuguese.
 */
const IBERIAN: readonly (readonly [Language, readonly RegExp[]])[] = [
  [
    'es',
    [
      /(?<!\p{L})(?:los|las|y)(?!\p{L})/u,
      /(?:ión|iones|aje|miento)(?!\p{L})|(?<!\p{L})(?:años?|datos|enlaces?)(?!\p{L})/iu,
    ],
  ],
  [
    'pt',
    [
      /(?<!\p{L})(?:do|dos|das|em|com)(?!\p{L})/u,
      /\p{L}{2}(?:ão|ões|agem)(?!\p{L})|(?<!\p{L})(?:anos?|artigos?|dados)(?!\p{L})/iu,
    ],
  ],
];

/** What both of them have. */
const SHARED: readonly RegExp[] = [
  /(?<!\p{L})(?:de|para|por)(?!\p{L})/u,
  /[áíóú]|(?<!\p{L})(?:autores|modelos|redes|revistas?)(?!\p{L})/iu,
];

/** A word or two may be a name: `What LLMs do`. */
const LEAST_OWN = 2;

/**
 * The language of a list or a form, by its headings or its questions: Spanish or Portuguese where most of them have a word or an ending
 * of these; Chinese, Japanese or Korean where most have more characters of these than words in Latin letters, and which of them by
 * the letters that the others lack; English otherwise.
 */
export function tellLanguage(headings: readonly string[]): Language {
  return tellIberian(headings.map((heading) => heading.normalize('NFC'))) ?? tellEastern(headings) ?? 'en';
}

function tellIberian(headings: readonly string[]): Language | undefined {
  const have = (marks: readonly RegExp[]) => headings.filter((heading) => marks.some((mark) => mark.test(heading)));
  const [most, least] = IBERIAN.map(([language, marks]) => ({ language, own: have(marks).length })).sort(
    (one, other) => other.own - one.own,
  );
  if (!most || most.own < LEAST_OWN || most.own === least?.own) return undefined;
  const all = have([...IBERIAN.flatMap(([, marks]) => marks), ...SHARED]);
  return all.length * 2 > headings.length ? most.language : undefined;
}

function tellEastern(headings: readonly string[]): Language | undefined {
  const eastern = headings.filter((heading) => {
    const characters =
      heading.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    const words = heading.match(/\p{Script=Latin}+/gu)?.length ?? 0;
    return characters > words;
  });
  if (eastern.length * 2 <= headings.length) return undefined;
  return OWN.find(([, letter]) => eastern.some((heading) => letter.test(heading)))?.[0] ?? 'zh';
}
