import type { Problem } from '../problems.ts';
import { inertText } from './encode.ts';

/** What stood against a paper until a person confirmed it, for whoever reviews the change; no paragraph where nothing did. */
export function sayConfirmed(notes: readonly Problem[]): string[] {
  if (notes.length === 0) return [];
  const rows = notes.map(({ message }) => `- ${inertText(message)}`);
  return [`Somebody has confirmed on the issue that this is wanted all the same:\n\n${rows.join('\n')}`];
}
