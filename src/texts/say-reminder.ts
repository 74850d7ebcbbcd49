import type { Reminder, ReminderWords } from '../reminder.ts';

/** A reminder as a sentence. */
export function sayReminder<K extends Reminder['code']>(
  words: ReminderWords,
  reminder: Extract<Reminder, { readonly code: K }>,
): string {
  return words[reminder.code as K](reminder);
}
