import type { Caller } from '../caller.ts';
import { type Json, listIn, objectIn, textIn } from '../json.ts';
import { demandReopenable } from '../pulls/demand-reopenable.ts';
import { emitPull } from '../pulls/present-pull.ts';
import { settlePull } from '../pulls/pull.ts';
import type { World } from '../world.ts';
import { readIssue } from './read-issue.ts';

/** Tells of something done to an issue; where the issue is a pull request, GitHub calls it one. */
export async function emitIssue(
  world: World,
  caller: Caller,
  issue: Json,
  action: string,
  extra: Json = {},
): Promise<void> {
  const pull = world.pulls.get(Number(issue.number));
  if (pull !== undefined) return emitPull(world, caller, pull, action, extra);
  world.emit('issues', caller, { action, issue, ...extra });
}

/** Changes title, body, state or labels of an issue or pull request, tells of each change, and gives what it became. */
export async function changeIssue(world: World, caller: Caller, number: number, change: Json): Promise<Json> {
  const before = await readIssue(world, number);
  const pull = world.pulls.get(number);
  if (pull !== undefined && change.state === 'open') demandReopenable(world, pull);
  await world.ask(world.agentFor(caller), 'PATCH', `${world.path}/issues/${number}`, change);
  return tellChanges(world, caller, before);
}

/** Compares an issue with what it was before, tells of each change, and gives what it is now. */
export async function tellChanges(world: World, caller: Caller, before: Json): Promise<Json> {
  const number = Number(before.number);
  world.clock.touched(`issue ${number}`);
  const after = await readIssue(world, number);
  const changes = (['title', 'body'] as const).filter((field) => textIn(before[field]) !== textIn(after[field]));
  const at = world.clock.of(`issue ${number}`).updated_at ?? world.clock.now();
  for (const kind of changes) world.edits.push({ issue: number, kind, login: caller.login, at });
  if (changes.length > 0) {
    const was = changes.map((field) => [field, { from: textIn(before[field]) }] as const);
    await emitIssue(world, caller, after, 'edited', { changes: Object.fromEntries(was) });
  }
  for (const label of missing(before.labels, after.labels))
    await emitIssue(world, caller, after, 'unlabeled', { label });
  for (const label of missing(after.labels, before.labels)) {
    world.labelsSet.push({ issue: number, label: textIn(label.name), login: caller.login, at });
    await emitIssue(world, caller, after, 'labeled', { label });
  }
  if (before.state !== after.state) {
    settlePull(world, number, after.state === 'open');
    await emitIssue(world, caller, after, after.state === 'open' ? 'reopened' : 'closed');
  }
  return after;
}

/** Labels of the one list that the other lacks. */
function missing(from: unknown, other: unknown): Json[] {
  const names = new Set(listIn(other).map((label) => objectIn(label).name));
  return listIn(from)
    .map(objectIn)
    .filter(({ name }) => !names.has(name));
}
