import { Command } from 'commander';
import { FORM_PATH } from '../src/config/config.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { readText } from '../src/hosts/cli/read-text.ts';
import { runProgram } from '../src/hosts/cli/run-program.ts';
import { createLog } from '../src/hosts/log.ts';
import { planInit } from '../src/init/plan-init.ts';
import { readLists } from '../src/list/read-list.ts';
import { exampleIssues } from './example-issues.ts';
import { type Answer, runSandbox, type Sandbox } from './run-sandbox.ts';

interface Options {
  readonly once?: boolean;
  readonly list?: string;
  readonly config?: string;
  readonly form?: string;
  readonly issue: readonly string[];
  readonly json?: boolean;
  readonly verbose?: boolean;
}

const SEED = 'test/lists/training-free-generation-acceleration';

const program = new Command('sandbox')
  .description('The whole loop on this machine: a GitHub, the bot, a list, and issues that become pull requests.')
  .option('--once', 'stop when every issue is answered; exit code 1 if one became no pull request')
  .option('--list <file>', 'the list to add to')
  .option('--config <file>', 'its configuration')
  .option('--form <file>', 'its issue form')
  .option(
    '--issue <file>',
    'body of an issue to file, - for standard input; may be repeated',
    (file: string, files: string[]) => [...files, file],
    [],
  )
  .option('--json', 'print one JSON array')
  .option('--verbose', 'log what the bot does')
  .exitOverride();

const path = (name: string): string => new URL(`../${name}`, import.meta.url).pathname;

async function main(options: Options): Promise<void> {
  const list = readText(options.list ?? path(`${SEED}.md`));
  const configFile = options.config ?? (options.list === undefined ? path(`${SEED}.accession.yml`) : undefined);
  const config = configFile === undefined ? null : readText(configFile);
  const ownForm = options.form ?? (options.list === undefined ? path('issue-templates/add-paper.yml') : undefined);
  const form = ownForm === undefined ? formOf(list, config) : readText(ownForm);
  const issues = options.issue.length > 0 ? options.issue.map(readText) : exampleIssues(list, config, form);
  const sandbox = await runSandbox({ list, config, form, issues, log: createLog(options.verbose ? 'info' : 'warn') });
  console.log(options.json ? JSON.stringify(sandbox.answers, null, 2) : sandbox.answers.map(printAnswer).join('\n'));
  if (!options.once) await stayUp(sandbox, options.json ? console.error : console.log);
  await sandbox.close();
  if (options.once && !sandbox.answers.every((answer) => 'pullRequest' in answer)) process.exitCode = 1;
}

function printAnswer(answer: Answer): string {
  if (!('pullRequest' in answer))
    return `Issue #${answer.issue}\n\n${answer.comment ?? 'The bot leaves it alone: it asks for no paper, neither by a form nor by a command.'}\n`;
  const { pullRequest } = answer;
  return `Issue #${answer.issue} → pull request #${pullRequest.number} “${pullRequest.title}”\n${pullRequest.url} from ${pullRequest.branch}\n\n${answer.diff}`;
}

function stayUp({ page }: Sandbox, print: (text: string) => void): Promise<void> {
  print(`Open ${page} in a browser: file an issue, merge, and watch the bot. Ctrl-C stops it.`);
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/** The form that `accession init` would write for a list. */
function formOf(list: string, config: string | null): string {
  const parsed = parseConfig(config, null);
  if (!parsed.ok) return readText(path('issue-templates/add-paper.yml'));
  const files = readLists([{ path: 'README.md', text: list }], parsed.value.entry);
  const { files: written } = planInit({ files, paths: ['README.md'], config: parsed.value });
  return written.find((file) => file.path === FORM_PATH)?.text ?? '';
}

await runProgram('sandbox', () => main(program.parse().opts<Options>()));
