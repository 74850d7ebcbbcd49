import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { CONFIG_PATH } from '../../config/config.ts';
import { type InitChoices, type InitPlan, planInit } from '../../init/plan-init.ts';
import { askInit } from './ask-init.ts';
import { configFile } from './default-files.ts';
import { describeInit, describeNextSteps } from './describe-init.ts';
import { printProblem } from './print-problem.ts';
import { withProgress } from './progress.ts';
import { readListFiles } from './read-list-files.ts';
import { readText } from './read-text.ts';
import { describeTrust } from './replay/describe-replay.ts';
import { replayLately } from './replay/replay-lately.ts';

export interface InitOptions {
  readonly config?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  /** Whether the last additions are done again; without a word they are. */
  readonly replay?: boolean;
}

/** Additions that say how well a list is understood. */
const LAST = 20;

/** `accession init`: writes the forms, the configuration and the workflow for a list. */
export function initCommand(): Command {
  return new Command('init')
    .description('set a list up: write its forms, its configuration and the workflow')
    .argument('[list...]', 'the list, or all of them, by default README.md')
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .option('--yes', 'ask nothing: take what is read off the list, and overwrite files')
    .option('--dry-run', 'print what would be written')
    .option('--no-replay', 'do not do the last additions of the list’s git history again')
    .action(async (lists: string[], options: InitOptions) => {
      process.exitCode = await runInit(lists, options, console.log, askOnTerminal, chooseOnTerminal);
    });
}

/**
 * Sets lists up in the current folder.
 *
 * @param ask whether a file may be overwritten
 * @param choose what the form is to be like; `null` where whoever was asked broke off
 * @returns 0, or 1 where a list could not be read or the questions were broken off
 * @throws what node:fs throws where a file cannot be read or written
 */
export async function runInit(
  lists: readonly string[],
  { config, yes = false, dryRun = false, replay = true }: InitOptions,
  print: (text: string) => void,
  ask: (question: string) => Promise<boolean>,
  choose: (plan: InitPlan) => Promise<InitChoices | null>,
): Promise<0 | 1> {
  const opened = readListFiles({ lists, config, form: null });
  if (!opened.ok) {
    for (const problem of opened.problems) print(printProblem(problem));
    return 1;
  }
  const { value } = opened;
  const paths = lists.length > 0 ? lists : value.config.lists;
  const given = { files: value.files, paths, config: value.config };
  const learnt = await withProgress('Learning how the list is written', process.stderr, (onStep) =>
    planInit({ ...given, onStep }),
  );
  print(describeInit(paths.join(', '), learnt));
  const [longest] = [...value.files].sort((a, b) => b.list.text.length - a.list.text.length);
  if (replay && longest) {
    const configPath = configFile(config);
    const replayed = await replayLately(longest.path, LAST, configPath && readText(configPath));
    if (replayed.length > 0) print(describeTrust(longest.path, replayed, process.stdout));
  }
  const choices = yes || learnt.sections.length === 0 ? {} : await choose(learnt);
  if (choices === null) {
    print('Nothing was written.');
    return 1;
  }
  const plan = Object.keys(choices).length === 0 ? learnt : planInit({ ...given, choices });
  for (const { path, text } of plan.files) {
    // A configuration that is there says what its maintainer wants.
    if (path === CONFIG_PATH && existsSync(path)) print(`Kept ${path} as it was.`);
    else if (dryRun) print(`\n# ${path}\n${text}`);
    else print(await write(path, text, yes, ask));
  }
  if (!dryRun) print(describeNextSteps());
  return 0;
}

async function write(
  path: string,
  text: string,
  yes: boolean,
  ask: (question: string) => Promise<boolean>,
): Promise<string> {
  if (existsSync(path)) {
    if (readFileSync(path, 'utf8') === text) return `Kept ${path}: nothing to change.`;
    if (!yes && !(await ask(`Overwrite ${path}?`))) return `Kept ${path} as it was.`;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return `Wrote ${path}.`;
}

/** Where there is no terminal nothing is asked. */
async function chooseOnTerminal(plan: InitPlan): Promise<InitChoices | null> {
  return process.stdin.isTTY && process.stderr.isTTY ? askInit(plan, { output: process.stderr }) : {};
}

/** Nobody answers where there is no terminal: then the answer is no. */
async function askOnTerminal(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
