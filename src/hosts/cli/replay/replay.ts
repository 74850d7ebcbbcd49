import { Command } from 'commander';
import { parseConfig } from '../../../config/parse-config.ts';
import { countOutcomes } from '../../../replay/count-outcomes.ts';
import { configFile } from '../default-files.ts';
import { findLists } from '../find-lists.ts';
import { printProblem } from '../print-problem.ts';
import { withProgress } from '../progress.ts';
import { readCount } from '../read-count.ts';
import { readText } from '../read-text.ts';
import { describeReplay } from './describe-replay.ts';
import { isShallow } from './read-versions.ts';
import { type ReplayedVersion, replayHistory } from './replay-history.ts';
import { type Suggestion, trySettings } from './try-settings.ts';
import { withReplayPool } from './with-replay-pool.ts';

interface ReplayCommandOptions {
  readonly last: number;
  readonly since?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** `accession replay`: what the last additions of a list would have come out as. */
export function replayCommand(): Command {
  return new Command('replay')
    .description('do the last additions of the list’s git history again, and compare')
    .argument('[list...]', 'the list, or all of them, by default those that the configuration names')
    .option('--last <count>', 'how many additions', readCount, 50)
    .option('--since <date>', 'only commits since a date, as git takes it')
    .option('--config <file>', 'the configuration, by default .github/accession.yml if there is one')
    .option('--json', 'print the result as JSON')
    .action(async (lists: string[], options: ReplayCommandOptions) => {
      process.exitCode = await runReplay(lists, options);
    });
}

async function runReplay(lists: readonly string[], options: ReplayCommandOptions): Promise<0 | 1> {
  const configPath = configFile(options.config);
  const config = configPath === undefined ? undefined : readText(configPath);
  const said = parseConfig(config ?? null);
  const paths = said.ok ? findLists(lists.length > 0 ? lists : said.value.lists) : said;
  if (!paths.ok) {
    if (options.json) console.log(JSON.stringify({ problems: paths.problems, lists: [] }, null, 2));
    else for (const problem of paths.problems) console.log(printProblem(problem));
    return 1;
  }
  const results: object[] = [];
  for (const path of paths.value) {
    await withReplayPool(path, async (pool) => {
      const replayed = await withProgress(`Replaying ${path}`, process.stderr, (onStep) =>
        replayHistory({ path, last: options.last, since: options.since, config }, pool, onStep),
      );
      const suggestions = await withProgress('Trying settings', process.stderr, (onStep) =>
        trySettings(replayed, config, pool, onStep),
      );
      if (options.json) results.push(asData(path, replayed, suggestions));
      else console.log(describeReplay(path, replayed, suggestions, process.stdout));
      if (replayed.length < options.last && isShallow(path))
        console.error(`${path}: this clone has only the newest commits; git fetch --unshallow brings the others.`);
    });
  }
  if (options.json) console.log(JSON.stringify({ problems: [], lists: results }, null, 2));
  return 0;
}

function asData(path: string, replayed: readonly ReplayedVersion[], suggestions: readonly Suggestion[]): object {
  return {
    path,
    counts: countOutcomes(replayed),
    additions: replayed.map(({ task, addition, ...rest }) => ({
      commit: task.version.commit,
      date: task.version.date,
      ...addition,
      ...rest,
    })),
    suggestions,
  };
}
