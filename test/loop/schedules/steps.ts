import fc from 'fast-check';
import { entryByHand } from '../../support/entry-by-hand.ts';
import { type Loop, PLACE, paperBody, README, SECTIONS } from '../../support/loop.ts';
import type { History } from '../laws/history.ts';
import { issuesClosedBy, pullsFor } from '../laws/pulls-for.ts';

/** Something that happens: it may fail, as what people try may. */
export interface Step {
  readonly name: string;
  run(loop: Loop, history: History): Promise<unknown>;
}

const nth = fc.nat({ max: 3 });
const section = fc.nat({ max: 2 });
const title = fc.constantFrom('A paper', 'Another paper', 'Paper *with* stars', 'A paper, revised');

const branchOf = (issue: number): string => `accession/issue-${issue}`;

function step(name: string, run: Step['run']): Step {
  return { name, run };
}

/** Lets something be done with the n-th issue, if there is one. */
function withIssue(index: number, act: (issue: number) => Promise<unknown>): Step['run'] {
  return async (_, { issues }) => {
    const issue = issues[index % Math.max(issues.length, 1)];
    if (issue !== undefined) await act(issue);
  };
}

async function openPull(loop: Loop, issue: number): Promise<number | undefined> {
  return (await pullsFor(loop, issue)).find(({ state }) => state === 'open')?.number;
}

/** The branch of an issue's proposal, or that of the open one for it and others. */
async function branchFor(loop: Loop, issue: number): Promise<string> {
  const open = (await pullsFor(loop, issue)).find(({ state }) => state === 'open');
  return open?.head.ref ?? branchOf(issue);
}

const file = fc.tuple(section, title, fc.constantFrom('casey', 'sam')).map(([place, name, login]) =>
  step(`file “${name}” in section ${place} as ${login}`, async (loop, { issues }) => {
    const body = paperBody({
      section: SECTIONS[place],
      title: `${name} ${issues.length}`,
      paper: `https://arxiv.org/abs/2501.0000${issues.length}`,
    });
    const { data } = await loop.as(login).issues.create({ ...PLACE, title: 'Add', body });
    issues.push(data.number);
  }),
);

const edit = fc
  .tuple(nth, section, fc.option(title, { freq: 4 }), fc.constantFrom('olga', 'casey'))
  .map(([index, place, name, login]) =>
    step(`${login} edits issue ${index}: ${name ?? 'no title'}, section ${place}`, (loop, history) =>
      withIssue(index, (issue) => {
        const body = paperBody({
          section: SECTIONS[place],
          title: name === null ? undefined : `${name} (${issue})`,
          paper: `https://arxiv.org/abs/2502.0000${issue}`,
        });
        return loop.as(login).issues.update({ ...PLACE, issue_number: issue, body });
      })(loop, history),
    ),
  );

const turn = fc
  .tuple(nth, fc.constantFrom('open' as const, 'closed' as const))
  .map(([index, state]) =>
    step(`set issue ${index} ${state}`, (loop, history) =>
      withIssue(index, (issue) => loop.as('olga').issues.update({ ...PLACE, issue_number: issue, state }))(
        loop,
        history,
      ),
    ),
  );

/** Commands of a maintainer that lift a no. */
const LIFTING: ReadonlySet<string> = new Set(['add', 'retry', 'approve']);

const comment = fc
  .tuple(
    nth,
    fc.constantFrom('add', 'retry', 'preview', 'hold', 'resume', 'help', 'approve', 'merge'),
    fc.constantFrom('casey', 'max', 'rita'),
  )
  .map(([index, verb, login]) =>
    step(`${login} comments /accession ${verb} on issue ${index}`, (loop, history) =>
      withIssue(index, async (issue) => {
        await loop.as(login).issues.createComment({ ...PLACE, issue_number: issue, body: `/accession ${verb}` });
        if (login === 'max' && LIFTING.has(verb)) history.vetoed.delete(issue);
      })(loop, history),
    ),
  );

const gateOpens = nth.map((index) =>
  step(`max comments /accession approve on issue ${index}`, (loop, history) =>
    withIssue(index, async (issue) => {
      await loop.as('max').issues.createComment({ ...PLACE, issue_number: issue, body: '/accession approve' });
      history.vetoed.delete(issue);
    })(loop, history),
  ),
);

const together = fc.tuple(nth, nth).map(([index, other]) =>
  step(`max wants issue ${other} in one pull request with issue ${index}`, (loop, history) =>
    withIssue(index, async (issue) => {
      const named = history.issues[other % history.issues.length];
      const body = `/accession batch #${named}`;
      if (named !== issue) await loop.as('max').issues.createComment({ ...PLACE, issue_number: issue, body });
    })(loop, history),
  ),
);

const push = fc.tuple(nth, fc.constantFrom('reword', 'other line', 'other file')).map(([index, what]) =>
  step(`max pushes to the branch of issue ${index}: ${what}`, (loop, history) =>
    withIssue(index, async (issue) => {
      const branch = await branchFor(loop, issue);
      if (loop.github.git.resolve(branch) === undefined) return;
      const text = loop.list(branch);
      const reworded = text.replace(
        /^(- \*\*\[\d+\] )(?=[^\n]*\*\*, CVPR 2024\.\n {0,2}\n {2}\*Wimbauer)/m,
        '$1Reworded: ',
      );
      const files =
        what === 'reword'
          ? { [README]: reworded }
          : what === 'other file'
            ? { 'NEWS.md': 'New\n' }
            : { [README]: text.replace('Resources.', 'Resources!') };
      history.commits.push(await loop.github.git.push({ as: 'max', branch, files }));
      if (what !== 'reword' || reworded === text) history.spoilt.add(issue);
    })(loop, history),
  ),
);

const update = nth.map((index) =>
  step(`max presses “Update branch” for issue ${index}`, (loop, history) =>
    withIssue(index, async (issue) => {
      const number = await openPull(loop, issue);
      if (number === undefined) return;
      const branch = await branchFor(loop, issue);
      await loop.as('max').pulls.updateBranch({ ...PLACE, pull_number: number });
      history.commits.push(loop.github.git.resolve(branch) ?? '');
    })(loop, history),
  ),
);

const veto = fc.tuple(nth, fc.boolean()).map(([index, byBranch]) =>
  step(`max ${byBranch ? 'deletes the branch' : 'closes the pull request'} of issue ${index}`, (loop, history) =>
    withIssue(index, async (issue) => {
      const number = await openPull(loop, issue);
      if (number === undefined) return;
      if (byBranch) await loop.github.git.deleteBranch('max', await branchFor(loop, issue));
      else await loop.as('max').pulls.update({ ...PLACE, pull_number: number, state: 'closed' });
      // Where the bot was faster by a moment there was nothing left to close, and GitHub keeps no word of it.
      const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: number });
      if (data.closed_by?.login !== 'max') return;
      for (const one of new Set([issue, ...issuesClosedBy(data.body)])) history.vetoed.set(one, number);
    })(loop, history),
  ),
);

const approve = nth.map((index) =>
  step(`max approves the pull request of issue ${index}`, (loop, history) =>
    withIssue(index, async (issue) => {
      const number = await openPull(loop, issue);
      if (number !== undefined)
        await loop.as('max').pulls.createReview({ ...PLACE, pull_number: number, event: 'APPROVE' });
    })(loop, history),
  ),
);

const merge = fc
  .tuple(nth, fc.constantFrom('merge' as const, 'squash' as const, 'rebase' as const))
  .map(([index, method]) =>
    step(`max merges the pull request of issue ${index} by ${method}`, (loop, history) =>
      withIssue(index, async (issue) => {
        const number = await openPull(loop, issue);
        if (number !== undefined)
          await loop.as('max').pulls.merge({ ...PLACE, pull_number: number, merge_method: method });
      })(loop, history),
    ),
  );

const base = fc.tuple(fc.constantFrom('intro', 'entry', 'file'), section).map(([what, place]) =>
  step(`olga pushes to main: ${what}${what === 'entry' ? ` in section ${place}` : ''}`, async (loop) => {
    const text = loop.list();
    const files =
      what === 'file'
        ? { 'CONTRIBUTING.md': `Be kind ${loop.github.log.length}\n` }
        : what === 'intro'
          ? { [README]: text.replace(/Awesome( Very)*/, (found) => `${found} Very`) }
          : { [README]: entryByHand(text, place) };
    await loop.github.git.push({ as: 'olga', branch: 'main', files });
  }),
);

const crash = fc.constant(step('the bot crashes and starts again', (loop) => loop.crash()));
const restart = fc.constant(step('the bot is stopped and starts again', (loop) => loop.restart()));
const sweep = fc.constant(step('a sweep', async (loop) => loop.server.sweep()));
const settle = fc.constant(step('time passes', (loop) => loop.settle()));

const webhooks = fc
  .tuple(
    fc.constantFrom('lose' as const, 'duplicate' as const, 'hold' as const, 'fail' as const),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([mishap, times]) =>
    step(`the next ${times} webhooks: ${mishap}`, async (loop) => loop.github.webhooks[mishap](undefined, times)),
  );
const release = fc.constant(
  step('webhooks that were kept arrive in reverse', async (loop) =>
    loop.github.webhooks.release((held) => [...held].reverse()),
  ),
);

const fault = fc
  .tuple(fc.constantFrom('fail', 'limit', 'reset', 'reset-before', 'truncate', 'html'), fc.nat({ max: 12 }))
  .map(([kind, skip]) =>
    step(`a request of the bot, ${skip} from now: ${kind}`, async (loop) => {
      const failure =
        kind === 'fail'
          ? ({ kind: 'fail', status: 502 } as const)
          : kind === 'limit'
            ? ({
                kind: 'fail',
                status: 403,
                headers: { 'retry-after': '1' },
                body: { message: 'You have exceeded a secondary rate limit.' },
              } as const)
            : ({ kind: kind as 'reset' } as const);
      loop.github.faults.inject({ kind: 'installation' }, failure, { skip });
    }),
  );

/** Every schedule begins with a proposal that is open: what is of interest comes after. */
export const firstSteps: fc.Arbitrary<Step[]> = fc.tuple(file, settle).map((steps) => [...steps]);

/** The same where nothing is proposed before a maintainer approves it. */
export const firstGatedSteps: fc.Arbitrary<Step[]> = fc
  .tuple(file, settle, gateOpens, settle)
  .map((steps) => [...steps]);

/** Any step; time passes often, so that much is in order before the next thing happens. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: file },
  { weight: 2, arbitrary: edit },
  { weight: 1, arbitrary: turn },
  { weight: 2, arbitrary: comment },
  { weight: 1, arbitrary: together },
  { weight: 2, arbitrary: push },
  { weight: 1, arbitrary: update },
  { weight: 1, arbitrary: veto },
  { weight: 1, arbitrary: approve },
  { weight: 4, arbitrary: merge },
  { weight: 2, arbitrary: base },
  { weight: 1, arbitrary: crash },
  { weight: 1, arbitrary: sweep },
  { weight: 6, arbitrary: settle },
  { weight: 2, arbitrary: webhooks },
  { weight: 1, arbitrary: release },
  { weight: 3, arbitrary: fault },
);

/** The same where a list asks for approvals, with as many as are needed for much to come about. */
export const anyGatedStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: anyStep },
  { weight: 1, arbitrary: gateOpens },
);

/** The same with processes that come and go. */
export const anyStepOfSeveral: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: anyStep },
  { weight: 1, arbitrary: crash },
  { weight: 1, arbitrary: restart },
);
