import { Argument, Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat, exportList } from '../../export/export-list.ts';
import { printProblem } from './print-problem.ts';
import { readListFiles } from './read-list-files.ts';

interface ExportOptions {
  readonly format: ExportFormat;
  readonly config?: string;
}

/** `accession export`: prints a list as data. */
export function exportCommand(): Command {
  return new Command('export')
    .description('print a list as data')
    .addArgument(new Argument('[list...]', 'the list, or all of them, by default those that the configuration names'))
    .addOption(new Option('--format <format>', 'how').choices(EXPORT_FORMATS).default('json'))
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .action((lists: string[], { format, config }: ExportOptions) => {
      const opened = readListFiles({ lists, config });
      if (opened.ok) process.stdout.write(exportList(opened.value.files, format));
      else {
        for (const problem of opened.problems) console.error(printProblem(problem));
        process.exitCode = 1;
      }
    });
}
