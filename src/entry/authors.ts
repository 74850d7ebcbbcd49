import { splitAtForeignAnd } from '../knowledge/and-words.ts';
import { namesInstitution } from '../knowledge/institution-words.ts';
import { hasMark, trimEndMarks } from '../knowledge/trim-marks.ts';
import { hasWord, wordsOf } from '../knowledge/words.ts';

const PARTICLE = /^(?:de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|dos|du|ter|ten|y|jr\.?|and|&)$/i;
const ET_AL = /\bet\.?\s?al\b|\band others\b/i;
/** Names end there: what follows `et al.` is a mark, a bracket or `and …`, never another word (`Li et al., CVPR`). */
const NO_MORE = /^(?:\S+\s?al|and others)\b[\s.,;*∗†‡]*(?:$|[([（]|and\b|&)/i;
const WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.`\-­∗*†‡0-9]*[.*∗†‡]*$|^[\p{Lu}]\.$/u;

const RAISED = /<(su[bp])>[^<>]{0,12}<\/\1>/gi;

/** Names without the raised marks of affiliation behind them: `Ann Lee<sup>1</sup>`. */
export function withoutRaised(names: string): string {
  return names.replace(RAISED, '');
}

/** Names without the marks of those that stand in bold among them: `Ann Lee, **Bob Ray**`. */
export function withoutBold(names: string): string {
  return names.replaceAll('**', '');
}

/** `et al.` at the end of names, and the mark around it where only that has one: `Ann Lee *et al.*` */
export const OTHERS = /([*_]|\b)et\.? al\.?\1$/i;

/** Whether the stop at the end of names is theirs, whatever follows them: `Ann Lee et al.`, `Lee, A., & Ray, B.`, `Lee, Ann B.` */
export function endsInOwnStop(names: string): boolean {
  if (/\bal\.$/.test(names)) return true;
  if (!/\p{Lu}\.$/u.test(names)) return false;
  if (/,\s?\p{Lu}\.$|\p{Lu}\.[\s,-]/u.test(names)) return true;
  // In `Lee A, Ray B.` initials have none.
  return /,\s\p{Lu}\S+\s\p{Lu}\.$/u.test(names) && !/\s\p{Lu}{1,3},/u.test(names);
}

/** Whether the stop behind a text is that of an initial or of `et al.`, and ends no sentence. */
export function stopIsOwn(text: string): boolean {
  return /(?:\bal|(?:^|[^\p{L}\p{N}&])\p{Lu})$/u.test(text);
}

/** Whether an initial stands among names: `Matthew G. Kirk`. */
export function hasInitial(names: string): boolean {
  return /(?:^|\s)\p{Lu}\.?(?:\s|$)/u.test(names);
}

/** The names that commas, semicolons and words for “and” part. */
export function namesOf(text: string): string[] {
  return splitAtForeignAnd(text)
    .flatMap((some) => some.split(/[,;，、&]|\band\b/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether a text names others without their names. */
export function namesOthers(text: string): boolean {
  return ET_AL.test(text);
}

/** What stands before authors and says that they follow: `by `, `Authors: `; empty where nothing does. */
export function leadOfAuthors(text: string): string {
  return /^(?:by|authors?|作者)(?:\s*[:：]\s*|\s+)/i.exec(text)?.[0] ?? '';
}

/** Whether a text reads as the authors of a paper: names joined by commas or `and`, or `… et al.` */
export function isAuthors(text: string): boolean {
  const whole = withoutRaised(text).trim();
  const line = whole.slice(leadOfAuthors(whole).length);
  if (line.length < 4 || line.length > 6000) return false;
  const parts = namesOf(line);
  const named = parts.filter(isName).length;
  const others = ET_AL.exec(line);
  if (others) return NO_MORE.test(line.slice(others.index)) && (line.length < 120 || named >= parts.length / 2);
  if (parts.length < 2) return false;
  if (areInverted(parts)) return true;
  return named / parts.length >= 0.7 && named >= 2;
}

/** `Lee, A., Ray, B.`, `Varian, H. R.`: every second part is initials. */
function areInverted(parts: readonly string[]): boolean {
  return parts.length % 2 === 0 && parts.every((part, i) => (i % 2 === 1 ? INITIALS.test(part) : isName(part)));
}

const INITIALS = /^(?:\p{Lu}\.[ -]?){1,4}$/u;

/** `Ann Lee et al.`: what words of a title or of an award (`Best Paper, Oral`) are not taken for. */
export function areFirstAuthors(text: string): boolean {
  return namesOthers(text) && isAuthors(text);
}

/** One person's name: up to five words, each with a capital, no digits among them but marks of affiliation. */
export function isName(text: string): boolean {
  const words = wordsOf(trimEndMarks(text.trim(), '.'));
  if (words.length > 5 || hasMark(text, ':/()[]"“?!')) return false;
  if (/\p{Script=Han}/u.test(text)) return /^\p{Script=Han}{2,4}$/u.test(text.trim());
  return words.every((word) => WORD.test(word) || PARTICLE.test(word)) && words.some((word) => hasWord(word));
}

/** `Lee, A.`: one author alone, turned round. */
export function isInvertedName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}, (?:\p{Lu}\.[ -]?){1,4}$/u.test(text);
}

/** A given name and a surname. */
export function isWholeName(text: string): boolean {
  return isName(text) && /^\S+\s\S/.test(text.trim()) && !namesInstitution(text);
}
