/**
 * A text from a stranger as one clean line: composed (NFC), every run of blanks one space, nothing invisible in it.
 *
 * Removed are control characters, bidirectional controls, zero-width and tag characters, variation selectors and lone
 * surrogates. They stay where they are spelling: joiners and the emoji selector inside emoji, joiners between letters of
 * scripts that join. More than four combining marks on one letter are cut to four.
 *
 * @see https://www.unicode.org/reports/tr36/ for what invisible characters are used for
 */
export function cleanText(text: string): string {
  return text
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, keepSpelling)
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Blanks of every kind: `\s`, the next-line control, the blank Braille pattern. */
const BLANKS = /(?:(?!\uFEFF)[\s\u0085\u2800])+/gu;
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{FFF9}-\u{FFFB}]/gu;
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

const ZWNJ = '\u200C';
const ZWJ = '\u200D';
const EMOJI_SELECTOR = '\uFE0F';

/** Scripts whose letters join, so that a joiner between two of them is spelling. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

function keepSpelling(character: string, offset: number, text: string): string {
  const before = [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? '';
  const after = [...text.slice(offset + 1, offset + 3)][0] ?? '';
  if (character === EMOJI_SELECTOR) return PICTURE.test(before) ? character : '';
  if (character === ZWJ && PICTURE.test(after) && (PICTURE.test(before) || before === EMOJI_SELECTOR)) return character;
  if (character !== ZWJ && character !== ZWNJ) return '';
  return JOINING.test(before) && JOINING.test(after) ? character : '';
}
