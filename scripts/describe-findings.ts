import { FINDING_KINDS } from '../src/check/finding.ts';

/** What `accession check` may find, as a Markdown table. */
export function describeFindings(): string {
  const rows = FINDING_KINDS.map(({ code, level, message, fix }) => `| \`${code}\` | ${level} | ${message} | ${fix} |`);
  return ['| Code | Level | What it says | What to do |', '|---|---|---|---|', ...rows].join('\n');
}
