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

/** Words of forms that only one of the two Iberian languages has. */
const WORDS: readonly (readonly [Language, RegExp])[] = [
  ['es', /(?<!\p{L})(?:título|sección|autores|año|enlace|revista|artículo)(?!\p{L})/iu],
  ['pt', /(?<!\p{L})(?:título|seção|secção|autores|ano|ligação|revista|artigo)(?!\p{L})/iu],
];

/**
 * The language of a list or a form, by its headings or its questions: Chinese, Japanese or Korean where most of its headings have more
 * characters of these than words in
 * Latin letters, and which of them by the letters that the others lack; Spanish or Portuguese by words that forms ask with; English
 * otherwise.
 */
export function tellLanguage(headings: readonly string[]): Language {
  const wordsOf = (word: RegExp): number => headings.filter((heading) => word.test(heading)).length;
  const [first, second] = WORDS.map(([language, word]) => [wordsOf(word), language] as const).sort(
    ([one], [other]) => other - one,
  );
  if (first && second && first[0] > 1 && first[0] > second[0]) return first[1];
  const eastern = headings.filter((heading) => {
    const characters =
      heading.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    const words = heading.match(/\p{Script=Latin}+/gu)?.length ?? 0;
    return characters > words;
  });
  if (eastern.length * 2 <= headings.length) return 'en';
  return OWN.find(([, letter]) => eastern.some((heading) => letter.test(heading)))?.[0] ?? 'zh';
}
