import { describe, expect, it } from '@jest/globals';
import { findOperation } from '../support/github-rest.ts';
import { findWebhookFaults } from '../support/github-webhooks.ts';
import { Loop, PLACE, paperBody, README } from '../support/loop.ts';

const REPO = '/repos/olga/papers';
const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };

/** Everything that the loop tests let happen, once. */
async function live(): Promise<Loop> {
  const loop = await Loop.start({
    keepsAnswers: true,
    permissions: { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write' },
  });
  const [first, second] = [await loop.file(), await loop.file(paperBody(OTHER))];
  await loop.github.queueMerge('max', [(await loop.pull(first)).number]);
  await loop.settle();
  await loop.edit(first, paperBody({ title: undefined }));
  await loop.edit(first, paperBody({ title: 'Edited' }));
  await loop.comment(first, '/accession hold', 'max');
  const branch = `accession/issue-${second}`;
  const text = loop.list(branch).replace('A second paper', 'A Second Paper');
  await loop.github.git.push({ as: 'max', branch, files: { [README]: text } });
  await loop.settle();
  await loop.merge(second, 'squash');
  const { number } = await loop.pull(first);
  await loop.as('max').pulls.update({ ...PLACE, pull_number: number, state: 'closed' });
  await loop.settle();
  await loop.comment(first, '/accession retry');
  loop.github.webhooks.fail('issues.opened');
  await loop.file(paperBody({ ...OTHER, title: 'A third paper', paper: 'https://arxiv.org/abs/2501.00003' }));
  loop.server.sweep();
  await loop.settle();
  await loop.as('olga').issues.update({ ...PLACE, issue_number: first, state: 'closed' });
  await loop.settle();
  loop.github.setInstallation('suspended');
  loop.github.setInstallation('active');
  await loop.settle();
  return loop;
}

/** What differs from GitHub's own descriptions, each kind of difference once. */
function differences(loop: Loop): string[] {
  const found = loop.github.log.flatMap((entry) => {
    if (entry.kind === 'webhook')
      return findWebhookFaults(entry.event, entry.action, entry.payload).map(
        (fault) => `${entry.event}.${entry.action}: ${fault}`,
      );
    const { method, path, status, answer } = entry;
    if (path === '/graphql' || answer === undefined || status === null || status >= 400) return [];
    const operation = findOperation(method, path);
    const faults = operation?.answerFaults(status, answer) ?? ['no such operation'];
    return faults.map((fault) => `${method} ${operation?.id ?? path} ${status}: ${fault}`);
  });
  return [...new Set(found)].sort();
}

describe('the embedded GitHub', () => {
  it('answers and tells as GitHub describes it, but for what it leaves out by name', async () => {
    const loop = await live();
    const kinds = new Set(loop.github.log.map((entry) => (entry.kind === 'webhook' ? entry.event : entry.method)));
    for (const kind of ['issues', 'pull_request', 'push', 'issue_comment', 'installation', 'PATCH', 'DELETE'])
      expect(kinds).toContain(kind);
    expect(differences(loop)).toEqual([]);
  });

  it.each<[string, readonly string[] | undefined, RegExp]>([
    ['an answer without its number', findOperation('GET', `${REPO}/issues/1`)?.answerFaults(200, {}), /'number'/],
    [
      'a status that is not described',
      findOperation('GET', `${REPO}/issues/1`)?.answerFaults(299, {}),
      /no such answer/,
    ],
    ['an event without its issue', findWebhookFaults('issues', 'opened', { action: 'opened' }), /'issue'/],
    ['an event that there is not', findWebhookFaults('papers', 'opened', {}), /no such event/],
  ])('could not give %s', (_, faults, what) => {
    expect(faults?.join('\n')).toMatch(what);
  });
});
