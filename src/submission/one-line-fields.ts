/** Fields that are one value however many lines it was typed in. */
export const ONE_LINE_FIELDS: ReadonlySet<string> = new Set([
  'section',
  'sub-group',
  'title',
  'authors',
  'venue',
  'year',
  'date',
]);
