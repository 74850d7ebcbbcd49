import { HOME } from '../config/home.ts';
import { codeSpan, inertText } from '../plan/encode.ts';
import { AUDIT_KINDS, type AuditFinding } from './audit-finding.ts';

/** What an audit came to. */
export interface Audit {
  readonly findings: readonly AuditFinding[];
  /** How many entries were looked at, and how many of them could be looked up. */
  readonly entries: number;
  readonly asked: number;
  /** Names of sources that did not answer for some. */
  readonly silent: readonly string[];
}

/** Ways to write an audit down. */
export const AUDIT_FORMATS = ['md', 'json', 'sarif'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** An audit as Markdown, as JSON, or as SARIF for GitHub's code scanning. */
export function renderAudit(audit: Audit, format: AuditFormat): string {
  switch (format) {
    case 'md':
      return `${renderMarkdown(audit)}\n`;
    case 'json':
      return `${JSON.stringify(audit, null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(sarif(audit), null, 2)}\n`;
  }
}

/** How many were looked at, and whom nobody heard from, in sentences. */
export function sayAudit({ entries, asked, silent, findings }: Audit): string {
  const away = silent.length > 0 ? ` Not all was answered by ${silent.join(', ')}: run it again later.` : '';
  const found = findings.length === 0 ? 'nothing to look at' : `${findings.length} to look at`;
  return `${entries} entries, ${asked} looked up, ${found}.${away}`;
}

/** For an issue or a comment: values of strangers stand in code. */
function renderMarkdown(audit: Audit): string {
  const rows = AUDIT_KINDS.flatMap(({ code }) => {
    const own = audit.findings.filter((finding) => finding.code === code);
    if (own.length === 0) return [];
    const items = own.map(
      ({ path, line, message, fix }) => `- ${codeSpan(`${path}:${line}`)} ${inertText(message)} ${inertText(fix)}`,
    );
    // No headings: an issue that has some is looked at as one that may ask for a paper.
    return [`**${code}**`, items.join('\n')];
  });
  return [sayAudit(audit), ...rows].join('\n\n');
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, as far as GitHub reads it */
function sarif({ findings }: Audit): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Accession',
            informationUri: `https://github.com/${HOME}`,
            rules: AUDIT_KINDS.map(({ code, level, message, fix }) => ({
              id: code,
              shortDescription: { text: message },
              help: { text: fix },
              defaultConfiguration: { level: levelOf(level) },
            })),
          },
        },
        results: findings.map(({ code, level, path, line, message, fix }) => ({
          ruleId: code,
          level: levelOf(level),
          message: { text: `${message} ${fix}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
                region: { startLine: line },
              },
            },
          ],
        })),
      },
    ],
  };
}

function levelOf(level: AuditFinding['level']): string {
  return level === 'warning' ? 'warning' : 'note';
}
