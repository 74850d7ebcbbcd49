import type { Problem } from '../problems.ts';
import type { Texts } from '../texts/texts.ts';
import { inertText } from './encode.ts';
import { wordsOf } from './words-of.ts';

/** What stood against a paper until a person confirmed it, for whoever reviews the change; no paragraph where nothing did. */
export function sayConfirmed(texts: Texts, notes: readonly Problem[]): string[] {
  if (notes.length === 0) return [];
  const rows = notes.map((problem) => `- ${inertText(wordsOf(texts, problem).message)}`);
  return [`${texts.pull.confirmed}\n\n${rows.join('\n')}`];
}
