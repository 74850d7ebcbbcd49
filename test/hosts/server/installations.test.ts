import { describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import type { Probot } from 'probot';
import type { GitHub } from '../../../src/github/github.ts';
import { Installations } from '../../../src/hosts/server/installations.ts';
import { shareNothing } from '../../../src/hosts/server/shared.ts';

/** Installations, and how often each was connected to. */
function start() {
  const connected: number[] = [];
  const auth = async (id: number) => {
    connected.push(id);
    return Object.assign(new Octokit(), { auth: async () => ({}) });
  };
  const asked: unknown[] = [];
  const asApp = {
    request: async (_: string, { installation_id: id }: { installation_id: number }) => {
      asked.push(id);
      return { data: { permissions: { checks: 'write' } } };
    },
  };
  const watch = { requested: () => {}, limited: () => {} };
  const { notes } = shareNothing();
  const installations = new Installations(
    { auth } as unknown as Probot,
    asApp as unknown as GitHub,
    () => 0,
    watch,
    notes,
  );
  const use = (id: number) => installations.use(id, async ({ hasChecks }) => hasChecks);
  return { installations, connected, asked, use };
}

describe('installations', () => {
  it('are connected to once, and anew after they have changed', async () => {
    const { installations, connected, asked, use } = start();
    expect(await use(1)).toBe(true);
    await use(1);
    expect(connected).toEqual([1]);
    await installations.forget(1);
    await use(1);
    await use(1);
    expect(connected).toEqual([1, 1]);
    expect(asked).toEqual([1, 1]);
  });

  it('are let go where there are thousands, but for those that were worked with lately', async () => {
    const { connected, asked, use } = start();
    for (let id = 1; id <= 2000; id += 1) await use(id);
    await use(2000);
    expect(connected).toHaveLength(2000);
    await use(1);
    expect(connected.slice(2000)).toEqual([1]);
    // What it may do is known still.
    expect(asked).toHaveLength(2000);
  });
});
