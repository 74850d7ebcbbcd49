import { describe, expect, it } from '@jest/globals';
import { branchOf } from '../../src/plan/branch-of.ts';
import { Loop, PLACE, paperBody, README, SECTIONS } from '../support/loop.ts';
import { expectRest } from './laws/expect-rest.ts';

const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };

/** Merges two proposals while the bot hears of nothing, so that the second one is stale. */
async function mergeStale(loop: Loop, body: string): Promise<void> {
  const issues = [await loop.file(), await loop.file(body)];
  loop.github.webhooks.sendTo(null);
  for (const issue of issues) {
    const { number } = await loop.pull(issue);
    await loop.as('max').pulls.merge({ ...PLACE, pull_number: number });
  }
  loop.github.webhooks.sendTo(`${loop.server.url}/api/github/webhooks`);
  loop.server.sweep();
  await loop.settle();
}

/** The list with an entry put in by hand before [5], and all that follow in its section renumbered. */
function insertedByHand(text: string): string {
  const end = text.indexOf('### Training-free Diffusion Transformer');
  const at = text.indexOf('- **[5] ');
  const entry =
    '- **[5] By hand**, arXiv 2024.\n\n  *Nobody.*\n\n  [[Paper](https://arxiv.org/abs/2401.00001)] [Code]\n\n';
  const followers = text.slice(at, end).replace(/^- \*\*\[(\d+)\]/gm, (_, number) => `- **[${Number(number) + 1}]`);
  return text.slice(0, at) + entry + followers + text.slice(end);
}

describe('a stale proposal that was merged before it was rebuilt', () => {
  it('is repaired where git merged it cleanly with its number twice', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { number } = await loop.pull(issue);
    loop.github.webhooks.sendTo(null);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: insertedByHand(loop.list()) } });
    await loop.as('max').pulls.merge({ ...PLACE, pull_number: number });
    expect(loop.numbers(0).slice(-3)).toEqual([16, 17, 17]);
    loop.github.webhooks.sendTo(`${loop.server.url}/api/github/webhooks`);
    loop.server.sweep();
    await loop.settle();
    expect(loop.numbers(0, 'accession/numbering')).toEqual([...Array(18).keys()].map((index) => index + 1));
    const { data: pulls } = await loop.as('olga').pulls.list({ ...PLACE, head: 'olga:accession/numbering' });
    expect(pulls).toHaveLength(1);
    // Somebody mends it by hand first: the repair is no longer needed.
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: loop.list('accession/numbering') } });
    await loop.settle();
    const { data: repair } = await loop.as('olga').pulls.get({ ...PLACE, pull_number: pulls[0]?.number ?? 0 });
    expect(repair.state).toBe('closed');
  });

  it('is repaired also where a person had reworded its entry just before', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { number, title } = await loop.pull(issue);
    loop.github.webhooks.sendTo(null);
    const branch = branchOf(issue);
    const paper = title.replace(/^.*?“|”.*$/g, '');
    const reworded = loop.list(branch).replace(paper, `Reworded: ${paper}`);
    await loop.github.git.push({ as: 'max', branch, files: { [README]: reworded } });
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: insertedByHand(loop.list()) } });
    await loop.as('max').pulls.merge({ ...PLACE, pull_number: number });
    expect(loop.list()).toContain('] Reworded: ');
    expect(loop.numbers(0).slice(-3)).toEqual([16, 17, 17]);
    loop.github.webhooks.sendTo(`${loop.server.url}/api/github/webhooks`);
    loop.server.sweep();
    await loop.settle();
    expect(loop.numbers(0, 'accession/numbering')).toEqual([...Array(18).keys()].map((index) => index + 1));
  });

  it('does not leave two entries with one number', async () => {
    const loop = await Loop.start();
    const section = SECTIONS[2] ?? '';
    const issue = await loop.file(paperBody({ section }));
    loop.github.webhooks.sendTo(null);
    // A second [2] before the place where the proposal goes, far enough from it for git.
    const pull = await loop.pull(issue);
    await loop.as('max').pulls.merge({ ...PLACE, pull_number: pull.number });
    const text = loop.list();
    const twice = text.replace(
      '\n- **[2] Cache',
      '\n- **[2] By hand**, arXiv 2024.\n\n  *Nobody.*\n\n  [[Paper](https://arxiv.org/abs/2401.00001)] [Code]\n\n- **[2] Cache',
    );
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: twice } });
    expect(loop.numbers(2)).toEqual([1, 2, 2]);
    loop.github.webhooks.sendTo(`${loop.server.url}/api/github/webhooks`);
    loop.server.sweep();
    await loop.settle();
    const { data: pulls } = await loop.as('olga').pulls.list({ ...PLACE, head: 'olga:accession/numbering' });
    expect(pulls).toHaveLength(1);
    expect(loop.numbers(2, 'accession/numbering')).toEqual([1, 2, 3]);
    await expectRest(loop);
    await loop.as('max').pulls.merge({ ...PLACE, pull_number: pulls[0]?.number ?? 0 });
    await loop.settle();
    expect(loop.numbers(2)).toEqual([1, 2, 3]);
  });

  it('conflicts in git where both went to the end, and is rebuilt instead', async () => {
    const loop = await Loop.start();
    await expect(mergeStale(loop, paperBody(OTHER))).rejects.toThrow(/not mergeable|conflict/i);
  });
});

describe('an issue that is gone', () => {
  it('takes its open pull request along', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { number } = await loop.pull(issue);
    await loop.github.webhooks.idle();
    const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
    await loop.as('olga').graphql('mutation ($id: ID!) { deleteIssue(input: { issueId: $id }) { clientMutationId } }', {
      id: data.node_id,
    });
    await loop.settle();
    const { data: pull } = await loop.as('olga').pulls.get({ ...PLACE, pull_number: number });
    expect(pull.state).toBe('closed');
  });
});
