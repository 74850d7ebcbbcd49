import { describe, expect, it } from '@jest/globals';
import { asBot, LIST, openGitHub } from './open-github.ts';

const NOWHERE = '0'.repeat(40);

describe('updateRefs over GraphQL', () => {
  const MUTATION = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

  async function withBranches() {
    const github = await openGitHub();
    const bot = await asBot(github);
    const main = github.git.resolve('main') ?? '';
    const side = await github.git.push({ as: 'max', branch: 'side', files: { a: 'a' } });
    const { data } = await bot.repos.get(LIST);
    const update = (...refUpdates: object[]) =>
      bot.graphql(MUTATION, { input: { repositoryId: data.node_id, refUpdates } });
    return { github, main, side, update };
  }

  it('moves a ref that stands where it should, backwards too when forced', async () => {
    const { github, main, side, update } = await withBranches();
    const back = { name: 'refs/heads/side', beforeOid: side, afterOid: main };
    await expect(update(back)).rejects.toThrow('Update is not a fast forward');
    await update({ ...back, force: true });
    expect(github.git.resolve('side')).toBe(main);
  });

  it('refuses where the ref has moved, and then moves none of several', async () => {
    const { github, main, side, update } = await withBranches();
    await github.git.push({ as: 'max', branch: 'side', files: { b: 'b' } });
    const fine = { name: 'refs/heads/new', beforeOid: NOWHERE, afterOid: main };
    const stale = { name: 'refs/heads/side', beforeOid: side, afterOid: main, force: true };
    await expect(update(fine, stale)).rejects.toMatchObject({
      errors: [{ type: 'UNPROCESSABLE', path: ['updateRefs'] }],
    });
    expect(github.git.refs()).not.toHaveProperty('refs/heads/new');
  });

  it('creates and deletes by forty zeros', async () => {
    const { github, side, update } = await withBranches();
    await update(
      { name: 'refs/heads/new', beforeOid: NOWHERE, afterOid: side },
      { name: 'refs/heads/side', beforeOid: side, afterOid: NOWHERE },
    );
    expect(Object.keys(github.git.refs()).sort()).toEqual(['refs/heads/main', 'refs/heads/new']);
    await expect(update({ name: 'refs/heads/new', beforeOid: NOWHERE, afterOid: side })).rejects.toThrow(
      'already exists',
    );
  });

  it('takes its arguments inline as well, and answers unknown fields with an error', async () => {
    const { github, main } = await withBranches();
    const bot = await asBot(github);
    const { repository } = await bot.graphql<{ repository: { id: string } }>(
      '{ repository(owner: "olga", name: "list") { id } }',
    );
    await bot.graphql(
      `mutation { updateRefs(input: { repositoryId: "${repository.id}", refUpdates: [{ name: "refs/heads/x", afterOid: "${main}" }] }) { clientMutationId } }`,
    );
    expect(github.git.resolve('x')).toBe(main);
    await expect(bot.graphql('mutation { renameEverything }')).rejects.toThrow('Cannot query field');
  });
});
