import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type EmbeddedGitHub, startGitHub } from '../../sandbox/github/start-github.ts';
import { as, LIST } from './open-github.ts';

/** Something that somebody does: to a branch, with a text, to a pull request or issue. */
type Step = (github: EmbeddedGitHub) => Promise<unknown>;

const LINES = Array.from({ length: 12 }, (_, index) => `line ${index}`);
const branch = fc.constantFrom('a', 'b');
const number = fc.integer({ min: 1, max: 4 });
const text = fc
  .tuple(fc.nat({ max: 12 }), fc.constantFrom('x', 'y'))
  .map(([at, line]) => [...LINES.slice(0, at), line, ...LINES.slice(at)].join('\n'));
const state = fc.constantFrom('open' as const, 'closed' as const);
const how = fc.constantFrom('merge' as const, 'squash' as const, 'rebase' as const);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((github) => as(github, 'sam').issues.create({ ...LIST, title: 'Add' })),
  fc.tuple(branch, text).map(
    ([to, content]): Step =>
      (github) =>
        github.git.push({ as: 'max', branch: to, files: { 'README.md': content } }),
  ),
  fc.tuple(branch, text).map(
    ([to, content]): Step =>
      (github) =>
        github.git.push({ as: 'max', branch: to, from: 'main', force: true, files: { 'README.md': content } }),
  ),
  text.map(
    (content): Step =>
      (github) =>
        github.git.push({ as: 'olga', branch: 'main', files: { 'README.md': content } }),
  ),
  branch.map(
    (head): Step =>
      (github) =>
        as(github, 'max').pulls.create({ ...LIST, head, base: 'main', title: head, body: 'Closes #1' }),
  ),
  fc.tuple(number, how).map(
    ([pull_number, merge_method]): Step =>
      (github) =>
        as(github, 'max').pulls.merge({ ...LIST, pull_number, merge_method }),
  ),
  number.map(
    (pull_number): Step =>
      (github) =>
        as(github, 'max').pulls.updateBranch({ ...LIST, pull_number }),
  ),
  number.map(
    (pull_number): Step =>
      (github) =>
        as(github, 'max').pulls.get({ ...LIST, pull_number }),
  ),
  fc.tuple(number, state).map(
    ([issue_number, to]): Step =>
      (github) =>
        as(github, 'max').issues.update({ ...LIST, issue_number, state: to }),
  ),
  branch.map(
    (name): Step =>
      (github) =>
        github.git.deleteBranch('max', name),
  ),
);

/** All pull requests, each with what its issue says of it. */
async function allPulls(github: EmbeddedGitHub) {
  const sam = as(github, 'sam');
  const { data } = await sam.pulls.list({ ...LIST, state: 'all' });
  return Promise.all(
    data.map(async (pull) => ({ pull, issue: (await sam.issues.get({ ...LIST, issue_number: pull.number })).data })),
  );
}

/** Branches, pull requests and issues agree, and git finds nothing wrong. */
async function expectOrder(github: EmbeddedGitHub): Promise<void> {
  for (const { pull, issue } of await allPulls(github)) {
    expect(issue.state).toBe(pull.state);
    expect(pull.merged_at === null || pull.state === 'closed').toBe(true);
    if (pull.state === 'closed') continue;
    expect([pull.head.sha, pull.base.sha]).toEqual([github.git.resolve(pull.head.ref), github.git.resolve('main')]);
    expect(github.git.isAncestor(pull.head.sha, 'main')).toBe(false);
  }
  execFileSync('git', ['-C', github.git.path(), 'fsck', '--strict', '--no-dangling']);
}

const turns = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 5, maxLength: 15 });

describe('whatever people do', () => {
  it('nothing fails in here, and everything agrees', async () => {
    const law = fc.asyncProperty(turns, async (schedule) => {
      const github = await startGitHub({
        owner: LIST.owner,
        repository: LIST.repo,
        files: { 'README.md': LINES.join('\n') },
        people: { max: 'write', sam: 'none' },
      });
      try {
        for (const head of ['a', 'b']) {
          await github.git.push({ as: 'max', branch: head, files: { 'README.md': `${head}\n${LINES.join('\n')}` } });
          await as(github, 'max').pulls.create({ ...LIST, head, base: 'main', title: head });
        }
        for (const turn of schedule) await Promise.allSettled(turn.map((act) => act(github)));
        await expectOrder(github);
      } finally {
        // Throws whatever went wrong in here.
        await github.close();
      }
    });
    await fc.assert(law, { numRuns: 60 });
  }, 60_000);
});
