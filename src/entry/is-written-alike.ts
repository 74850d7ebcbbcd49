import type { EntrySource } from './reading.ts';
import { skeleton } from './skeleton.ts';
import { learnStyle } from './style.ts';

/**
 * Whether an entry is written as one of the others is, values aside: the same wording, marks and blanks around fields of the
 * same kinds.
 */
export function isWrittenAlike(entry: EntrySource, others: readonly EntrySource[]): boolean {
  const [own, ...samples] = learnStyle([entry, ...others]).samples;
  if (!own) return false;
  const wanted = withoutTrailing(skeleton(own));
  return samples.some((sample) => withoutTrailing(skeleton(sample)) === wanted);
}

const withoutTrailing = (text: string): string => text.replace(/[ \t\r]+$/gm, '');
