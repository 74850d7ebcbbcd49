import { Command } from 'commander';
import { annotate } from '../../check/annotate.ts';
import { checkList } from '../../check/check-list.ts';
import type { RulesFile } from '../../check/check-rules-asked.ts';
import type { Finding } from '../../check/finding.ts';
import type { Config } from '../../config/config.ts';
import type { Template } from '../../entry/template.ts';
import { learnTemplate } from '../../init/learn-template.ts';
import { learnStyles, nameTexts } from '../../init/measure-style.ts';
import type { List, ListFile } from '../../list/list.ts';
import type { Problem } from '../../problems.ts';
import { configFile } from './default-files.ts';
import { mend } from './mend.ts';
import { paintLevel } from './paint.ts';
import { printProblem } from './print-problem.ts';
import { readCount } from './read-count.ts';
import { readListFiles } from './read-list-files.ts';
import { readText } from './read-text.ts';
import { findDrift } from './replay/find-drift.ts';

export interface CheckOptions {
  readonly config?: string;
  readonly form?: string;
  readonly json?: boolean;
  /** Whether what is certain is mended first. */
  readonly fix?: boolean;
  /** Whether the last additions are done again, and how many. */
  readonly replay?: boolean;
  readonly last?: number;
}

/** Additions that are new enough to be mended. */
const LAST = 10;

/** `accession check`: the command line's side of {@link runCheck}. */
export function checkCommand(): Command {
  return new Command('check')
    .description('look for gaps, duplicates, entries off the list’s style, and a form that drifted')
    .argument('[list...]', 'the list, or all of them, by default those that the configuration names')
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .option('--form <file>', 'the issue form, by default .github/ISSUE_TEMPLATE/add-paper.yml if there is one')
    .option('--fix', 'mend what is certain: numbers, and the sections that the form offers')
    .option('--replay', 'do the list’s last additions again, and name those that would be proposed otherwise')
    .option('--last <count>', 'how many additions', readCount, LAST)
    .option('--json', 'print the findings as JSON')
    .action(async (lists: string[], options: CheckOptions) => {
      const inWorkflow = process.env.GITHUB_ACTIONS === 'true';
      process.exitCode = await runCheck(lists, options, inWorkflow, (line) => console.log(line));
    });
}

/**
 * Checks lists, mends what is certain where that is asked for, and prints what it finds or has left: one line a finding, as JSON, or, in a workflow, as annotations too.
 *
 * @returns 0 for nothing but notices, 1 for anything to mend
 * @throws what node:fs throws where a file cannot be read or written
 */
export async function runCheck(
  lists: readonly string[],
  { config, form, json, fix = false, replay = false, last = LAST }: CheckOptions,
  inWorkflow: boolean,
  print: (line: string) => void,
): Promise<0 | 1> {
  const asRead = readListFiles({ lists, config, form });
  const mended = fix && asRead.ok ? mend(asRead.value) : [];
  const opened = mended.length > 0 ? readListFiles({ lists, config, form }) : asRead;
  if (!opened.ok) {
    if (json) print(JSON.stringify({ problems: opened.problems, findings: [] }, null, 2));
    else for (const problem of opened.problems) print(printRefusal(problem, inWorkflow));
    return 1;
  }
  const { value } = opened;
  const found = checkList({
    files: value.files,
    template: value.config.entry,
    learnt,
    form:
      value.form && value.config.form
        ? { ...value.form, form: value.config.form, newSection: value.config.newSection }
        : null,
    rules: rulesFile(value.config, config),
  });
  const findings = replay ? [...found, ...(await driftOf(value.files, last, config))] : found;
  if (json) print(JSON.stringify({ problems: [], ...(fix && { mended }), findings }, null, 2));
  else {
    for (const line of mended) print(line);
    for (const finding of findings) print(inWorkflow ? annotate(finding) : printFinding(finding));
    print(summary(findings));
  }
  return findings.some(({ level }) => level === 'warning') ? 1 : 0;
}

function rulesFile({ rules }: Config, config: string | undefined): RulesFile | null {
  const path = configFile(config);
  return path === undefined ? null : { path, text: readText(path), rules };
}

async function driftOf(files: readonly ListFile[], last: number, config?: string): Promise<Finding[]> {
  const configPath = configFile(config);
  const drift: Finding[] = [];
  for (const { path, list } of files)
    drift.push(...(await findDrift(path, list.text, last, configPath && readText(configPath))));
  return drift;
}

function learnt(list: List): Template | null {
  const styles = learnStyles(list, 1);
  return learnTemplate(styles, nameTexts(styles))?.template ?? null;
}

function printRefusal(problem: Problem, inWorkflow: boolean): string {
  if (!inWorkflow) return printProblem(problem);
  const { code, message, fix } = problem;
  return `::error title=${code}::${`${message} ${fix}`.replaceAll('%', '%25').replace(/[\r\n]+/g, ' ')}`;
}

function printFinding({ path, line, level, code, message, fix, rewritten }: Finding): string {
  const head = `${path}:${line}: ${paintLevel(level, level, process.stdout)} [${code}] ${message}\n  fix: ${fix}`;
  return rewritten === undefined ? head : `${head}\n${rewritten.replace(/^/gm, '  | ')}`;
}

function summary(findings: readonly Finding[]): string {
  const notices = findings.filter(({ level }) => level === 'notice').length;
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  if (findings.length === 0) return 'Nothing to mend.';
  return `${count(findings.length - notices, 'warning')}, ${count(notices, 'notice')}.`;
}
