/** What a list keeps in step by hand, for whoever reviews the change; no paragraph where there is nothing. The words are ours. */
export function sayReminders(reminders: readonly string[]): string[] {
  if (reminders.length === 0) return [];
  return [`Please look at this too:\n\n${reminders.map((reminder) => `- ${reminder}`).join('\n')}`];
}
