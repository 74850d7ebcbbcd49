#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { runPreview } from './cli/run-preview.ts';

/** Exit codes: 0 done · 1 a person has something to mend · 2 bad usage · 70 a bug or a broken environment. */
const BAD_USAGE = 2;
const BUG = 70;

/** Codes of files that are missing, folders, closed to us, or no text. */
const UNREADABLE: ReadonlySet<string> = new Set(['ENOENT', 'EISDIR', 'EACCES', 'EILSEQ']);

const program = new Command('accession')
  .description('Adds papers to a Markdown list, in the list’s own style and with the right number.')
  .exitOverride()
  .configureHelp({ sortSubcommands: false });

for (const [name, description] of [
  ['preview', 'print what an issue would change in a list'],
  ['add', 'the same, and write the list'],
] as const) {
  program
    .command(name)
    .description(description)
    .requiredOption('--list <file>', 'the list')
    .requiredOption('--issue <file>', 'body of the issue, - for standard input')
    .option('--title <text>', 'title of the issue')
    .addOption(new Option('--form <file>', 'the issue form, if the list has its own'))
    .option('--config <file>', 'the configuration of the list')
    .option('--json', 'print the result as JSON')
    .action((options) => {
      process.exitCode = runPreview(options, name === 'add');
    });
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : BAD_USAGE;
  else {
    const unreadable = error instanceof Error && 'code' in error && UNREADABLE.has(String(error.code));
    console.error(unreadable ? `accession: ${error.message}` : error);
    process.exitCode = unreadable ? BAD_USAGE : BUG;
  }
}
