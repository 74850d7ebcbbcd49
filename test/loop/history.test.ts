import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';

const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };
const BROKEN = { title: undefined };

type Entry = Loop['github']['log'][number];

function isAboutHistory(entry: Entry): boolean {
  return entry.kind === 'request' && entry.path === '/graphql' && JSON.stringify(entry.body).includes('blame(path');
}

/** How often the bot asked who was the last to touch the lines of the list, since a place in the log. */
function countAsked(loop: Loop, since = 0): number {
  return loop.github.log.slice(since).filter(isAboutHistory).length;
}

describe('the history of a list', () => {
  it('is asked for once for each version of the list that is proposed on', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    await loop.file(paperBody(OTHER));
    expect(countAsked(loop)).toBe(1);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
    expect(countAsked(loop)).toBe(2);
    expect(loop.numbers(0, (await loop.pull(issue)).head.sha).at(-1)).toBe(18);
  });

  it('is not asked for where something is wrong, nor where nothing is to be done', async () => {
    const loop = await Loop.start();
    await loop.file(paperBody(BROKEN));
    expect(countAsked(loop)).toBe(0);
    await loop.file();
    const mark = loop.github.log.length;
    await loop.restart();
    await loop.settle();
    loop.github.webhooks.replay('issues.opened');
    await loop.settle();
    expect(loop.requests(mark)).toContain(`GET /repos/${PLACE.owner}/${PLACE.repo}/issues/2`);
    expect(countAsked(loop, mark)).toBe(0);
  });

  it('tells at which end a section grows whose entries are in no order', async () => {
    const birds = ['Owls', 'Crows', 'Jays', 'Wrens', 'Tits', 'Larks', 'Rooks', 'Swifts'];
    const entries = birds.map((bird) => `- [${bird}](https://birds.example/${bird.toLowerCase()})`);
    const listOf = (from: number) => ['# Birds', '', '## Naps', '', ...entries.slice(from), ''].join('\n');
    const place = async (loop: Loop) => {
      const issue = await loop.file(
        paperBody({ section: 'Naps', authors: undefined, venue: undefined, year: undefined }),
      );
      const lines = loop.list((await loop.pull(issue)).head.sha).split('\n');
      return lines.filter((line) => line.startsWith('- ')).findIndex((line) => !entries.includes(line));
    };
    const start = (from: number) =>
      Loop.start({ files: { [CONFIG_PATH]: 'list: README.md\n', [README]: listOf(from) } });
    expect(await place(await start(0))).toBe(entries.length);

    const loop = await start(entries.length - 2);
    for (let from = entries.length - 3; from >= 0; from -= 1)
      await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: listOf(from) } });
    await loop.settle();
    expect(await place(loop)).toBe(0);
  });

  const body = (answer: unknown) => ({ kind: 'fail', status: 200, body: answer }) as const;
  it.each([
    ['fails', { kind: 'fail', status: 502 }],
    ['loses its connection', { kind: 'reset' }],
    ['is answered by half a body', { kind: 'truncate' }],
    ['has errors', body({ data: null, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve file.' }] })],
    ['finds nothing', body({ data: { repository: { object: null } } })],
    ['is never answered', { kind: 'hang' }],
  ] as const)('is done without where the question %s', async (_, fault) => {
    const known = await Loop.start();
    const wanted = (await known.pull(await known.file())).head.sha;
    const loop = await Loop.start();
    const where = (entry: Entry) => isAboutHistory(entry);
    loop.github.faults.inject({ where }, fault);
    const issue = await loop.file();
    expect(loop.github.faults.waiting).toBe(0);
    expect(loop.list((await loop.pull(issue)).head.sha)).toBe(known.list(wanted));
    expect(countAsked(loop)).toBe(1);
  });
});
