/** A row of a Markdown table, and the line under its header. */
const ROW = /^[ \t>]*\|/;
const RULE = /^[ \t>]*\|?[ \t:|-]+$/;

/**
 * A part of a list that can be shown by itself: an entry as it stands, a row of a table with its header.
 *
 * @param start of the entry, in units of the text
 * @param end behind it
 */
export function excerptOf(text: string, start: number, end: number): string {
  const entry = text.slice(start, end).replace(/^\n+|\n+$/g, '');
  if (/^<tr\b/i.test(entry.trim())) return `<table>${entry}</table>`;
  if (!ROW.test(entry) && !entry.includes('|')) return entry;
  const before = text.slice(0, start).split('\n');
  const rule = before.findLastIndex((line) => line.includes('-') && RULE.test(line));
  const header = rule > 0 ? before.slice(rule - 1, rule + 1) : [];
  return [...header, entry].join('\n');
}
