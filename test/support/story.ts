import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod';
import type { Config } from '../../src/config/config.ts';
import { matchLists } from '../../src/config/match-lists.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import type { Plan } from '../../src/plan/action.ts';
import { reportConfig } from '../../src/plan/ask-for-changes.ts';
import { describeAction } from '../../src/plan/describe-action.ts';
import type { Observed, ObservedCommand, ObservedPull } from '../../src/plan/observed.ts';
import { paperDigests } from '../../src/plan/proposal-mark.ts';
import { STATUS_MARKER } from '../../src/plan/status-comment.ts';
import { failed, problem, type Result } from '../../src/problems.ts';
import { propose } from '../../src/propose.ts';
import { proposeBatch } from '../../src/propose-batch.ts';
import { parseCommand } from '../../src/submission/parse-command.ts';
import { applyPlan } from './apply-plan.ts';
import { batchWith } from './batch-with.ts';
import { filesOf, observedFrom } from './observed.ts';

/** What `expected/` holds: file name → text. */
export type Outcome = Readonly<Record<string, string>>;

/** What a story tells. */
export interface Telling {
  readonly outcome: Outcome;
  /** What a second run, after the plan was carried out, wants to do: nothing, if all is well. */
  readonly again: Plan;
}

/** `github.yml`: what else is on GitHub. Everything may be left out. */
const githubShape = z.strictObject({
  issue: z
    .strictObject({
      title: z.string(),
      labels: z.array(z.string()),
      state: z.enum(['open', 'closed']),
      locked: z.boolean(),
      author: z.strictObject({ login: z.string(), id: z.number(), isBot: z.boolean() }),
    })
    .partial()
    .default({}),
  /** State that a person gave to the pull request of the first stage. */
  pull: z.enum(['closed', 'merged']).optional(),
  /** Comments with commands, oldest first. */
  commands: z
    .array(z.strictObject({ says: z.string(), by: z.string(), standing: z.enum(['author', 'maintainer', 'nobody']) }))
    .default([]),
  /** Open proposals for other issues. */
  proposals: z
    .array(
      z
        .strictObject({ issue: z.number(), pull: z.number(), by: z.string(), title: z.string(), paper: z.string() })
        .transform(({ title, paper, ...rest }) => ({ ...rest, paper: paperDigests({ title, paper }) })),
    )
    .default([]),
  /** How many status comments two runs at once have left behind. */
  surplusComments: z.number().int().min(1).max(9).optional(),
});

const STORIES = new URL('../stories/', import.meta.url).pathname;

/** Names of all stories, which are their folders. */
export const STORY_NAMES: readonly string[] = readdirSync(STORIES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/**
 * Tells a story: its files become one reading of GitHub, the plan for it is made, carried out on a model, and made again.
 * With a folder `before/` the same happens for what stands there first; what it lacks is as in the story itself.
 */
export function tellStory(name: string): Telling {
  const read = (file: string): string | null => {
    const path = join(STORIES, name, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  let world = observedFrom({ list: null });
  if (existsSync(join(STORIES, name, 'before'))) {
    const readBefore = (file: string) => read(`before/${file}`) ?? (file === 'github.yml' ? null : read(file));
    const lists = { ...several(name, 'lists'), ...several(name, 'before/lists') };
    const first = stage(world, readBefore, lists, several(name, 'others'));
    world = applyPlan(first.world, first.plan);
  }
  const { world: observed, plan, again } = stage(world, read, several(name, 'lists'), several(name, 'others'));
  return { outcome: outcomeOf(observed, plan), again };
}

/** What stands in a folder of a story, by path. */
function several(name: string, folder: string): Record<string, string> {
  const root = join(STORIES, name, folder);
  if (!existsSync(root)) return {};
  const files = readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

function stage(
  known: Observed,
  read: (file: string) => string | null,
  folder: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): { world: Observed; plan: Plan; again: Plan } {
  const github = githubShape.parse(load(read('github.yml') ?? '{}'));
  const list = read('list.md');
  const issue = { ...known.issue, body: read('issue.md'), ...github.issue } as Observed['issue'];
  const config = parseConfig(read('config.yml'), read('form.yml'), {
    update: read('update-form.yml'),
    remove: read('remove-form.yml'),
  });
  const lists = listsOf(config, list === null ? folder : list);
  const hasMoved = known.lists.ok && JSON.stringify(known.lists) !== JSON.stringify(lists);
  const world: Observed = {
    ...observedFrom({ list: null }),
    lists,
    issue,
    branch: known.branch,
    pull: known.pull && (github.pull ? { ...known.pull, ...ended(github.pull) } : known.pull),
    commands: github.commands.map(toCommand),
    openProposals: github.proposals,
    statuses: [...known.statuses, ...surplus(github.surplusComments ?? 0)],
    ...(hasMoved && { base: { commit: 'd'.repeat(40), tree: 'e'.repeat(40) } }),
  };
  const look = (observed: Observed): Plan => {
    if (!config.ok) return reportConfig(observed, config.problems);
    if (Object.keys(others).length === 0) return propose(observed, config.value);
    return proposeBatch(batchWith(observed, others), observed.issue.number, config.value).plan;
  };
  const plan = look(world);
  return { world, plan, again: look(applyPlan(world, plan)) };
}

/** What GitHub has under the paths that the configuration names: one text, or those of a folder. */
function listsOf(config: Result<Config>, given: string | Readonly<Record<string, string>>): Observed['lists'] {
  const names = config.ok ? config.value.lists : ['README.md'];
  const texts = typeof given === 'string' ? { [names[0] ?? '']: given } : given;
  const paths = matchLists(names, Object.keys(texts));
  if (!paths.ok) return paths;
  const missing = paths.value.find((path) => texts[path] === undefined);
  if (missing !== undefined) return failed(problem('no-list', { value: missing }));
  return { ok: true, value: filesOf(Object.fromEntries(paths.value.map((path) => [path, texts[path] ?? '']))) };
}

function toCommand(
  { says, by, standing }: z.infer<typeof githubShape>['commands'][number],
  index: number,
): ObservedCommand {
  const command = parseCommand(says);
  if (!command) throw new Error(`“${says}” is no command`);
  return { comment: 100 + index, command, author: by, standing, at: '2025-05-01T12:00:00Z', seen: true };
}

/** A person closed the pull request, or merged it. */
function ended(state: 'closed' | 'merged'): Pick<ObservedPull, 'state' | 'closedAt'> {
  return { state, closedAt: '2025-02-01T00:00:00Z' };
}

function surplus(count: number): Observed['statuses'] {
  return Array.from({ length: count }, (_, index) => ({
    id: 900 + index,
    body: `${STATUS_MARKER}\n\nOne of two.`,
    at: '2025-01-01T00:00:00Z',
  }));
}

/** The plan, the file after it, and what the bot says. */
function outcomeOf(before: Observed, plan: Plan): Outcome {
  const published = plan.find((action) => action.kind === 'publish-branch');
  const written = plan.some(({ kind }) => kind === 'write-comment');
  return {
    'plan.txt': plan.length === 0 ? 'Nothing to do.\n' : `${plan.map(describeInFull).join('\n')}\n`,
    ...(published && { 'list.md': published.commits.at(-1)?.files[0]?.text ?? '' }),
    ...(written && { 'reply.md': `${applyPlan(before, plan).statuses[0]?.body}\n` }),
  };
}

/** One line for an action, and below it, indented, the texts that end up on GitHub. */
function describeInFull(action: Plan[number]): string {
  const lines = [describeAction(action)];
  if (action.kind === 'publish-branch')
    lines.push(...action.commits.flatMap(({ message }) => indented('commit', message)));
  if (action.kind === 'open-pull-request' || action.kind === 'update-pull-request')
    lines.push(...indented('title', action.title), ...indented('body', action.body));
  return lines.join('\n');
}

function indented(name: string, text: string): string[] {
  return [`  ${name}:`, ...text.split('\n').map((line) => (line === '' ? '    |' : `    | ${line}`))];
}

/** What a story expects. */
export function readExpected(name: string): Outcome {
  const folder = join(STORIES, name, 'expected');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Makes a story expect what it tells now. */
export function writeExpected(name: string, outcome: Outcome): void {
  const folder = join(STORIES, name, 'expected');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, text] of Object.entries(outcome)) writeFileSync(join(folder, file), text);
}
