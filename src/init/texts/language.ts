import type { FormTexts } from '../form-texts.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';

/** A language that forms are written in, as BCP 47 names it. */
export type Language = 'en' | 'zh' | 'ja' | 'ko';

/** What forms say, by language. */
export const FORM_TEXTS: Readonly<Record<Language, FormTexts>> = {
  en: ENGLISH,
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
};

/** Letters that only Japanese, or only Korean, is written with; what is left is Chinese. */
const OWN: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
];

/**
 * The language of a list: Chinese, Japanese or Korean where most of its headings have more characters of these than words in
 * Latin letters, and which of them by the letters that the others lack; English otherwise.
 */
export function tellLanguage(headings: readonly string[]): Language {
  const eastern = headings.filter((heading) => {
    const characters =
      heading.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    const words = heading.match(/\p{Script=Latin}+/gu)?.length ?? 0;
    return characters > words;
  });
  if (eastern.length * 2 <= headings.length) return 'en';
  return OWN.find(([, letter]) => eastern.some((heading) => letter.test(heading)))?.[0] ?? 'zh';
}
