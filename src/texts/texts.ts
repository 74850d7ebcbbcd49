import type { Language } from '../knowledge/language.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH, type Texts } from './english.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

export type { Texts } from './english.ts';

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: ENGLISH,
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  es: SPANISH,
  pt: PORTUGUESE,
};

/** The words of a language. */
export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
