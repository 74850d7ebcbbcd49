import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { auditCommand } from './audit.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { initCommand } from './init.ts';
import { lookupCommand } from './lookup.ts';
import { previewCommand } from './preview.ts';
import { replayCommand } from './replay/replay.ts';
import { tryCommand } from './try.ts';

/** All commands, for the command line and for the page of the documentation that is written from them. */
export function createProgram(): Command {
  const program = new Command('accession')
    .description('Adds papers to a Markdown list, in the list’s own style and with the right number.')
    .version(readVersion(), '--version', 'print the version')
    .exitOverride()
    .configureHelp({ sortSubcommands: false });
  for (const command of [
    previewCommand('preview'),
    previewCommand('add'),
    initCommand(),
    checkCommand(),
    exportCommand(),
    lookupCommand(),
    auditCommand(),
    replayCommand(),
    tryCommand(),
  ])
    program.addCommand(command.copyInheritedSettings(program));
  return program;
}

/** As `package.json` has it, which lies as far up from the source as from what is built of it. */
function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  return version;
}
