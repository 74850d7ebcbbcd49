import { isAddress } from '../knowledge/hosts.ts';
import type { LinkState } from '../metadata/link-state.ts';
import { wantedBy } from '../metadata/wanted-papers.ts';
import { identityOf, nameOf } from './audit-entry.ts';
import { type AuditFinding, auditFinding } from './audit-finding.ts';
import type { AuditedEntry } from './audited-entries.ts';

/** The addresses in entries that can be looked at: not those by which a paper is looked up, since their sources say more. */
export function linksToCheck(entries: readonly AuditedEntry[]): string[] {
  return [...new Set(entries.flatMap((entry) => linksOf(entry).map(([, url]) => url)))];
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
