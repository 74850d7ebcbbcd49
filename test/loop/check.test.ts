import { describe, expect, it } from '@jest/globals';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';
import { expectRest } from './laws/expect-rest.ts';

const WITH_CHECKS = {
  permissions: { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' },
} as const;

/** What the check says of a commit, oldest first. */
async function checks(loop: Loop, commit: string): Promise<(string | null)[]> {
  const { data } = await loop
    .as('olga')
    .checks.listForRef({ ...PLACE, ref: commit, check_name: 'accession/current', filter: 'all' });
  return data.check_runs.sort((a, b) => a.id - b.id).map(({ status, conclusion }) => conclusion ?? status);
}

describe('the check accession/current', () => {
  it('is pending on the old commit while a proposal is rebuilt, and passes on the new one', async () => {
    const loop = await Loop.start(WITH_CHECKS);
    const issue = await loop.file();
    const { head: before } = await loop.pull(issue);
    expect(await checks(loop, before.sha)).toEqual(['success']);
    const beside = loop.list().replace('Awesome', 'Awesome Very');
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: beside } });
    await loop.settle();
    expect(await checks(loop, before.sha)).toEqual(['success']);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(beside, 0) } });
    await loop.settle();
    const { head: after } = await loop.pull(issue);
    expect(after.sha).not.toBe(before.sha);
    expect(await checks(loop, before.sha)).toEqual(['success', 'in_progress']);
    expect(await checks(loop, after.sha)).toEqual(['success']);
    await expectRest(loop);
  });

  it('is pending while the proposal is held', async () => {
    const loop = await Loop.start(WITH_CHECKS);
    const issue = await loop.file();
    const { head } = await loop.pull(issue);
    await loop.edit(issue, paperBody({ title: undefined }));
    expect((await checks(loop, head.sha)).at(-1)).toBe('in_progress');
    await loop.edit(issue, paperBody());
    expect((await checks(loop, head.sha)).at(-1)).toBe('success');
  });

  it('is not asked for where the App may not write checks', async () => {
    const loop = await Loop.start();
    await loop.file();
    expect(loop.requests(0).filter((request) => request.includes('check-runs'))).toEqual([]);
  });

  it('passes what a merge queue is about to merge, alone and on top of another, and says so once', async () => {
    const loop = await Loop.start(WITH_CHECKS);
    const first = await loop.pull(await loop.file());
    const one = await loop.github.queueMerge('max', [first.number]);
    await loop.settle();
    expect(await checks(loop, one)).toEqual(['success']);
    // What git merges by itself: other lines of the list.
    const text = `${loop.list()}\nMore to read.\n`;
    await loop.github.git.push({ as: 'max', branch: 'more', files: { [README]: text } });
    const more = await loop.as('max').pulls.create({ ...PLACE, head: 'more', base: 'main', title: 'More' });
    const both = await loop.github.queueMerge('max', [first.number, more.data.number]);
    await loop.settle();
    expect(await checks(loop, both)).toEqual(['success']);
    loop.github.webhooks.replay('merge_group.checks_requested');
    await loop.settle();
    expect(await checks(loop, both)).toEqual(['success']);
  });

  it('keeps a merge queue from numbering the list twice', async () => {
    const loop = await Loop.start(WITH_CHECKS);
    const text = loop.list().replace('**[16]', '**[17]');
    await loop.github.git.push({ as: 'max', branch: 'other', files: { [README]: text } });
    const other = await loop.as('max').pulls.create({ ...PLACE, head: 'other', base: 'main', title: 'Other' });
    const group = await loop.github.queueMerge('max', [other.data.number]);
    await loop.settle();
    expect(await checks(loop, group)).toEqual(['failure']);
    loop.github.webhooks.replay('merge_group.checks_requested');
    await loop.settle();
    expect(await checks(loop, group)).toEqual(['failure']);
  });

  it('is none of a merge queue’s where the App may not write checks', async () => {
    const loop = await Loop.start();
    const { number } = await loop.pull(await loop.file());
    const mark = loop.github.log.length;
    const group = await loop.github.queueMerge('max', [number]);
    await loop.settle();
    expect(loop.requests(mark)).toEqual([]);
    expect(await checks(loop, group)).toEqual([]);
  });

  it('is reported as soon as the App may write checks, without a restart', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    const { head } = await loop.pull(issue);
    expect(await checks(loop, head.sha)).toEqual([]);
    loop.github.setPermissions(WITH_CHECKS.permissions);
    await loop.settle();
    expect(await checks(loop, head.sha)).toEqual(['success']);
  });
});

describe('the version of the API', () => {
  it('is named in every request, also in those for tokens', async () => {
    const loop = await Loop.start(WITH_CHECKS);
    await loop.file();
    const versions = loop.github.log.flatMap((entry) =>
      entry.kind === 'request' && entry.actor.kind !== 'person' ? [`${entry.path.split('/')[1]} ${entry.version}`] : [],
    );
    expect(new Set(versions)).toEqual(
      new Set(['app', 'installation', 'repos', 'graphql'].map((root) => `${root} 2022-11-28`)),
    );
  });
});
