import { Command } from 'commander';
import { parseConfig } from '../../config/parse-config.ts';
import type { LookUp } from '../../lookup/create-lookup.ts';
import { type KnownValues, knownValues } from '../../metadata/known-values.ts';
import { type Wanted, wantedBy } from '../../metadata/wanted-papers.ts';
import { configFile } from './default-files.ts';
import { lookUpOnDisk } from './look-up-on-disk.ts';
import { printProblem } from './print-problem.ts';
import { readText } from './read-text.ts';

interface LookupCommandOptions {
  readonly config?: string;
  readonly offline?: boolean;
  readonly json?: boolean;
}

/** `accession lookup`: the command line's side of {@link runLookup}. */
export function lookupCommand(): Command {
  return new Command('lookup')
    .description('print what is known of papers: title, authors, venue, and who says so')
    .argument('<paper...>', 'links, arXiv ids or DOIs')
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .option('--offline', 'ask nobody: only what was looked up before')
    .option('--json', 'print the result as JSON')
    .action(async (papers: string[], options: LookupCommandOptions) => {
      const lookUp = lookUpOnDisk(options.offline);
      process.exitCode = await runLookup(papers, options, lookUp, (line) => console.log(line));
    });
}

/**
 * Looks papers up and prints what is known of each. The configuration's `lookup: off` is for issues: whoever asks here wants to know.
 *
 * @returns 0 where each is known, else 1
 * @throws what node:fs throws where the configuration cannot be read
 */
export async function runLookup(
  papers: readonly string[],
  { config, json = false }: LookupCommandOptions,
  lookUp: LookUp,
  print: (line: string) => void,
): Promise<0 | 1> {
  const path = configFile(config);
  const parsed = parseConfig(path === undefined ? null : readText(path));
  if (!parsed.ok) {
    if (json) print(JSON.stringify({ problems: parsed.problems }, null, 2));
    else for (const problem of parsed.problems) print(printProblem(problem));
    return 1;
  }
  const wanted = papers.map((paper) => wantedBy(paper));
  const asked = wanted.filter((paper): paper is Wanted => paper !== undefined);
  const { lookupHosts } = parsed.value;
  const metadata = await lookUp(asked, { lookup: 'all', lookupHosts });
  const results = papers.map((paper, index) => {
    const key = wanted[index]?.key;
    const found = metadata.found.filter((one) => one.key === key);
    return { paper, key: key ?? null, known: knownValues(found), found };
  });
  if (json) print(JSON.stringify({ papers: results, silent: metadata.silent, unknown: metadata.unknown }, null, 2));
  else {
    for (const { paper, key, known, found } of results) {
      if (key === null) print(`${paper}: neither a link nor an id.`);
      else if (found.length === 0) print(`${paper}: nothing was found.`);
      else
        print(
          [
            paper,
            ...describeKnown(known),
            ...found.flatMap(({ source, standing }) => (standing ? [`  ${standing}, says ${source}`] : [])),
          ].join('\n'),
        );
    }
    for (const source of metadata.silent) print(`${source} did not answer.`);
  }
  return results.every(({ found }) => found.length > 0) ? 0 : 1;
}

/** A line for each value. Control characters of strangers mean something to a terminal, and go. */
function describeKnown(known: KnownValues): string[] {
  return Object.entries(known).map(
    ([id, { value, source, isClaimed }]) =>
      `  ${id.padEnd(8)} ${value.replace(/\p{Cc}/gu, '')} (${source}${isClaimed ? ', says who wrote it' : ''})`,
  );
}
