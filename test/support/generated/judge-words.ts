import type { Facts } from './facts.ts';
import type { Change } from './find-change.ts';
import type { GeneratedCase } from './generated-list.ts';
import type { Fault } from './slow-judge.ts';

/** Words that follow from what was given, or that name a thing that every such list may name; `GitHub` names no other host. */
const FREE = new Set('https http www abs pdf and et al in by github'.split(' '));

/** A gap that no cell of a section has cannot be known. */
const GAPS = new Set(['n', 'a']);

/** All that was given stands in the entry or is named beside it, and nothing else stands there. */
export function judgeWords(made: GeneratedCase, { added }: Change, told: string): Fault[] {
  const { given, labels, list } = made;
  const written = wordsOf(added.join('\n'));
  const expected = list.shape.write(given, numberIn(added));
  const faults: Fault[] = [];
  const title = wordsOf(given.title ?? '');
  if (!holds(written, title)) faults.push({ kind: 'title', detail: added.join(' ⏎ ') });
  const names = Object.entries(labels).map(([label, value]) => ({ label, value }));
  const ids = Object.keys(given);
  for (const [index, { label, value }] of names.entries()) {
    if (label === 'Paper title' || stands(written, given, value)) continue;
    if (told.includes(label) || told.includes(`“${ids[index]}”`) || isNamed(told, value)) continue;
    faults.push({ kind: 'lost', detail: `${label} ${value}: ${added.join(' ⏎ ')}` });
  }
  const known = new Set([
    ...wordsOf(expected.join('\n')),
    ...Object.values(given).flatMap(wordsOf),
    ...derivedFrom(given),
    // A link gets a label of its own where the list's names another host.
    ...ids,
  ]);
  const foreign = written.filter((word) => !known.has(word) && !FREE.has(word));
  if (foreign.length > 0) faults.push({ kind: 'foreign', detail: `${foreign.join(' ')}: ${added.join(' ⏎ ')}` });
  const missing = wordsOf(expected.join('\n')).filter(
    (word) => !written.includes(word) && !FREE.has(word) && !GAPS.has(word),
  );
  const whole = list.shape.always.every((id) => id in given || list.shape.unasked?.includes(id));
  if (faults.length === 0 && whole && missing.length > 0 && !told.includes('shows no place for'))
    faults.push({
      kind: 'label',
      detail: `${missing.join(' ')}: ${added.join(' ⏎ ')} instead of ${expected.join(' ⏎ ')}`,
    });
  return faults;
}

/** The number that the entry has: whether it is right is judged by its place. */
function numberIn(added: readonly string[]): number {
  return Number(/\d+/.exec(added.find((line) => line.trim() !== '') ?? '')?.[0] ?? 0);
}

/** Words of letters and numbers; marks, escapes and entities between them do not count. */
export function wordsOf(text: string): string[] {
  const plain = text.replace(/&(?:lt|gt|amp|quot|nbsp|#\d+);/g, ' ').replace(/%(?:2[0-9A-F]|3[A-F]|5[B-F])/g, ' ');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function holds(words: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0) return true;
  return words.some((_, at) => part.every((word, index) => words[at + index] === word));
}

/** A value stands there whole; of authors the first name is enough, of a year two digits, of an address what identifies it. */
function stands(written: readonly string[], given: Facts, value: string): boolean {
  const words = wordsOf(value);
  if (holds(written, words)) return true;
  if (value === given.year)
    return written.includes(value.slice(2)) || written.some((word) => word.endsWith(value.slice(2)));
  if (value === given.authors) return wordsOf(value.split(', ')[0] ?? '').some((word) => written.includes(word));
  if (value === given.date) return wordsOf(value).some((word) => written.includes(word));
  if (/^https?:/.test(value)) return holds(written, words.slice(-2));
  return false;
}

function isNamed(told: string, value: string): boolean {
  return holds(wordsOf(told), wordsOf(value));
}

/** The year and month that an arXiv number gives, short years, initials, the parts of dates. */
function derivedFrom(given: Facts): string[] {
  const [, year = '', month = ''] = /arxiv\.org\/abs\/(\d\d)(\d\d)\./.exec(given.paper ?? '') ?? [];
  const { venue, authors = '', year: own = '', date = '' } = given;
  return [
    ...(venue === undefined && year ? ['arxiv', `20${year}`, year, month] : []),
    ...(date === '' && own === '' && year ? [`20${year}`, year, month] : []),
    own.slice(2),
    ...wordsOf(`${venue ?? ''}${own.slice(2)}`),
    ...wordsOf(authors).map((word) => word.charAt(0)),
    ...wordsOf(date).flatMap((part) => [part, String(Number(part))]),
  ];
}
