import { expect } from '@jest/globals';
import { readList } from '../../../src/list/read-list.ts';
import { type Loop, numbersIn, PLACE, README, SECTIONS } from '../../support/loop.ts';
import { SEED_TEMPLATE, SHORT_LIST } from '../../support/seed-list.ts';
import { expectRest } from './expect-rest.ts';
import type { History } from './history.ts';
import { issuesClosedBy, pullsFor } from './pulls-for.ts';

/** Lets all that is still to come come, and checks that the world is as the design's laws want it. */
export async function expectLaws(loop: Loop, history: History): Promise<void> {
  loop.github.faults.clear();
  loop.github.webhooks.clear();
  loop.github.webhooks.release();
  await loop.settle();
  // Whatever triggers were lost, the sweep repairs.
  loop.server.sweep();
  await loop.settle();
  loop.server.sweep();
  await loop.settle();

  await expectRest(loop);
  expectNoWritesToMain(loop);
  const heads = await allHeads(loop);
  for (const commit of history.commits)
    expect([commit, heads.some((head) => loop.github.git.isAncestor(commit, head))]).toEqual([commit, true]);
  for (const issue of history.issues) await expectIssue(loop, history, issue);
  expectNumbers(loop);
}

/** Law 6: the bot never writes the default branch. */
function expectNoWritesToMain(loop: Loop): void {
  const writes = loop.github.log.filter(
    (entry) =>
      entry.kind === 'request' &&
      entry.actor.kind === 'installation' &&
      entry.method !== 'GET' &&
      JSON.stringify(entry.body).includes('refs/heads/main'),
  );
  expect(writes).toEqual([]);
  expect(loop.requests(0).filter((request) => /\/merge$|PUT .*\/contents\//.test(request))).toEqual([]);
}

async function expectIssue(loop: Loop, history: History, issue: number): Promise<void> {
  const pulls = await pullsFor(loop, issue);
  const open = pulls.filter(({ state }) => state === 'open');
  // Law 6: an issue is in one open pull request at most; a person's veto holds.
  expect([issue, open.length <= 1]).toEqual([issue, true]);
  const vetoed = history.vetoed.get(issue);
  const newest = pulls.at(-1);
  // Whose issue was closed before has left a pull request for several, and a no to that is none to it.
  if (vetoed !== undefined && newest !== undefined && newest.number !== vetoed)
    expect([issue, 'proposed again after a veto', newest.number]).toEqual([
      issue,
      'proposed again after a veto',
      vetoed,
    ]);
  const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
  const statuses = await loop.statuses(issue);
  // Law 7: whatever became of its triggers, an open issue is answered, once.
  expect([issue, statuses.length]).toEqual([issue, data.state === 'open' || pulls.length > 0 ? 1 : statuses.length]);
  expect(statuses.length).toBeLessThanOrEqual(1);
  const [pull] = open;
  const isHeld = /Held|An edit waits|Somebody has committed/.test(pull?.body ?? '');
  if (pull && !history.spoilt.has(issue) && !isHeld) expectProposal(loop, pull.head, issuesClosedBy(pull.body).length);
  if (pulls.some(({ merged_at: at }) => at)) expect([issue, data.state]).toEqual([issue, 'closed']);
}

/**
 * Laws 1 and 2: what merging it gives is the list of the default branch plus exactly one entry for each issue, with the next numbers; and
 * law 6: a commit for each, where it is for several.
 */
function expectProposal(
  loop: Loop,
  { ref, sha: head }: { readonly ref: string; readonly sha: string },
  many: number,
): void {
  const [before, after] = [loop.list(), loop.github.git.merged('main', head, README)];
  if (after === undefined)
    throw new Error(`A proposal conflicts with its base:\n${loop.github.git.diff('main', head)}`);
  const read = (text: string) =>
    readList(text, SEED_TEMPLATE).sections.flatMap(({ entries }) =>
      entries.map(({ fields }) => JSON.stringify(fields)),
    );
  const [old, now] = [read(before), read(after)];
  const commits = loop.github.git.log(head).filter(({ sha }) => !loop.github.git.isAncestor(sha, 'main'));
  if (ref.startsWith('accession/batch-') && commits.every(({ author }) => author.name === 'accession[bot]'))
    expect(commits).toHaveLength(many);
  expect(now).toHaveLength(old.length + many);
  const [base, own] = [loop.github.git.mergeBase('main', head) ?? '', head].map((commit) =>
    unnumbered(loop.list(commit)),
  );
  expect(lost(base ?? [], own ?? [])).toEqual([]);
  for (const [section] of SECTIONS.entries()) {
    const [was, is] = [before, after].map((text) => numbersIn(text, section)) as [number[], number[]];
    const more = Array.from({ length: is.length - was.length }, (_, index) => (was.at(-1) ?? 0) + 1 + index);
    expect(is).toEqual([...was, ...more]);
  }
}

/** Lines whose numbers do not count: those below a paper that goes between two others move on. */
const unnumbered = (text: string): string[] =>
  text.split('\n').map((line) => line.replace(/^- \*\*\[\d+\]/, '- **[n]'));

/** The lines that are not there any more, or not in their order. */
function lost(lines: readonly string[], among: readonly string[]): string[] {
  let at = 0;
  return lines.filter((line) => {
    const found = among.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

/** No number stands twice, unless the repair of it is on its way. */
function expectNumbers(loop: Loop): void {
  const isRepaired = loop.github.git.resolve('accession/numbering') !== undefined;
  for (const [section] of SECTIONS.entries()) {
    const numbers = loop.numbers(section, isRepaired ? 'accession/numbering' : 'main');
    if (numbers.length < loop.numbers(section).length) continue;
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
  // Law 1: what was there at the start is there still, to the byte, but for what people changed.
  const intro = (text: string) =>
    text
      .slice(0, text.indexOf('- **[1]'))
      .replace(/Awesome( Very)*/, 'Awesome')
      .replace('Resources!', 'Resources.');
  expect(intro(loop.list())).toBe(intro(SHORT_LIST));
}

/** Refs, and the heads of all pull requests, which GitHub keeps as `refs/pull/<n>/head` for ever. */
async function allHeads(loop: Loop): Promise<string[]> {
  const { data } = await loop.as('olga').pulls.list({ ...PLACE, state: 'all', per_page: 100 });
  return [...Object.values(loop.github.git.refs()), ...data.map(({ head }) => head.sha)];
}
