import type { Reminder } from '../reminder.ts';
import { sayReminder } from '../texts/say-reminder.ts';
import type { Texts } from '../texts/texts.ts';
import { inertText } from './encode.ts';

/** Where values are from that nobody typed, and what could not be checked; no paragraph where there is nothing to say. */
export function sayLookedUp({ reminders: words }: Texts, said: readonly Reminder[]): string[] {
  if (said.length === 0) return [];
  const sentences = said.map((one) => inertText(sayReminder(words, one)));
  // Full stops of Chinese and Japanese bring their own blank.
  return [sentences.reduce((all, next) => `${all}${all.endsWith('。') ? '' : ' '}${next}`)];
}
