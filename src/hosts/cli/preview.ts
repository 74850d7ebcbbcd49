import { Command } from 'commander';
import { lookUpOnDisk } from './look-up-on-disk.ts';
import { type PreviewOptions, runPreview } from './run-preview.ts';

/** `accession preview`, and `accession add`, which writes the list too. */
export function previewCommand(name: 'preview' | 'add'): Command {
  return new Command(name)
    .description(
      name === 'add' ? 'do what preview shows, and write the list' : 'print what an issue would change in a list',
    )
    .option('--list <file...>', 'the list, or all of them, by default those that the configuration names')
    .requiredOption('--issue <file>', 'body of the issue, - for standard input')
    .option('--title <text>', 'title of the issue')
    .option('--form <file>', 'the issue form, by default .github/ISSUE_TEMPLATE/add-paper.yml if there is one')
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .option('--lookup', 'look the paper up, and fill in what the issue leaves empty')
    .option('--offline', 'with --lookup, ask nobody: only what was looked up before')
    .option('--json', 'print the result as JSON')
    .action(async (options: PreviewOptions) => {
      const lookUp = options.lookup ? lookUpOnDisk(options.offline) : undefined;
      process.exitCode = await runPreview(options, name === 'add', lookUp);
    });
}
