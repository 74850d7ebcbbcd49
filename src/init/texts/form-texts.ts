import type { Language } from '../../knowledge/language.ts';
import type { FormTexts } from '../form-texts.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** What forms say, by language. */
export const FORM_TEXTS: Readonly<Record<Language, FormTexts>> = {
  en: ENGLISH,
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  es: SPANISH,
  pt: PORTUGUESE,
};
