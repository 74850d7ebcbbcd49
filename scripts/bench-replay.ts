import { execFileSync } from 'node:child_process';
import { findAddedBlock } from '../src/companions/find-added-block.ts';
import { parseBlame } from '../src/hosts/cli/read-history.ts';
import { type Outcome, type Replayed, replayAddition } from '../src/replay/replay-addition.ts';
import { inFold } from './in-fold.ts';

// Additions of real histories, done again: how many come out as a person made them.
//
//   npm run bench:replay -- <git directory> [--lists N] [--last K] [--fold K/N | --but-fold K/N] [--show LIST] [--blame]
//
// Each branch of the git directory is the history of one list, which is its only file. `doubtful` counts additions whose fields
// the entry's own text speaks against: those may agree because reader and writer err alike. With `--blame` the engine is told who was
// the last to touch which line, as GitHub tells it.

const [directory = '.', ...flags] = process.argv.slice(2);
const after = (flag: string) => (flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined);
const last = Number(after('--last') ?? 30);
const most = Number(after('--lists') ?? Number.POSITIVE_INFINITY);
const show = after('--show');
const isBlamed = flags.includes('--blame');

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

/** The last additions of a branch, done again, the newest first. */
function* replayBranch(branch: string): Generator<Replayed & { readonly commit: string }> {
  const [file = ''] = git('ls-tree', '-z', '--name-only', branch).split('\0');
  let done = 0;
  for (const line of git('log', '--first-parent', '--format=%H %P', branch).trim().split('\n')) {
    const [commit = '', parent] = line.split(' ');
    if (!parent || done >= last) return;
    const [before, now] = [git('show', `${parent}:${file}`), git('show', `${commit}:${file}`)];
    if (findAddedBlock(before, now) === undefined) continue;
    const blame = isBlamed ? { blame: parseBlame(git('blame', '--porcelain', parent, '--', file)) } : {};
    const replayed = replayAddition(before, now, blame);
    if (!replayed) continue;
    done += 1;
    yield { ...replayed, commit };
  }
}

interface Sum {
  tried: number;
  placed: number;
  doubtful: number;
  outcomes: Record<Outcome, number>;
}

const nothing = (): Sum => ({
  tried: 0,
  placed: 0,
  doubtful: 0,
  outcomes: { exact: 0, blanks: 0, elsewhere: 0, differs: 0, refused: 0 },
});

const percent = (part: number, of: number): string => `${of ? ((100 * part) / of).toFixed(1) : '-'} %`.padStart(7);

function lineOf(name: string, { tried, placed, doubtful, outcomes }: Sum): string {
  const { exact, blanks, elsewhere, refused } = outcomes;
  const shares = Object.entries({
    exact,
    'but for blanks': exact + blanks,
    entry: exact + blanks + elsewhere,
    placed,
    refused,
    doubtful,
  });
  return `${name.slice(0, 46).padEnd(46)} ${String(tried).padStart(5)}  ${shares.map(([word, count]) => `${word} ${percent(count, tried)}`).join('  ')}`;
}

const total = nothing();
const branches = git('branch', '--format=%(refname:short)')
  .trim()
  .split('\n')
  .filter((branch) => inFold(branch, flags))
  .slice(0, most);
for (const branch of branches) {
  if (show && !branch.includes(show)) continue;
  const sum = nothing();
  for (const { outcome, isPlaced, addition, diff, problems, commit } of replayBranch(branch)) {
    for (const one of [sum, total]) {
      one.tried += 1;
      one.outcomes[outcome] += 1;
      if (isPlaced) one.placed += 1;
      if (addition.doubts.length > 0) one.doubtful += 1;
    }
    if (show && outcome !== 'exact')
      console.log(
        `   ${commit.slice(0, 10)} ${outcome} ${addition.section.join(' > ')}\n${diff || problems[0]?.message}`,
      );
  }
  console.log(lineOf(branch, sum));
}
console.log('-'.repeat(110));
console.log(lineOf('all lists', total));
