import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';
import { ProcessServer } from '../support/process-server.ts';
import { describeWithRedis, TestRedis } from '../support/redis.ts';
import { SHORT_LIST } from '../support/seed-list.ts';
import { expectLaws } from './laws/expect-laws.ts';
import { History } from './laws/history.ts';

/** Processes take a while to start on a busy machine. */
const PATIENT = 180_000;

let redis: TestRedis;
let servers: ProcessServer[] = [];

/** One more process; webhooks are sent to it from now on. */
async function startProcess(loop: Loop): Promise<ProcessServer> {
  const server = await ProcessServer.start(loop.github, redis.url);
  servers.push(server);
  useServer(loop, server);
  return server;
}

function useServer(loop: Loop, server: ProcessServer): void {
  loop.server = server;
  loop.github.webhooks.sendTo(`${server.url}/api/github/webhooks`);
}

/** A loop with one process. */
async function start(): Promise<{ loop: Loop; first: ProcessServer }> {
  redis = await TestRedis.start();
  const loop = await Loop.start({ files: { [README]: SHORT_LIST } }, {}, async (github) => {
    const server = await ProcessServer.start(github, redis.url);
    servers.push(server);
    return server;
  });
  return { loop, first: servers[0] as ProcessServer };
}

beforeEach(() => {
  servers = [];
});
afterEach(async () => {
  for (const server of servers) await server.stop();
  await redis?.stop();
});

const BOUNDARIES = [
  ['the tree', 'POST', /\/git\/trees$/],
  ['the branch', 'POST', /\/git\/refs$/],
  ['the comment', 'POST', /\/comments$/],
  ['the pull request', 'POST', /\/pulls$/],
] as const;

/** `npm run test:faults` tries all; of those that are left out in `npm test` the others say the same. */
const TRIED = process.env.EVERY_BOUNDARY ? BOUNDARIES : BOUNDARIES.slice(1, 3);

describeWithRedis('several processes', () => {
  it.each(
    TRIED.flatMap(([about, method, path]) => [
      [`before the effect of ${about}`, 'hang', method, path] as const,
      [`after the effect of ${about}`, 'hang-after', method, path] as const,
    ]),
  )(
    'finish what one was at that was killed %s',
    async (_about, kind, method, path) => {
      const { loop, first } = await start();
      const history = new History();
      loop.github.faults.inject({ method, path, kind: 'installation' }, { kind });
      const { data } = await loop.as('casey').issues.create({ ...PLACE, title: 'One', body: paperBody() });
      history.issues.push(data.number);
      while (loop.github.faults.waiting > 0) await delay(5);
      await startProcess(loop);
      const mark = loop.github.log.length;
      await first.kill();
      await loop.settle();
      expect(loop.requests(mark)).not.toEqual([]);
      expect(await loop.pulls(data.number)).toHaveLength(1);
      await expectLaws(loop, history);
      await loop.close();
    },
    PATIENT,
  );

  it.each([
    ['stopped', 'stop'],
    ['killed', 'kill'],
  ] as const)(
    'answer every issue once while each of them is %s and started anew',
    async (_about, end) => {
      const { loop, first } = await start();
      const history = new History();
      const second = await startProcess(loop);
      loop.github.webhooks.duplicate('issues.opened');
      const file = async (from: number): Promise<void> => {
        for (let i = from; i < from + 2; i += 1) {
          const body = paperBody({ title: `Paper ${i}`, paper: `https://arxiv.org/abs/2501.0${1000 + i}` });
          const { data } = await loop.as('casey').issues.create({ ...PLACE, title: `Paper ${i}`, body });
          history.issues.push(data.number);
        }
      };
      await file(0);
      await first[end]();
      await file(2);
      const third = await startProcess(loop);
      await file(4);
      await second[end]();
      await file(6);
      useServer(loop, third);
      await expectLaws(loop, history);
      for (const issue of history.issues) expect(await loop.pulls(issue)).toHaveLength(1);
      await loop.close();
    },
    PATIENT,
  );
});
