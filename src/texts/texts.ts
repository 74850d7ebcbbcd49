import type { Language } from '../knowledge/language.ts';
import { ENGLISH } from './english.ts';
import type { Wording } from './wording.ts';

/** Everything that a person reads of the bot on GitHub, in one language. What one lacks does not compile. */
export type Texts = Omit<typeof ENGLISH, 'problems'> & {
  readonly problems: Readonly<Record<keyof (typeof ENGLISH)['problems'], Wording>>;
};

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: ENGLISH,
  zh: ENGLISH,
  ja: ENGLISH,
  ko: ENGLISH,
  es: ENGLISH,
  pt: ENGLISH,
};

/** The words of a language. */
export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
