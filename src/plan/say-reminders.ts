import type { Texts } from '../texts/texts.ts';
import { inertText } from './encode.ts';

/** What whoever reviews the change should look at; no paragraph where there is nothing. */
export function sayReminders({ pull }: Texts, reminders: readonly string[]): string[] {
  if (reminders.length === 0) return [];
  return [`${pull.notes}\n\n${reminders.map((reminder) => `- ${inertText(reminder)}`).join('\n')}`];
}
