import type { Reminder } from '../reminder.ts';
import { sayReminder } from '../texts/say-reminder.ts';
import type { Texts } from '../texts/texts.ts';
import { inertText } from './encode.ts';

/** What whoever reviews the change should look at; no paragraph where there is nothing. */
export function sayReminders({ pull, reminders: words }: Texts, reminders: readonly Reminder[]): string[] {
  if (reminders.length === 0) return [];
  return [`${pull.notes}\n\n${reminders.map((one) => `- ${inertText(sayReminder(words, one))}`).join('\n')}`];
}
