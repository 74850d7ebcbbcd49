import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { createLog } from '../src/hosts/log.ts';
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
  .option('--once', 'stop when every issue is answered; exit code 1 if one is not')
  .option('--list <file>', 'the list to add to')
  .option('--config <file>', 'its configuration')
  .option('--form <file>', 'its issue form')
  .option(
    '--issue <file>',
    'body of an issue to file; may be repeated',
    (file: string, files: string[]) => [...files, file],
    [],
  )
  .option('--json', 'print one JSON array')
  .option('--verbose', 'log what the bot does')
  .exitOverride();

async function main(options: Options): Promise<void> {
  const path = (name: string): string => new URL(`../${name}`, import.meta.url).pathname;
  const list = readFileSync(options.list ?? path(`${SEED}.md`), 'utf8');
  const configFile = options.config ?? (options.list === undefined ? path(`${SEED}.accession.yml`) : undefined);
  const config = configFile === undefined ? null : readFileSync(configFile, 'utf8');
  const form = readFileSync(options.form ?? path('issue-templates/add-paper.yml'), 'utf8');
  const issues =
    options.issue.length > 0
      ? options.issue.map((file) => readFileSync(file, 'utf8'))
      : exampleIssues(list, config, form);
  const sandbox = await runSandbox({ list, config, form, issues, log: createLog(options.verbose ? 'info' : 'warn') });
  console.log(options.json ? JSON.stringify(sandbox.answers, null, 2) : sandbox.answers.map(printAnswer).join('\n'));
  if (!options.once) await stayUp(sandbox, options.json ? console.error : console.log);
  await sandbox.close();
  const answered = sandbox.answers.every((answer) => 'pullRequest' in answer || answer.comment !== null);
  if (!answered) process.exitCode = 1;
}

function printAnswer(answer: Answer): string {
  if (!('pullRequest' in answer)) return `Issue #${answer.issue}\n\n${answer.comment ?? 'The bot said nothing.'}\n`;
  const { pullRequest } = answer;
  return `Issue #${answer.issue} → pull request #${pullRequest.number} “${pullRequest.title}”\n${pullRequest.url} from ${pullRequest.branch}\n\n${answer.diff}`;
}

function stayUp({ github, server }: Sandbox, print: (text: string) => void): Promise<void> {
  print(`
GitHub is at ${github.url}, the bot at ${server}. Try:

  curl -s ${github.url}/repos/olga/papers/pulls -H "authorization: token ${github.tokenOf('olga')}"

  curl -s ${github.url}/repos/olga/papers/issues -H "authorization: token ${github.tokenOf('casey')}" \\
    -d '{"title": "Add a paper", "body": "### Section\\n\\nNowhere\\n\\n### Paper title\\n\\nA title"}'

Ctrl-C stops both.`);
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

try {
  await main(program.parse().opts<Options>());
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(error);
    process.exitCode = 1;
  }
}
