import { Command } from 'commander';
import { type PreviewOptions, runPreview } from './run-preview.ts';

/** `accession preview`, and `accession add`, which writes the list too. */
export function previewCommand(name: 'preview' | 'add'): Command {
  return new Command(name)
    .description(
      name === 'add' ? 'do what preview shows, and write the list' : 'print what an issue would change in a list',
    )
    .requiredOption('--list <file>', 'the list')
    .requiredOption('--issue <file>', 'body of the issue, - for standard input')
    .option('--title <text>', 'title of the issue')
    .option('--form <file>', 'the issue form, if the list has its own')
    .option('--config <file>', 'the configuration of the list')
    .option('--json', 'print the result as JSON')
    .action((options: PreviewOptions) => {
      process.exitCode = runPreview(options, name === 'add');
    });
}
