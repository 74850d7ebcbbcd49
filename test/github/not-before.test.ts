import { describe, expect, it } from '@jest/globals';
import { LimitReached } from '../../src/github/classify-failure.ts';
import { NotBefore, obeyLimits } from '../../src/github/not-before.ts';
import { api, errorBody, octokit, scriptGitHub } from '../support/github-api.ts';

scriptGitHub();

const MINUTE = 60_000;
const SECONDARY = 'You have exceeded a secondary rate limit.';

/** A gate with a clock that is set by hand. */
function start() {
  const clock = { now: 1_700_000_000_000 };
  const notBefore = new NotBefore(() => clock.now);
  const github = octokit();
  obeyLimits(github, notBefore);
  /** Milliseconds until something may be sent. */
  const wait = (): number => {
    try {
      notBefore.ask();
      return 0;
    } catch (error) {
      return (error as LimitReached).until - clock.now;
    }
  };
  return { clock, github, wait };
}

describe('a limit', () => {
  it.each<[string, number, Record<string, string>, number]>([
    ['as long as GitHub says', 403, { 'retry-after': '90' }, 90_000],
    ['until GitHub’s reset', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700001000' }, 1_000_000],
    ['a minute where GitHub says nothing', 403, {}, MINUTE],
    ['a minute where GitHub says nothing but 429', 429, {}, MINUTE],
  ])('keeps everything from being sent: %s', async (_, status, headers, length) => {
    const { clock, github, wait } = start();
    api().post('/y').reply(status, errorBody(SECONDARY), headers);
    await expect(github.request('POST /y')).rejects.toMatchObject({ status });
    expect(wait()).toBe(length);
    // Nothing is expected by the script: a request that went out would fail otherwise than so.
    clock.now += length - 1;
    await expect(github.request('GET /x')).rejects.toBeInstanceOf(LimitReached);
    await expect(github.graphql('query { viewer { login } }')).rejects.toBeInstanceOf(LimitReached);
    clock.now += 1;
    api().get('/x').reply(200, {});
    await expect(github.request('GET /x')).resolves.toMatchObject({ status: 200 });
  });

  it('of GraphQL lasts until its reset, though its answer is 200', async () => {
    const { github, wait } = start();
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700001000' };
    api().post('/graphql').reply(200, { data: null, errors }, headers);
    await expect(github.graphql('query { viewer { login } }')).rejects.toThrow('API rate limit exceeded');
    expect(wait()).toBe(1_000_000);
  });

  it('doubles where GitHub does not say how long, up to an hour, and begins anew after an hour of peace', async () => {
    const { clock, github, wait } = start();
    const waits: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      api().post('/y').reply(403, errorBody(SECONDARY));
      await expect(github.request('POST /y')).rejects.toMatchObject({ status: 403 });
      waits.push(wait() / MINUTE);
      clock.now += wait();
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    clock.now += 60 * MINUTE;
    api().post('/y').reply(403, errorBody(SECONDARY));
    await expect(github.request('POST /y')).rejects.toMatchObject({ status: 403 });
    expect(wait()).toBe(MINUTE);
  });

  it('counts once, however many requests were on their way', async () => {
    const { github, wait } = start();
    api().post('/y').times(5).reply(403, errorBody(SECONDARY));
    await Promise.allSettled(Array.from({ length: 5 }, () => github.request('POST /y')));
    expect(wait()).toBe(MINUTE);
  });

  it('holds for a request that had to wait for its turn', async () => {
    let go = (): void => {};
    const turn = new Promise<void>((resolve) => {
      go = resolve;
    });
    // Inside of the gate, as Octokit's throttling is.
    const github = octokit();
    const isWaiting = new Promise<void>((resolve) => {
      github.hook.wrap('request', async (request, options) => {
        resolve();
        await turn;
        return request(options);
      });
    });
    const notBefore = new NotBefore(() => 0);
    obeyLimits(github, notBefore);
    const waiting = github.request('POST /y');
    await isWaiting;
    notBefore.hear(Object.assign(new Error(SECONDARY), { status: 403 }));
    go();
    await expect(waiting).rejects.toMatchObject({ cause: expect.any(LimitReached) });
  });

  it('lasts for ever where all comes to its end', () => {
    const notBefore = new NotBefore(() => 0);
    notBefore.close();
    expect(() => notBefore.ask()).toThrow(LimitReached);
  });

  it.each([404, 422, 500])('is none: %i', async (status) => {
    const { github, wait } = start();
    api().post('/y').reply(status, errorBody('Something'));
    await expect(github.request('POST /y')).rejects.toMatchObject({ status });
    expect(wait()).toBe(0);
  });
});
