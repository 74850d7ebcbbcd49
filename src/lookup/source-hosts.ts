/**
 * The hosts that are asked about papers, and those that they lead on to. Nothing is sent to any other, but for those that the
 * configuration names.
 */
export const SOURCE_HOSTS: ReadonlySet<string> = new Set([
  'export.arxiv.org',
  'doi.org',
  'api.crossref.org',
  'data.crossref.org',
  'api.datacite.org',
  'data.datacite.org',
  'data.crosscite.org',
  'api2.openreview.net',
  'api.openreview.net',
  'aclanthology.org',
]);
