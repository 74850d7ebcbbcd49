import type { Reminder } from '../../src/reminder.ts';
import { ENGLISH } from '../../src/texts/english.ts';
import { sayReminder } from '../../src/texts/say-reminder.ts';

/** Reminders in English words. */
export function inWords(reminders: readonly Reminder[] = []): string[] {
  return reminders.map((reminder) => sayReminder(ENGLISH.reminders, reminder));
}
