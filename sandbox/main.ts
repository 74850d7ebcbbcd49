import { Command } from 'commander';
import { readText } from '../src/hosts/cli/read-text.ts';
import { runProgram } from '../src/hosts/cli/run-program.ts';
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

async function main(options: Options): Promise<void> {
  const path = (name: string): string => new URL(`../${name}`, import.meta.url).pathname;
  const list = readText(options.list ?? path(`${SEED}.md`));
  const configFile = options.config ?? (options.list === undefined ? path(`${SEED}.accession.yml`) : undefined);
  const config = configFile === undefined ? null : readText(configFile);
  const form = readText(options.form ?? path('issue-templates/add-paper.yml'));
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

await runProgram('sandbox', () => main(program.parse().opts<Options>()));
