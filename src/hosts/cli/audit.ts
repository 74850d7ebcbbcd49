import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { applyChanges } from '../../audit/apply-changes.ts';
import { auditLinks, linksToCheck, settlePending } from '../../audit/audit-links.ts';
import { auditPapers } from '../../audit/audit-papers.ts';
import { auditedEntries } from '../../audit/audited-entries.ts';
import { AUDIT_FORMATS, type Audit, type AuditFormat, renderAudit, sayAudit } from '../../audit/render-audit.ts';
import type { Config } from '../../config/config.ts';
import type { ListFile } from '../../list/list.ts';
import { checkLinks } from '../../lookup/check-links.ts';
import { createGuardedAgent } from '../../lookup/create-guarded-agent.ts';
import { type LookUp, SYSTEM_CLOCK } from '../../lookup/create-lookup.ts';
import type { LinkState } from '../../metadata/link-state.ts';
import { lookUpOnDisk } from './look-up-on-disk.ts';
import { paintLevel } from './paint.ts';
import { printProblem } from './print-problem.ts';
import { type OnStep, withProgress } from './progress.ts';
import { readListFiles } from './read-list-files.ts';

export interface AuditOptions {
  readonly config?: string;
  readonly format?: AuditFormat;
  readonly links?: boolean;
  readonly update?: boolean;
  readonly offline?: boolean;
}

/** Where the output goes. */
export interface AuditOutput {
  readonly print: (text: string) => void;
  readonly warn: (line: string) => void;
}

/** Milliseconds for a whole list; what was answered until then is kept, and the next run goes on from there. */
const PATIENCE = 10 * 60_000;

/** `accession audit`: the command line's side of {@link runAudit}. */
export function auditCommand(): Command {
  return new Command('audit')
    .description(
      'ask the sources about every paper of a list: wrong links, withdrawn papers, preprints that have appeared',
    )
    .argument('[list...]', 'the list, or all of them, by default those that the configuration names')
    .addOption(new Option('--format <format>', 'how, instead of lines for a terminal').choices(AUDIT_FORMATS))
    .option('--links', 'look whether the links of code and projects still lead somewhere')
    .option('--update', 'make the changes that are certain')
    .option('--offline', 'ask nobody: only what was looked up before')
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .action(async (lists: string[], options: AuditOptions) => {
      const output = {
        print: (text: string) => process.stdout.write(text),
        warn: (line: string) => console.error(line),
      };
      process.exitCode = await withProgress('Looking papers up', process.stderr, (onStep) =>
        runAudit(lists, options, { lookUp: lookUpOnDisk(options.offline, PATIENCE), lookAtLinks }, output, onStep),
      );
    });
}

/**
 * Audits lists and prints what was found.
 *
 * @returns 0 where nothing is wrong, 1 where something is, or where the lists cannot be read
 * @throws what node:fs throws where a file cannot be read or written
 */
export async function runAudit(
  lists: readonly string[],
  { config, format, links = false, update = false }: AuditOptions,
  sources: AuditSources,
  { print, warn }: AuditOutput,
  onStep: OnStep = () => {},
): Promise<0 | 1> {
  const opened = readListFiles({ lists, config, form: null });
  if (!opened.ok) {
    for (const problem of opened.problems) warn(printProblem(problem));
    return 1;
  }
  const { files, config: settings } = opened.value;
  const entries = auditedEntries(files);
  const { lookupHosts } = settings;
  const papers = await auditPapers(
    entries,
    (wanted) => sources.lookUp(wanted, { lookup: 'all', lookupHosts, names: false }),
    onStep,
  );
  const states = links ? await sources.lookAtLinks(linksToCheck(entries, papers.findings)) : new Map();
  const audit = { ...papers, findings: [...settlePending(papers.findings, states), ...auditLinks(entries, states)] };
  print(format ? renderAudit(audit, format) : describeAudit(audit));
  if (update) writeChanges(files, audit, settings, warn);
  return audit.findings.some(({ level }) => level === 'warning') ? 1 : 0;
}

/** Who is asked about papers, and about other links. */
export interface AuditSources {
  readonly lookUp: LookUp;
  readonly lookAtLinks: (urls: readonly string[]) => Promise<ReadonlyMap<string, LinkState>>;
}

const lookAtLinks: AuditSources['lookAtLinks'] = (urls) => checkLinks(urls, createGuardedAgent(), SYSTEM_CLOCK);

function describeAudit(audit: Audit): string {
  const lines = audit.findings.map(
    ({ path, line, level, code, message, fix }) =>
      `${path}:${line}: ${paintLevel(level, level, process.stdout)} [${code}] ${message}\n  fix: ${fix}`,
  );
  return [...lines, sayAudit(audit), ''].join('\n');
}

function writeChanges(
  files: readonly ListFile[],
  { findings }: Audit,
  config: Config,
  warn: (line: string) => void,
): void {
  const before = files.map(({ path, list }) => ({ path, text: list.bom + list.text, mode: '100644' }));
  const applied = applyChanges(before, findings, config);
  for (const { path, text } of applied.files)
    if (before.some((file) => file.path === path && file.text !== text)) writeFileSync(path, text);
  for (const { path, line, message } of applied.done) warn(`${path}:${line}: changed. ${message}`);
  for (const { finding, why } of applied.left) warn(`${finding.path}:${finding.line}: left as it is. ${why}`);
}
