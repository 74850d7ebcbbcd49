import { describe, expect, it } from '@jest/globals';
import type { RequestMatch } from '../../sandbox/github/faults.ts';
import { Loop } from '../support/loop.ts';

/** Requests of a new submission that a stop may fall on. */
const PLACES: Readonly<Record<string, RequestMatch>> = {
  'the first read': { method: 'GET', path: /\/commits\/HEAD$/ },
  'a tree': { method: 'POST', path: /\/git\/trees$/ },
  'a commit': { method: 'POST', path: /\/git\/commits$/ },
  'the pull request': { method: 'POST', path: /\/pulls$/ },
  'the comment': { method: 'POST', path: /\/comments$/ },
};

describe('a server that is stopped', () => {
  it.each(Object.entries(PLACES))(
    'at %s sends nothing more, and the next start finishes what it began',
    async (_, match) => {
      const loop = await Loop.start();
      let stopped: Promise<void> | undefined;
      let after = 0;
      loop.github.faults.inject(
        { ...match, kind: 'installation' },
        {
          kind: 'run',
          action: () => {
            stopped = loop.server.stop();
            after = loop.github.log.length;
          },
        },
      );
      const issue = await loop.file();
      await stopped;
      expect(after).toBeGreaterThan(0);
      expect(loop.requests(after)).toEqual([]);
      await loop.restart();
      await loop.settle();
      expect((await loop.pulls(issue)).map(({ state }) => state)).toEqual(['open']);
      expect(await loop.statuses(issue)).toHaveLength(1);
    },
  );
});
