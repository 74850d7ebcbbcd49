import { entryByHand } from '../../support/entry-by-hand.ts';
import { type Loop, PLACE, paperBody, README } from '../../support/loop.ts';
import type { History } from '../laws/history.ts';

/** Something that happens, from a loop in which one issue is proposed. */
export type Scenario = (loop: Loop, history: History) => Promise<unknown>;

const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };

/** Scenarios; the request that goes wrong is one of those that follow. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a new submission': async (loop, history) => {
    history.issues.push(await loop.file(paperBody(OTHER)));
  },
  'a paper that is proposed already': async (loop, history) => {
    history.issues.push(await loop.file());
  },
  'an edited issue': async (loop, { issues }) => loop.edit(issues[0] ?? 0, paperBody({ title: 'Edited' })),
  'an issue edited after it was approved': async (loop, { issues: [issue = 0] }) => {
    const { number } = await loop.pull(issue);
    await loop.as('max').pulls.createReview({ ...PLACE, pull_number: number, event: 'APPROVE' });
    await loop.edit(issue, paperBody({ title: 'Edited' }));
  },
  'an issue edited into something wrong': async (loop, { issues }) =>
    loop.edit(issues[0] ?? 0, paperBody({ title: undefined })),
  'a list that moves on': async (loop) => {
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
  },
  'a list that moves on beside it': async (loop) => {
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 1) } });
    await loop.settle();
  },
  'a merge': async (loop, { issues }) => loop.merge(issues[0] ?? 0, 'squash'),
  'a person’s commit, and a list that moves on': async (loop, history) => {
    const branch = `accession/issue-${history.issues[0]}`;
    const text = loop.list(branch).replace('Cache Me if You Can', 'Cache Me If You Can');
    history.commits.push(await loop.github.git.push({ as: 'max', branch, files: { [README]: text } }));
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
  },
  'a pull request that a person closes': async (loop, history) => {
    const [issue = 0] = history.issues;
    const { number } = await loop.pull(issue);
    history.vetoed.set(issue, number);
    await loop.as('max').pulls.update({ ...PLACE, pull_number: number, state: 'closed' });
    await loop.settle();
  },
  'a closed issue': async (loop, { issues }) => {
    await loop.as('olga').issues.update({ ...PLACE, issue_number: issues[0] ?? 0, state: 'closed' });
    await loop.settle();
  },
};
