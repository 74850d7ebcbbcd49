import { describe, expect, it } from '@jest/globals';
import type { RequestMatch } from '../../sandbox/github/faults.ts';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';

const ALWAYS = { times: Number.POSITIVE_INFINITY };
const BRANCHES = /^accession\//;

/** Requests of the bot that changed something, since a place in the log. */
const writes = (loop: Loop, since: number): string[] =>
  loop.requests(since).filter((request) => !request.startsWith('GET'));

const states = async (loop: Loop, issue: number) => (await loop.pulls(issue)).map(({ state }) => state);

async function sweep(loop: Loop): Promise<void> {
  loop.server.sweep();
  await loop.settle();
}

interface Refusal {
  /** Begins to refuse. */
  readonly begin: (loop: Loop) => void;
  readonly end: (loop: Loop) => void;
  /** What the issue says of it: what was to be done, GitHub's words, and what helps. */
  readonly says: readonly string[];
}

const refusing = (match: RequestMatch, status: number, message: string): Refusal['begin'] => {
  return (loop) => {
    loop.github.faults.inject({ ...match, kind: 'installation' }, { kind: 'fail', status, body: { message } }, ALWAYS);
  };
};
const forgive = (loop: Loop): void => loop.github.faults.clear();

const REFUSALS: Readonly<Record<string, Refusal>> = {
  'a ruleset restricts creating branches': {
    begin: (loop) => loop.github.setRules({ branches: BRANCHES, restricted: ['creation'] }),
    end: (loop) => loop.github.setRules(null),
    says: ['write the branch', 'Cannot create ref due to creations being restricted.', 'Let the App bypass it'],
  },
  'the App may not write contents': {
    begin: refusing({ method: 'POST', path: /\/git\/trees$/ }, 403, 'Resource not accessible by integration'),
    end: forgive,
    says: ['write the branch', 'Resource not accessible by integration', 'A permission is missing'],
  },
  'pull requests are refused for a reason that nobody knows': {
    begin: refusing({ method: 'POST', path: /\/pulls$/ }, 422, 'Validation Failed: pull requests are for members'),
    end: forgive,
    says: ['open a pull request', 'pull requests are for members', 'all that I know'],
  },
  'a workflow may not open pull requests': {
    begin: refusing(
      { method: 'POST', path: /\/pulls$/ },
      403,
      'GitHub Actions is not permitted to create or approve pull requests.',
    ),
    end: forgive,
    says: ['open a pull request', 'is not permitted to create', 'Workflow permissions'],
  },
};

describe.each(Object.entries(REFUSALS))('where %s', (_, { begin, end, says }) => {
  it('says so once on the issue, and proposes when it may', async () => {
    const loop = await Loop.start();
    begin(loop);
    const mark = loop.github.log.length;
    const issue = await loop.file();
    const status = await loop.status(issue);
    for (const part of says) expect(status).toContain(part);
    // A label, a tree, a commit, a branch, a pull request that is tried twice at most, and the comment.
    expect(writes(loop, mark).length).toBeLessThanOrEqual(7);
    expect(loop.requests(mark).length).toBeLessThanOrEqual(30);

    const again = loop.github.log.length;
    await sweep(loop);
    expect(await loop.status(issue)).toBe(status);
    expect(writes(loop, again).filter((request) => request.includes('/comments'))).toEqual([]);

    end(loop);
    await sweep(loop);
    expect(await states(loop, issue)).toEqual(['open']);
    expect(await loop.status(issue)).toContain('Proposed in #');
  });
});

describe('a proposal', () => {
  it('whose branch may not be moved says so, and follows the list when it may', async () => {
    const loop = await Loop.start();
    const issue = await loop.file();
    loop.github.setRules({ branches: BRANCHES, restricted: ['update'] });
    const mark = loop.github.log.length;
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 0) } });
    await loop.settle();
    expect(await loop.status(issue)).toContain('Cannot update this protected ref.');
    expect(loop.requests(mark).length).toBeLessThanOrEqual(40);
    loop.github.setRules(null);
    await sweep(loop);
    expect(loop.numbers(0, (await loop.pull(issue)).head.sha).at(-1)).toBe(18);
    expect(await loop.status(issue)).toContain('Proposed in #');
  });

  it.each<[string, (loop: Loop) => unknown, RequestMatch]>([
    ['the repository was archived', (loop) => loop.github.setAccess('archived'), { path: /\/git\/trees$/ }],
    ['the issues were switched off', (loop) => loop.github.setAccess('without-issues'), { path: /\/comments$/ }],
    [
      'the conversation was locked',
      (loop) => loop.as('olga').issues.lock({ ...PLACE, issue_number: 1 }),
      { path: /\/comments$/ },
    ],
  ])('is left alone where nothing can be said: %s', async (_, action, match) => {
    const loop = await Loop.start();
    loop.github.faults.inject({ method: 'POST', ...match }, { kind: 'run', action: () => action(loop) });
    const mark = loop.github.log.length;
    await loop.as('casey').issues.create({ ...PLACE, title: '[Paper] x', body: paperBody() });
    await loop.settle();
    expect(loop.github.faults.waiting).toBe(0);
    expect(loop.requests(mark).length).toBeLessThanOrEqual(30);
  });
});

describe('a repository', () => {
  it('has its issues looked at where its form may not follow the list', async () => {
    const loop = await Loop.start();
    loop.github.setRules({ branches: /^accession\/(?!issue)/, restricted: ['creation'] });
    loop.github.webhooks.lose('issues.opened');
    const issue = await loop.file();
    const heading = '### Training-free Diffusion Transformer Acceleration';
    const text = loop.list().replace(heading, '### Training-free Transformer Acceleration');
    const mark = loop.github.log.length;
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: text } });
    await loop.settle();
    expect(writes(loop, mark)).toContain(`POST /repos/${PLACE.owner}/${PLACE.repo}/issues`);
    expect(await states(loop, issue)).toEqual(['open']);
    const said = await reports(loop);
    expect(said).toEqual([expect.stringContaining('write the branch of a pull request (`accession/form`)')]);
    expect(said[0]).toContain('Let the App bypass it');
    await sweep(loop);
    await loop.restart();
    await loop.settle();
    expect(await reports(loop)).toEqual(said);
    // A maintainer's no holds too.
    const [report] = (await ofBot(loop)).map(({ number }) => number);
    await loop.as('olga').issues.update({ ...PLACE, issue_number: report ?? 0, state: 'closed' });
    await sweep(loop);
    expect(await reports(loop)).toEqual(said);
    loop.github.setRules(null);
    await sweep(loop);
    expect(Object.keys(loop.github.git.refs())).toContain('refs/heads/accession/form');
  });
});

/** Issues that the bot has filed, and what they say. */
async function ofBot(loop: Loop) {
  const { data } = await loop.as('olga').issues.listForRepo({ ...PLACE, state: 'all', per_page: 100 });
  return data.filter(({ user, pull_request: pull }) => user?.type === 'Bot' && !pull);
}

const reports = async (loop: Loop) => (await ofBot(loop)).map(({ body }) => body);
