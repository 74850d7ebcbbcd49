import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { REVIEW_MARKER } from '../../src/plan/render-review.ts';
import { Loop, PLACE, paperBody, README, SECTIONS } from '../support/loop.ts';
import { SEED_CONFIG_TEXT, SEED_LIST } from '../support/seed-list.ts';
import { commitSuggestions } from '../support/suggestions.ts';

const ON = { files: { [CONFIG_PATH]: `review: true\n${SEED_CONFIG_TEXT}` } };
const PAPER = 'https://arxiv.org/pdf/2501.00002';

/** The list with a block at the end of its first section. */
function withBlock(block: string, list = SEED_LIST): string {
  const next = list.indexOf(`### ${SECTIONS[1]}`);
  const end = list.slice(0, next).trimEnd().length;
  return `${list.slice(0, end)}\n\n${block}${list.slice(end)}`;
}

/** The same paper, as a person may write it. */
const entry = (number: number): string =>
  `- **[${number}] A second paper**, CVPR 2024.\n  \n  *Ann Lee and Bo Chen.*\n\n  [[Paper](${PAPER})] [Code]`;
const ODD = `- [23] [A second paper](${PAPER}). CVPR 2024. Ann Lee and Bo Chen.`;

/** Opens a pull request by hand as max, and waits for the bot; gives its number. */
async function openByHand(loop: Loop, text: string, draft = false): Promise<number> {
  await loop.github.git.push({ as: 'max', branch: 'by-hand', files: { [README]: text }, message: 'Add a paper' });
  const { data } = await loop
    .as('max')
    .pulls.create({ ...PLACE, head: 'by-hand', base: 'main', title: 'Add a paper', draft });
  await loop.settle();
  return data.number;
}

async function pushMore(loop: Loop, text: string): Promise<void> {
  await loop.github.git.push({ as: 'max', branch: 'by-hand', files: { [README]: text }, message: 'More' });
  await loop.settle();
}

async function reviewsOf(loop: Loop, pull_number: number) {
  return (await loop.as('olga').pulls.listReviews({ ...PLACE, pull_number })).data;
}

async function commentsOf(loop: Loop, pull_number: number) {
  return (await loop.as('olga').pulls.listReviewComments({ ...PLACE, pull_number })).data;
}

describe('a pull request made by hand', () => {
  it.each([
    ['a wrong number', entry(20)],
    ['a way of its own to write', ODD],
  ])('with %s gets one review, whose suggestion is what the bot would have written', async (_, block) => {
    const loop = await Loop.start(ON);
    const pull = await openByHand(loop, withBlock(block));
    const [review, ...others] = await reviewsOf(loop, pull);
    expect(others).toEqual([]);
    expect(review).toMatchObject({ state: 'COMMENTED', user: { login: loop.github.app.botLogin } });
    expect(review?.body.startsWith(REVIEW_MARKER)).toBe(true);
    const comments = await commentsOf(loop, pull);
    expect(comments).toHaveLength(1);

    const fields = {
      title: 'A second paper',
      authors: 'Ann Lee and Bo Chen',
      venue: 'CVPR',
      year: '2024',
      paper: PAPER,
    };
    const issue = await loop.file(paperBody({ ...fields, name: undefined, tasks: undefined, technique: undefined }));
    const wanted = loop.list(`accession/issue-${issue}`);
    expect(commitSuggestions(loop.list('by-hand'), comments)).toBe(wanted);
  });

  it('gets no second review, whatever is pushed, delivered again, or looked at by another server', async () => {
    const loop = await Loop.start(ON);
    const pull = await openByHand(loop, withBlock(entry(20)));
    await pushMore(loop, withBlock(entry(21)));
    loop.github.webhooks.replay('pull_request.opened');
    await loop.settle();
    await loop.restart();
    await loop.settle();
    expect(await reviewsOf(loop, pull)).toHaveLength(1);
    expect(await commentsOf(loop, pull)).toHaveLength(1);
  });

  it('that is as the list has it gets none, until a push brings something to say', async () => {
    const loop = await Loop.start(ON);
    const pull = await openByHand(loop, withBlock(entry(17)));
    expect(await reviewsOf(loop, pull)).toEqual([]);
    await pushMore(loop, withBlock(entry(19)));
    expect(await reviewsOf(loop, pull)).toHaveLength(1);
  });

  it('that is a draft gets none', async () => {
    const loop = await Loop.start(ON);
    const pull = await openByHand(loop, withBlock(entry(20)), true);
    expect(await reviewsOf(loop, pull)).toEqual([]);
  });

  it('gets none by default, and costs no request', async () => {
    const loop = await Loop.start();
    await loop.settle();
    const mark = loop.github.log.length;
    const pull = await openByHand(loop, withBlock(entry(20)));
    expect(loop.requests(mark)).toEqual([]);
    expect(await reviewsOf(loop, pull)).toEqual([]);
  });

  it('costs at most 5 reads where there is nothing to say, at most 7 and 2 writes where there is, 3 once it is said', async () => {
    const loop = await Loop.start(ON);
    await loop.settle();
    const silent = loop.github.log.length;
    await openByHand(loop, withBlock(entry(17)));
    expect(loop.requests(silent).map((request) => request.replace(/ .*\//, ' '))).toEqual([
      'GET HEAD',
      'GET 1',
      'GET reviews',
      'GET files',
      'GET README.md',
    ]);
    const saying = loop.github.log.length;
    await pushMore(loop, withBlock(entry(20)));
    const writes = loop.requests(saying).filter((request) => !request.startsWith('GET'));
    expect(writes).toHaveLength(2);
    expect(loop.requests(saying).length - writes.length).toBeLessThanOrEqual(7);
    const reviewed = loop.github.log.length;
    await pushMore(loop, withBlock(entry(22)));
    expect(loop.requests(reviewed)).toHaveLength(3);
  });

  it('is found by the sweep after its webhook was lost', async () => {
    const loop = await Loop.start(ON);
    loop.github.webhooks.sendTo(null);
    const pull = await openByHand(loop, withBlock(entry(20)));
    expect(await reviewsOf(loop, pull)).toEqual([]);
    loop.server.sweep();
    await loop.settle();
    expect(await reviewsOf(loop, pull)).toHaveLength(1);
  });

  it('costs a sweep nothing more until something changes', async () => {
    const loop = await Loop.start(ON);
    const pull = await openByHand(loop, withBlock(entry(17)));
    const sweep = async (): Promise<number> => {
      const mark = loop.github.log.length;
      loop.server.sweep();
      await loop.settle();
      return loop.requests(mark).filter((request) => request.includes(`/pulls/${pull}`)).length;
    };
    expect(await sweep()).toBe(0);
    loop.github.webhooks.sendTo(null);
    await pushMore(loop, withBlock(entry(20)));
    expect(await sweep()).toBeGreaterThan(0);
    expect(await reviewsOf(loop, pull)).toHaveLength(1);
    await sweep();
    expect(await sweep()).toBe(0);
  });

  it('is reviewed once the configuration asks for it', async () => {
    const loop = await Loop.start();
    const pull = await openByHand(loop, withBlock(entry(20)));
    await loop.github.git.push({ as: 'olga', branch: 'main', files: ON.files, message: 'Review' });
    await loop.settle();
    expect(await reviewsOf(loop, pull)).toHaveLength(1);
  });

  it('cannot turn reviews on, off or aside by a configuration of its own', async () => {
    const loop = await Loop.start(ON);
    const files = { [README]: withBlock(entry(20)), [CONFIG_PATH]: 'review: false\n' };
    await loop.github.git.push({ as: 'max', branch: 'by-hand', files, message: 'Add a paper' });
    const { data } = await loop.as('max').pulls.create({ ...PLACE, head: 'by-hand', base: 'main', title: 'Add' });
    await loop.settle();
    expect(await reviewsOf(loop, data.number)).toHaveLength(1);
  });

  it.each([['before'], ['after']] as const)(
    'gets one review from two servers, also when the second looks %s the first publishes',
    async (when) => {
      const loop = await Loop.start(ON);
      const other = await Loop.startServerFor(loop.github);
      let isSeen = false;
      const action = async (): Promise<void> => {
        isSeen = true;
        other.sweep();
        await other.idle();
      };
      const path = when === 'before' ? /\/reviews$/ : /\/events$/;
      loop.github.faults.inject({ method: 'POST', path }, { kind: 'run', action });
      const pull = await openByHand(loop, withBlock(entry(20)));
      expect(isSeen).toBe(true);
      await loop.settle();
      await other.stop();
      expect(await reviewsOf(loop, pull)).toHaveLength(1);
      expect(await commentsOf(loop, pull)).toHaveLength(1);
    },
  );
});

describe('whatever goes wrong with a request', () => {
  const STEPS = [
    ['preparing', { method: 'POST', path: /\/reviews$/ }],
    ['looking again', { method: 'GET', path: /\/reviews$/ }],
    ['publishing', { method: 'POST', path: /\/events$/ }],
  ] as const;
  const FAULTS = ['fail', 'reset-before', 'reset', 'truncate'] as const;

  it.each(STEPS.flatMap(([step, match]) => FAULTS.map((kind) => [step, kind, match] as const)))(
    'there is one review: %s, %s',
    async (step, kind, match) => {
      const loop = await Loop.start(ON);
      const fault = kind === 'fail' ? { kind, status: 502 } : { kind };
      loop.github.faults.inject({ ...match, kind: 'installation' }, fault, { skip: step === 'looking again' ? 1 : 0 });
      const pull = await openByHand(loop, withBlock(entry(20)));
      expect(loop.github.faults.waiting).toBe(0);
      expect(await reviewsOf(loop, pull)).toHaveLength(1);
      expect(await commentsOf(loop, pull)).toHaveLength(1);
    },
  );

  it('there is one review: a crash after it was prepared', async () => {
    const loop = await Loop.start(ON);
    loop.github.faults.inject({ method: 'POST', path: /\/reviews$/ }, { kind: 'hang-after' });
    const opening = openByHand(loop, withBlock(entry(20)));
    while (loop.github.faults.waiting > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await loop.crash();
    const pull = await opening;
    await loop.settle();
    expect(await reviewsOf(loop, pull)).toHaveLength(1);
    expect(loop.requests(0).filter((request) => request.startsWith('DELETE'))).toHaveLength(1);
  });
});
