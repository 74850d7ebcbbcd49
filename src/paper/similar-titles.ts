import { titleKey, titleWords } from './title-key.ts';

/** Words that may differ between two spellings of one title carry nothing. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'in',
  'on',
  'and',
  'to',
  'with',
  'via',
  'by',
  'using',
  'from',
]);

/**
 * Whether two titles are likely one title, typed slightly differently: a typing mistake, a small word more or less, the
 * part behind the colon left out, a word joined or split.
 *
 * Not similar are titles that share only how they begin: “Faster Diffusion: Rethinking the Role of UNet Encoder” and
 * “Faster Diffusion via Temporal Attention Decomposition”. Numbers must agree: “Llama 2” is not “Llama 3”.
 */
export function similarTitles(one: string, other: string): boolean {
  const [a, b] = [titleKey(one), titleKey(other)];
  if (a === '' || b === '') return false;
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true;
  if (digits(a) !== digits(b)) return false;
  if (beforeColon(one) === b || beforeColon(other) === a) return true;
  return wordsAgree(titleWords(one), titleWords(other));
}

function digits(key: string): string {
  return key.replace(/\D+/g, ' ').trim();
}

/** The part of a title before its colon, where there is one. */
function beforeColon(title: string): string | undefined {
  const [head, rest] = title.split(/[:：]/, 2);
  return rest === undefined ? undefined : titleKey(head ?? '');
}

const FEWEST_WORDS = 4;

/** All but small words must have a partner that is the same but for a typing mistake, in the same order. */
function wordsAgree(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((words) => words.filter((word) => !SMALL_WORDS.has(word)));
  if (!a || !b || a.length !== b.length || a.length < FEWEST_WORDS) return false;
  let mistakes = 0;
  for (const [index, word] of a.entries()) {
    const partner = b[index] ?? '';
    if (word === partner) continue;
    if (!oneMistake(word, partner)) return false;
    mistakes += 1;
  }
  return mistakes <= 1 + Math.floor(a.length / 6);
}

/** Whether two words differ by one letter more, less, other, or two swapped; short words must be equal. */
function oneMistake(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
