import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Logger } from 'pino';
import { FORM_PATH } from '../../config/config.ts';
import { planInit } from '../../init/plan-init.ts';
import { createLog } from '../log.ts';
import { configFile } from './default-files.ts';
import { printProblem } from './print-problem.ts';
import { readListFiles } from './read-list-files.ts';
import { readText } from './read-text.ts';

interface TryOptions {
  readonly config?: string;
  readonly form?: string;
  readonly verbose?: boolean;
}

/** What the sandbox brings, as far as it is used here; it is built by `npm run bundle:try`. */
interface SandboxModule {
  readonly runSandbox: (options: {
    readonly list: string;
    readonly path: string;
    readonly config: string | null;
    readonly form: string;
    readonly issues: readonly string[];
    readonly log: Logger;
  }) => Promise<{ readonly page: string; close(): Promise<void> }>;
}

/** Beside what is compiled, in the package as in a clone where it was built. */
const SANDBOX = new URL('../../try/run-sandbox.mjs', import.meta.url);

/** `accession try`: opens a small GitHub on this machine with a list, its form and the bot. */
export function tryCommand(): Command {
  return new Command('try')
    .description('open a small GitHub on this machine, with your list, its form and the bot')
    .argument('[list]', 'the list', 'README.md')
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .option('--form <file>', 'the issue form, by default yours, else the one that init would write')
    .option('--verbose', 'log what the bot does')
    .action(async (list: string, options: TryOptions) => {
      process.exitCode = await runTry(list, options);
    });
}

async function runTry(path: string, { config, form, verbose = false }: TryOptions): Promise<0 | 1 | 2> {
  if (!existsSync(SANDBOX)) {
    console.error('It is not built: run `npm run bundle:try` in the clone. A package from npm brings it.');
    return 2;
  }
  const opened = readListFiles({ lists: [path], config, form });
  const [file] = opened.ok ? opened.value.files : [];
  if (!opened.ok || !file) {
    for (const problem of opened.ok ? [] : opened.problems) console.error(printProblem(problem));
    return 1;
  }
  const { files, config: settings, form: own } = opened.value;
  const configPath = configFile(config);
  const written = own ? [] : planInit({ files, paths: [path], config: settings }).files;
  const { runSandbox } = (await import(SANDBOX.href)) as SandboxModule;
  const sandbox = await runSandbox({
    list: file.list.bom + file.list.text,
    path: file.path,
    config: configPath === undefined ? `list: ${JSON.stringify(file.path)}\n` : readText(configPath),
    form: own?.text ?? written.find((one) => one.path === FORM_PATH)?.text ?? '',
    issues: [],
    log: createLog(verbose ? 'info' : 'warn'),
  });
  console.log(`Open ${sandbox.page} in a browser: file an issue, merge, and watch the bot. Ctrl-C stops it.`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await sandbox.close();
  return 0;
}
