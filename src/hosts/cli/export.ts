import { Argument, Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat, exportList } from '../../export/export-list.ts';
import type { Result } from '../../problems.ts';
import { findPlace } from '../../sections/find-place.ts';
import { placesNamed } from '../../sections/look-up.ts';
import { isUnder, placesOf } from '../../sections/place.ts';
import { printProblem } from './print-problem.ts';
import { readListFiles } from './read-list-files.ts';

interface ExportOptions {
  readonly format: ExportFormat;
  readonly config?: string;
  readonly section?: string;
}

/** `accession export`: prints a list as data. */
export function exportCommand(): Command {
  return new Command('export')
    .description('print a list as data')
    .addArgument(new Argument('[list...]', 'the list, or all of them, by default those that the configuration names'))
    .addOption(new Option('--format <format>', 'how').choices(EXPORT_FORMATS).default('json'))
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .option('--section <path>', 'only this section and those below it, as the form calls it')
    .action((lists: string[], options: ExportOptions) => {
      const text = runExport(lists, options);
      if (text.ok) process.stdout.write(text.value);
      else {
        for (const problem of text.problems) console.error(printProblem(problem));
        process.exitCode = 1;
      }
    });
}

function runExport(lists: readonly string[], { format, config, section }: ExportOptions): Result<string> {
  const opened = readListFiles({ lists, config });
  if (!opened.ok) return opened;
  const { files } = opened.value;
  if (section === undefined) return { ok: true, value: exportList(files, format) };
  const places = placesOf(files);
  const named = placesNamed(section, places);
  if (named.length === 0) {
    const place = findPlace(files, section);
    return place.ok ? { ok: true, value: exportList(files, format, (one) => one === place.value.section) } : place;
  }
  const meant = places.filter((place) => named.some((one) => one.file === place.file && isUnder(place, one)));
  const sections = new Set(meant.map((place) => place.section));
  return { ok: true, value: exportList(files, format, (one) => sections.has(one)) };
}
