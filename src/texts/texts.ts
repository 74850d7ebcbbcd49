import type { Language } from '../knowledge/language.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import type { Texts } from './language-texts.ts';

export type { Texts } from './language-texts.ts';

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: ENGLISH,
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  es: ENGLISH,
  pt: ENGLISH,
};

/** The words of a language. */
export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
