import type { Metadata } from '../metadata/metadata.ts';
import type { Wanted } from '../metadata/wanted-papers.ts';
import { auditList } from './audit-list.ts';
import type { AuditedEntry } from './audited-entries.ts';
import type { Audit } from './render-audit.ts';

/**
 * Has the paper of every entry looked up, and says what was found.
 *
 * @param lookUp looks one paper up; it is called for all at once, and has to keep limits itself
 * @param onStep called for each entry that is done, with how many are
 */
export async function auditPapers(
  entries: readonly AuditedEntry[],
  lookUp: (wanted: readonly Wanted[]) => Promise<Metadata>,
  onStep: (done: number, of: number) => void = () => {},
): Promise<Audit> {
  let done = 0;
  const metadata = await Promise.all(
    entries.map(async ({ wanted }) => {
      const answer = await lookUp(wanted ? [wanted] : []);
      done += 1;
      onStep(done, entries.length);
      return answer;
    }),
  );
  const isAsked = ({ found, unknown, silent }: Metadata): boolean => found.length + unknown.length + silent.length > 0;
  return {
    findings: auditList(entries, metadata),
    entries: entries.length,
    asked: metadata.filter(isAsked).length,
    silent: [...new Set(metadata.flatMap(({ silent }) => silent))].sort(),
  };
}
