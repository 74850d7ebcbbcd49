import { isAddress } from '../knowledge/hosts.ts';
import type { LinkState } from '../metadata/link-state.ts';
import { wantedBy } from '../metadata/wanted-papers.ts';
import { identityOf, nameOf } from './audit-entry.ts';
import { type AuditFinding, auditFinding } from './audit-finding.ts';
import type { AuditedEntry } from './audited-entries.ts';

/** The addresses that can be looked at, in entries and of what waits for them: not those by which a paper is looked up, since their sources say more. */
export function linksToCheck(entries: readonly AuditedEntry[], findings: readonly AuditFinding[]): string[] {
  const pending = findings.flatMap((finding) => finding.pending?.link ?? []);
  return [...new Set([...entries.flatMap((entry) => linksOf(entry).map(([, url]) => url)), ...pending])];
}

/** Findings that wait for a link: certain where it leads somewhere, and gone where it does not. */
export function settlePending(
  findings: readonly AuditFinding[],
  states: ReadonlyMap<string, LinkState>,
): AuditFinding[] {
  return findings.flatMap((finding) => {
    const state = finding.pending && states.get(finding.pending.link)?.kind;
    if (!finding.pending || state === undefined || state === 'unclear') return [finding];
    const { pending, ...rest } = finding;
    return state === 'gone' ? [] : [{ ...rest, change: pending.change }];
  });
}

function linksOf({ fields }: AuditedEntry): [id: string, url: string][] {
  return Object.entries(fields).filter(
    ([, value]) => isAddress(value) && value.startsWith('https://') && wantedBy(value)?.kind === 'page',
  );
}

/** Entries with a link that leads nowhere any more, or somewhere else for good. */
export function auditLinks(entries: readonly AuditedEntry[], states: ReadonlyMap<string, LinkState>): AuditFinding[] {
  return entries.flatMap((entry) =>
    linksOf(entry).flatMap(([id, url]): AuditFinding[] => {
      const state = states.get(url);
      const source = new URL(url).hostname;
      const name = nameOf(entry.fields);
      if (state?.kind === 'gone') return [auditFinding('dead-link', entry, { entry: name, value: url, source })];
      if (state?.kind !== 'moved') return [];
      const change = { ...identityOf(entry), [id]: state.to };
      return [auditFinding('moved-link', entry, { entry: name, value: state.to, source }, change)];
    }),
  );
}
