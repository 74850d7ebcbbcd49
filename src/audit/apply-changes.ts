import type { Config } from '../config/config.ts';
import { draftChange } from '../draft-change.ts';
import type { ObservedFile } from '../plan/observed.ts';
import type { AuditFinding } from './audit-finding.ts';

/** Files with the changes that could be made. */
export interface Applied {
  readonly files: readonly ObservedFile[];
  /** What was changed, of what was asked for. */
  readonly done: readonly AuditFinding[];
  /** What has to be changed by hand, with why. */
  readonly left: readonly { readonly finding: AuditFinding; readonly why: string }[];
}

/**
 * Makes the changes that findings are certain of, each as the form for updates would: one entry says something else, in the list's own
 * way, and every other byte stays. What cannot be made so is left.
 */
export function applyChanges(
  files: readonly ObservedFile[],
  findings: readonly AuditFinding[],
  config: Config,
): Applied {
  let current = files;
  const done: AuditFinding[] = [];
  const left: { finding: AuditFinding; why: string }[] = [];
  for (const finding of findings) {
    if (!finding.change) continue;
    const submission = { kind: 'form' as const, papers: [finding.change], repeated: [], asked: [] };
    const draft = draftChange('update', submission, current, config);
    if (!draft.ok) {
      left.push({ finding, why: draft.problems.map(({ message }) => message).join(' ') });
      continue;
    }
    const { file, text } = draft.value;
    current = current.map((one) => (one.path === file.path ? { ...one, text } : one));
    done.push(finding);
  }
  return { files: current, done, left };
}
