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
    .addArgument(new Argument('[list]', 'the list, by default the one that the configuration names'))
    .addOption(new Option('--format <format>', 'how').choices(EXPORT_FORMATS).default('json'))
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .action((list: string | undefined, { format, config }: ExportOptions) => {
      const opened = readListFiles({ list, config });
      if (opened.ok) process.stdout.write(exportList(opened.value.list, format));
      else {
        for (const problem of opened.problems) console.error(printProblem(problem));
        process.exitCode = 1;
      }
    });
}
