import { inertText } from './encode.ts';

/** What whoever reviews the change should look at; no paragraph where there is nothing. */
export function sayReminders(reminders: readonly string[]): string[] {
  if (reminders.length === 0) return [];
  return [`Please look at this too:\n\n${reminders.map((reminder) => `- ${inertText(reminder)}`).join('\n')}`];
}
