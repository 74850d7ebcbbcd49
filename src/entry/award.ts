const ICONS = /^(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}]*|:[a-z0-9_+-]{2,30}:|\s)+/u;

const AWARD =
  /^(?:(?:long |short )?oral|spotlight|highlight(?:ed)?|posters?|(?:notable )?top[- ]?\d|(?:best|outstanding|distinguished) (?:[a-z&-]{1,20} ){0,3}(?:papers?|posters?|demos?|awards?|candidates?|reviews?|dissertation|thesis)\b|honou?rable mention|invited (?:talk|paper)|.{1,30} (?:award|runner[- ]up|finalist|honou?rable mention)s?\b)/i;

/** The field of icons that some entries have before their title: `🔥 Naps`. */
export const MARK = 'text:mark';

/** Icons before words, with the blank behind them: `🏆 Oral` → `🏆 `. */
export function iconsOf(text: string): string {
  return ICONS.exec(text)?.[0] ?? '';
}

/** A text without the icons in it: `:heavy_check_mark:` leaves nothing. */
export function withoutIcons(words: string): string {
  return words.replace(/\p{Extended_Pictographic}[\u{FE0F}\u{200D}]*|:[a-z0-9_+-]{2,30}:/gu, '').trim();
}

/** Whether a short text tells how a paper was honoured or presented: `Oral`, `Best Paper Award`, `🏆 Spotlight`. It is no venue, wherever it stands. */
export function isAward(text: string): boolean {
  const words = text.replace(ICONS, '').trim();
  return words.length <= 60 && words.split(/\s+/).length <= 7 && !/[:?]/.test(words) && AWARD.test(words);
}
