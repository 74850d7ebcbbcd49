import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { CONFIG_PATH } from '../../config/config.ts';
import { type InitPlan, planInit } from '../../init/plan-init.ts';
import { printProblem } from './print-problem.ts';
import { readListFiles } from './read-list-files.ts';

export interface InitOptions {
  readonly config?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** `accession init`: writes the form, the configuration and the workflow for a list. */
export function initCommand(): Command {
  return new Command('init')
    .description('set a list up: write its form, its configuration and the workflow')
    .argument('[list]', 'the list', 'README.md')
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .option('--yes', 'overwrite files without asking')
    .option('--dry-run', 'print what would be written')
    .action(async (list: string, options: InitOptions) => {
      process.exitCode = await runInit(list, options, console.log, askOnTerminal);
    });
}

/**
 * Sets a list up in the current folder.
 *
 * @param ask whether a file may be overwritten
 * @returns 0, or 1 where the list could not be read
 * @throws what node:fs throws where a file cannot be read or written
 */
export async function runInit(
  list: string,
  { config, yes = false, dryRun = false }: InitOptions,
  print: (text: string) => void,
  ask: (question: string) => Promise<boolean>,
): Promise<0 | 1> {
  const opened = readListFiles({ list, config, form: null });
  if (!opened.ok) {
    for (const problem of opened.problems) print(printProblem(problem));
    return 1;
  }
  const { value } = opened;
  const { entry } = value.config;
  const plan = planInit({ list: value.list, path: list, template: entry?.source ?? null, isGiven: entry !== null });
  print(describe(list, plan));
  for (const { path, text } of plan.files) {
    // A configuration that is there says what its maintainer wants.
    if (path === CONFIG_PATH && existsSync(path)) print(`Kept ${path} as it was.`);
    else if (dryRun) print(`\n# ${path}\n${text}`);
    else print(await write(path, text, yes, ask));
  }
  if (!dryRun) print(nextSteps(plan));
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

function describe(list: string, { sections, fields, numbering, coverage }: InitPlan): string {
  const entries = sections.reduce((sum, section) => sum + section.entries, 0);
  const numbers = {
    none: 'no numbers',
    'each section': 'numbered in each section',
    'whole list': 'numbered through the list',
  };
  return [
    `${list}: ${count(entries, 'entry', 'entries')} in ${count(sections.length, 'section', 'sections')}, ${numbers[numbering]}.`,
    ...sections.map((section) => `  ${String(section.entries).padStart(5)}  ${section.name}`),
    ...(coverage === null || coverage.of === 0 ? [] : [style(coverage.read, coverage.of)]),
    'Fields:',
    ...fields.map(({ id, share }) => `  ${`${Math.round(share * 100)} %`.padStart(6)} ${id}`),
  ].join('\n');
}

function style(read: number, of: number): string {
  const said = `Style: of ${of} entries, ${read} come out to the byte when they are written anew.`;
  return read * 2 >= of ? said : `${said} Describe an entry under “entry” in ${CONFIG_PATH}: docs/template.md`;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

function nextSteps({ labels }: InitPlan): string {
  return [
    '',
    'Next:',
    `  1. Look through the files, commit them and push them to the default branch.`,
    `  2. Create the labels ${labels.map((label) => `“${label}”`).join(' and ')} (Issues → Labels).`,
    '  3. Settings → Actions → General: allow GitHub Actions to create pull requests.',
    '  4. File an issue with the form and watch the pull request come.',
  ].join('\n');
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
