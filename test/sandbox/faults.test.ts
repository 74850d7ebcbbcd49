import { describe, expect, it } from '@jest/globals';
import { as, LIST, openGitHub } from './open-github.ts';

const FILING = { method: 'POST', path: '/repos/olga/list/issues' };

async function setUp() {
  const github = await openGitHub();
  const sam = as(github, 'sam');
  const file = () => sam.issues.create({ ...LIST, title: 'Add' });
  const count = async () => (await sam.issues.listForRepo(LIST)).data.length;
  return { github, file, count };
}

describe('a fault', () => {
  it('fails with any status, headers and body before the effect', async () => {
    const { github, file, count } = await setUp();
    const body = { message: 'You have exceeded a secondary rate limit' };
    github.faults.inject(FILING, { kind: 'fail', status: 403, headers: { 'retry-after': '60' }, body });
    const filing = file();
    await expect(filing).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'retry-after': '60' }, data: body },
    });
    expect(await count()).toBe(0);
    await file();
    expect(await count()).toBe(1);
  });

  it.each(['reset', 'reset-before'] as const)('cuts the connection: %s', async (kind) => {
    const { github, file, count } = await setUp();
    github.faults.inject(FILING, { kind });
    await expect(file()).rejects.toMatchObject({ status: 500 });
    expect(await count()).toBe(kind === 'reset' ? 1 : 0);
  });

  it.each(['truncate', 'html'] as const)('spoils the body after the effect: %s', async (kind) => {
    const { github, file, count } = await setUp();
    github.faults.inject(FILING, { kind });
    const response = await file();
    expect(response.status).toBe(201);
    expect(typeof response.data).toBe('string');
    expect(await count()).toBe(1);
  });

  it.each(['hang', 'hang-after'] as const)('never answers: %s', async (kind) => {
    const { github, count } = await setUp();
    github.faults.inject(FILING, { kind });
    const signal = AbortSignal.timeout(100);
    const headers = { authorization: `token ${github.tokenOf('sam')}` };
    const request = { method: 'POST', headers, body: JSON.stringify({ title: 'Add' }), signal };
    await expect(fetch(`${github.url}${FILING.path}`, request)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await count()).toBe(kind === 'hang' ? 0 : 1);
  });

  it('delays', async () => {
    const { github, file, count } = await setUp();
    github.faults.inject(FILING, { kind: 'delay', milliseconds: 500 });
    const filing = file();
    expect(await count()).toBe(0);
    await filing;
    expect(await count()).toBe(1);
  });

  it('gives a read the answer it got before', async () => {
    const { github, file, count } = await setUp();
    await count();
    await file();
    github.faults.inject({ method: 'GET' }, { kind: 'stale' }, { times: 2 });
    expect([await count(), await count(), await count()]).toEqual([0, 0, 1]);
  });

  it('lets something happen just before the effect', async () => {
    const { github, file } = await setUp();
    const push = () => github.git.push({ as: 'max', branch: 'main', files: { a: 'a' } });
    const before = github.git.resolve('main');
    github.faults.inject(FILING, { kind: 'run', action: push });
    await file();
    expect(github.git.resolve('main')).not.toBe(before);
  });

  it('comes as often as it is asked for, after as many as are let pass, and can be taken back', async () => {
    const { github, file } = await setUp();
    const takeBack = github.faults.inject(FILING, { kind: 'fail', status: 500 }, { skip: 1, times: 2 });
    const statuses: number[] = [];
    for (let turn = 0; turn < 3; turn += 1)
      statuses.push(
        await file().then(
          ({ status }) => status,
          ({ status }) => status,
        ),
      );
    expect(statuses).toEqual([201, 500, 500]);
    github.faults.inject(FILING, { kind: 'fail', status: 500 });
    expect(github.faults.waiting).toBe(1);
    takeBack();
    github.faults.clear();
    await file();
    expect(github.faults.waiting).toBe(0);
    expect(github.log.filter((entry) => entry.kind === 'request').map(({ status }) => status)).toEqual([
      201, 500, 500, 201,
    ]);
  });
});
