import { describe, expect, it } from '@jest/globals';
import type { RequestMatch } from '../../sandbox/github/faults.ts';
import { Loop, paperBody } from '../support/loop.ts';

const OTHERS = [11, 12];

/** An issue of which the bot was never told. */
async function fileUnheard(loop: Loop): Promise<number> {
  loop.github.webhooks.lose('issues.opened');
  return loop.file();
}

async function sweep(loop: Loop): Promise<void> {
  loop.server.sweep();
  await loop.settle();
}

const stateOf = async (loop: Loop, issue: number) => (await loop.pulls(issue)).map(({ state }) => state);

const tokenOf = (id: number): RequestMatch => ({ method: 'POST', path: `/app/installations/${id}/access_tokens` });

describe('a sweep', () => {
  it('asks for deliveries that never arrived, by ids that no double can hold', async () => {
    const loop = await Loop.start();
    loop.github.webhooks.fail('issues.opened', 2);
    await loop.file();
    await loop.file(paperBody({ title: 'Another paper', paper: 'https://example.org/another' }));
    const failed = loop.github.webhooks.deliveries.filter(({ statusCode }) => statusCode === 503);
    await sweep(loop);
    const again = loop.github.webhooks.deliveries.filter(({ redelivery }) => redelivery);
    expect(failed).toHaveLength(2);
    expect(failed.every(({ id }) => id > 2n ** 53n)).toBe(true);
    expect(again.map(({ guid, status }) => [guid, status])).toEqual(failed.map(({ guid }) => [guid, 'OK']).reverse());
    const asked = loop.github.log.length;
    await sweep(loop);
    const attempts = loop.github.log
      .slice(asked)
      .filter((entry) => entry.kind === 'request' && entry.path.endsWith('/attempts'));
    expect(attempts).toEqual([]);
  });

  it.each<[string, RequestMatch, number]>([
    ['the deliveries cannot be listed', { path: '/app/hook/deliveries' }, 502],
    ['no delivery may be listed', { path: '/app/hook/deliveries' }, 403],
    ['the installations cannot be listed at first', { path: '/app/installations' }, 502],
    ['an installation has trouble', tokenOf(11), 502],
    ['an installation gives no token', tokenOf(11), 401],
    ['an installation is refused', tokenOf(11), 403],
    ['an installation was removed meanwhile', tokenOf(11), 404],
  ])('answers the lost issues of the others where %s', async (_, match, status) => {
    const loop = await Loop.start({ otherInstallations: OTHERS });
    await loop.settle();
    const issue = await fileUnheard(loop);
    expect(await stateOf(loop, issue)).toEqual([]);
    loop.github.faults.inject(match, { kind: 'fail', status }, { times: 3 });
    await sweep(loop);
    expect(await stateOf(loop, issue)).toEqual(['open']);
  });

  it.each([404, 422, 500])('asks for the other deliveries where one is answered with %i', async (status) => {
    const loop = await Loop.start();
    loop.github.webhooks.fail('issues.opened', 3);
    for (const title of ['One', 'Two', 'Three'])
      await loop.file(paperBody({ title: `${title} paper`, paper: `https://example.org/${title}` }));
    const failed = loop.github.webhooks.deliveries.filter(({ statusCode }) => statusCode === 503);
    loop.github.faults.inject({ path: /\/attempts$/ }, { kind: 'fail', status });
    await sweep(loop);
    const again = loop.github.webhooks.deliveries.filter(({ redelivery }) => redelivery);
    // Newest first, and the newest one met with the fault.
    expect(again.map(({ guid }) => guid)).toEqual([failed[1]?.guid, failed[0]?.guid]);
    expect(loop.github.faults.waiting).toBe(0);
  });

  it('is tried again for an installation that had trouble, until it is reached', async () => {
    const loop = await Loop.start();
    await loop.settle();
    const issue = await fileUnheard(loop);
    loop.github.faults.inject({ path: '/installation/repositories' }, { kind: 'fail', status: 502 }, { times: 3 });
    await sweep(loop);
    expect(await stateOf(loop, issue)).toEqual(['open']);
    expect(loop.github.faults.waiting).toBe(0);
  });
});

describe('a server', () => {
  it.each([502, 503, 429])('waits at its start where GitHub answers %i', async (status) => {
    const loop = await Loop.start();
    const issue = await fileUnheard(loop);
    loop.github.faults.inject({ path: '/app' }, { kind: 'fail', status }, { times: 10 });
    await loop.restart();
    await loop.settle();
    expect(loop.github.faults.waiting).toBe(0);
    expect(await stateOf(loop, issue)).toEqual(['open']);
  });

  it('waits at its start where connections break', async () => {
    const loop = await Loop.start();
    loop.github.faults.inject({ path: '/app' }, { kind: 'reset-before' }, { times: 2 });
    loop.github.faults.inject({ path: '/app' }, { kind: 'html' });
    await loop.restart();
    await loop.settle();
    expect(await stateOf(loop, await loop.file())).toEqual(['open']);
  });

  it.each([401, 404])('does not start for an App that GitHub answers with %i', async (status) => {
    const loop = await Loop.start();
    loop.github.faults.inject({ path: '/app' }, { kind: 'fail', status }, { times: 2 });
    await expect(Loop.startServerFor(loop.github)).rejects.toMatchObject({ status });
  });

  it('works on with a new token where an installation was suspended for a while', async () => {
    const loop = await Loop.start();
    const before = await loop.file();
    loop.github.setInstallation('suspended');
    await loop.settle();
    loop.github.setInstallation('active');
    const mark = loop.github.log.length;
    const after = await loop.file(paperBody({ title: 'Another paper', paper: 'https://example.org/another' }));
    expect([await stateOf(loop, before), await stateOf(loop, after)]).toEqual([['open'], ['open']]);
    const tokens = loop.github.log
      .slice(mark)
      .filter((entry) => entry.kind === 'request' && entry.path.endsWith('/access_tokens'));
    expect(tokens).toHaveLength(1);
  });
});
