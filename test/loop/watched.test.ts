import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { TooMuchError } from '../../src/github/too-much-error.ts';
import { createLog } from '../../src/hosts/log.ts';
import { planHere } from '../../src/planning.ts';
import { Loop, paperBody } from '../support/loop.ts';

const HOUR = 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

const readyz = async (loop: Loop) => {
  const answer = await fetch(`${loop.server.url}/readyz`);
  return { status: answer.status, ...((await answer.json()) as { because: string[]; queue: { waiting: number } }) };
};

/** The samples of our own metrics, by name and labels. */
async function samples(loop: Loop): Promise<Record<string, number>> {
  const text = await (await fetch(`${loop.server.url}/metrics`)).text();
  const lines = [...text.matchAll(/^(accession_\S+) (\S+)$/gm)];
  return Object.fromEntries(lines.map(([, name, value]) => [name, Number(value)]));
}

describe('whoever watches the server', () => {
  it('is told that it is ready, and of what it did', async () => {
    const loop = await Loop.start();
    await loop.file();
    expect(await readyz(loop)).toMatchObject({ status: 200, ready: true, because: [], github: true });
    const seen = await samples(loop);
    expect(seen['accession_reconciles_total{kind="issue",outcome="done"}']).toBe(1);
    expect(seen['accession_github_requests_total{as="installation",kind="write",status="2xx"}']).toBeGreaterThan(3);
    expect(seen['accession_github_requests_total{as="app",kind="read",status="2xx"}']).toBeGreaterThan(0);
    expect(seen['accession_queue_depth{why="filed"}']).toBe(0);
    expect(seen.accession_sweep_repairs_total).toBe(0);
  });

  it('is told what only a sweep found', async () => {
    const loop = await Loop.start();
    loop.github.webhooks.lose('issues.opened');
    await loop.file();
    loop.server.sweep();
    await loop.settle();
    loop.server.sweep();
    await loop.settle();
    expect((await samples(loop)).accession_sweep_repairs_total).toBe(1);
  });

  it('is told of plans that took too much', async () => {
    const planIssue = async () => {
      throw new TooMuchError('It takes too much');
    };
    const loop = await Loop.start({}, { planner: { ...planHere, planIssue } });
    await loop.file();
    expect((await samples(loop)).accession_worker_timeouts_total).toBeGreaterThan(0);
  });

  it('is told that GitHub does not answer, and that it does again', async () => {
    const loop = await Loop.start({}, { retryAfter: () => null });
    loop.github.faults.inject({ kind: 'app' }, { kind: 'reset-before' }, { times: 50 });
    loop.server.sweep();
    await loop.server.idle();
    expect(await readyz(loop)).toMatchObject({
      status: 503,
      github: false,
      because: ['GitHub did not answer when it was last asked.'],
    });
    expect((await samples(loop))['accession_github_requests_total{as="app",kind="read",status="none"}']).toBe(2);
    loop.github.faults.clear();
    loop.server.sweep();
    await loop.settle();
    expect((await readyz(loop)).status).toBe(200);
  });

  it('is told where sweeps no longer come through', async () => {
    let now = START;
    const loop = await Loop.start({}, { now: () => now, sweepEvery: HOUR });
    expect((await readyz(loop)).status).toBe(200);
    now += 2 * HOUR + 1;
    expect(await readyz(loop)).toMatchObject({ status: 503, because: ['No sweep came through for two of its turns.'] });
    loop.server.sweep();
    await loop.settle();
    expect((await readyz(loop)).status).toBe(200);
  });
});

describe('the log, at its most talkative', () => {
  it('holds no text of a list, an issue or a comment, and no token', async () => {
    const lines: string[] = [];
    const stream = new PassThrough();
    stream.on('data', (chunk) => lines.push(String(chunk)));
    const loop = await Loop.start(
      { files: { 'README.md': '# Canaryone\n\n## Papers\n\n- [Canarytwo](https://example.org/2), ACL 2024\n' } },
      { log: createLog('trace', stream) },
    );
    await loop.file(paperBody({ title: 'Canarythree' }), 'Canaryfour', 'casey');
    const issue = await loop.file(paperBody({ title: 'Canaryfive', section: 'Papers' }), '[Paper] Canarysix');
    await loop.comment(issue, '/accession Canaryseven\n\nCanaryeight');
    loop.github.faults.inject({ kind: 'installation', method: 'POST' }, { kind: 'fail', status: 502 }, { times: 3 });
    await loop.comment(issue, '/accession hold');
    expect(lines.join('')).toContain('olga/papers#');
    expect(lines.filter((line) => /canary/i.test(line))).toEqual([]);
    expect(lines.filter((line) => /ghs_|-----BEGIN|authorization/.test(line))).toEqual([]);
  });
});
