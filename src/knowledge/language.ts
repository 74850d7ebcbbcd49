import { tableWords } from './words.ts';

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

/** What a heading in one language has and hardly one in English, French, Italian or Catalan. */
interface Signs {
  /** They count in small letters only: `DoS` is no word of Portuguese. */
  readonly small: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly letters: readonly string[];
}

function signsFrom(small: string, words: string, endings: string, letters = ''): Signs {
  return {
    small: new Set(tableWords(small)),
    words: new Set(tableWords(words)),
    endings: tableWords(endings),
    letters: tableWords(letters),
  };
}

/** What the one Iberian language has and the other has not. */
const IBERIAN: readonly (readonly [Language, Signs])[] = [
  ['es', signsFrom('los las y', 'año años datos enlace enlaces', 'ión iones aje miento')],
  ['pt', signsFrom('do dos das em com', 'ano anos artigo artigos dados', 'ão ões agem')],
];

/** What both of them have. */
const SHARED = signsFrom('de para por', 'autores modelos redes revista revistas', '', 'á í ó ú');

/** Letters before an ending: `São` is a name. */
const LEAST_BEFORE = 2;

function bearsSign({ small, words, endings, letters }: Signs, heading: string): boolean {
  const lower = heading.toLowerCase();
  return (
    letters.some((letter) => lower.includes(letter)) ||
    heading.split(NO_LETTERS).some((word) => small.has(word)) ||
    lower
      .split(NO_LETTERS)
      .some((word) => words.has(word) || endings.some((end) => word.slice(LEAST_BEFORE).endsWith(end)))
  );
}

const NO_LETTERS = /\P{L}+/u;

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
  const count = (...any: readonly Signs[]) =>
    headings.filter((heading) => any.some((one) => bearsSign(one, heading))).length;
  const [most, least] = IBERIAN.map(([language, its]) => ({ language, own: count(its) })).sort(
    (one, other) => other.own - one.own,
  );
  if (!most || most.own < LEAST_OWN || most.own === least?.own) return undefined;
  const all = count(...IBERIAN.map(([, its]) => its), SHARED);
  return all * 2 > headings.length ? most.language : undefined;
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
