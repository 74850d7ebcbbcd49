import { doiIdentity } from '../knowledge/doi.ts';
import { identityKey } from '../knowledge/identity.ts';
import { type Metadata, NO_METADATA } from '../metadata/metadata.ts';
import { auditEntry, nameOf } from './audit-entry.ts';
import { type AuditFinding, auditFinding } from './audit-finding.ts';
import type { AuditedEntry } from './audited-entries.ts';

/**
 * What sources say of the papers of lists that the lists do not, file by file in the order of the lines.
 *
 * @param metadata what was looked up for each entry, in the same order
 */
export function auditList(entries: readonly AuditedEntry[], metadata: readonly Metadata[]): AuditFinding[] {
  const single = entries.flatMap((entry, index) => auditEntry(entry, metadata[index] ?? NO_METADATA));
  const order = new Map(entries.map(({ path }, index) => [path, index]));
  return [...single, ...findSamePapers(entries, metadata)].sort(
    (a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0) || a.line - b.line,
  );
}

/** Entries whose links say different things and lead to one paper: a preprint and what became of it. */
function findSamePapers(entries: readonly AuditedEntry[], metadata: readonly Metadata[]): AuditFinding[] {
  const first = new Map<string, AuditedEntry>();
  return entries.flatMap((entry, index): AuditFinding[] => {
    const own = entry.wanted?.key.replace(/v\d{1,3}$/, '');
    const others = (metadata[index]?.found ?? []).flatMap(({ item, source }) => {
      const identity = item.DOI === undefined ? undefined : doiIdentity(item.DOI);
      return identity ? [{ key: identityKey(identity), source }] : [];
    });
    const keys = [...(own === undefined ? [] : [{ key: own, source: '' }]), ...others];
    const twin = keys
      .map(({ key, source }) => ({ known: first.get(key), source: source || 'its link' }))
      .find(({ known }) => known !== undefined && known.wanted?.key.replace(/v\d{1,3}$/, '') !== own);
    for (const { key } of keys) if (!first.has(key)) first.set(key, entry);
    if (!twin?.known) return [];
    const place = `line ${twin.known.line}${twin.known.path === entry.path ? '' : ` of ${twin.known.path}`}`;
    return [auditFinding('same-paper', entry, { entry: nameOf(entry.fields), value: place, source: twin.source })];
  });
}
