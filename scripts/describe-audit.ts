import { AUDIT_KINDS } from '../src/audit/audit-finding.ts';

/** What `accession audit` may find, as a Markdown table. */
export function describeAudit(): string {
  const rows = AUDIT_KINDS.map(({ code, level, message, fix }) => `| \`${code}\` | ${level} | ${message} | ${fix} |`);
  return ['| Code | Level | What it says | What to do |', '|---|---|---|---|', ...rows].join('\n');
}
