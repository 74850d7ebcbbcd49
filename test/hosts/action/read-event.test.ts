import { describe, expect, it } from '@jest/globals';
import { readEvent } from '../../../src/hosts/action/read-event.ts';

const BOT = 'accession[bot]';
const casey = { login: 'casey' };
const bot = { login: BOT };
const repository = { full_name: 'olga/papers', default_branch: 'main' };

const pull = (ref: string, { action = 'synchronize', sender = casey, from = 'olga/papers' } = {}) => ({
  sender,
  action,
  repository,
  pull_request: { number: 8, head: { ref, repo: { full_name: from } } },
});
const comment = (body: string | null, { action = 'created', sender = casey } = {}) => ({
  sender,
  action,
  issue: { number: 7 },
  comment: { body },
});

const ISSUE = { kind: 'issue', issue: 7 };
const PULL = { kind: 'pull', pull: 8 };
const REPOSITORY = { kind: 'repository' };
const NOTHING = { kind: 'nothing' };

describe('readEvent', () => {
  it.each([
    ['issues', 'of a person', { sender: casey, issue: { number: 7 } }, ISSUE],
    ['issues', 'of our own', { sender: bot, issue: { number: 7 } }, NOTHING],
    ['issue_comment', 'with a command', comment('/accession retry'), ISSUE],
    ['issue_comment', 'without a command', comment('Nice!'), NOTHING],
    ['issue_comment', 'without a body', comment(null), NOTHING],
    ['issue_comment', 'that was edited', comment('Nice!', { action: 'edited' }), ISSUE],
    ['issue_comment', 'of our own', comment('/accession retry', { sender: bot }), NOTHING],
    ['pull_request', 'of ours', pull('accession/issue-7'), ISSUE],
    ['pull_request_target', 'of ours', pull('accession/issue-7'), ISSUE],
    ['pull_request', 'of ours, closed', pull('accession/issue-7', { action: 'closed' }), REPOSITORY],
    ['pull_request', 'of ours, by ourselves', pull('accession/issue-7', { sender: bot }), NOTHING],
    ['pull_request', 'of ours for several issues', pull('accession/batch-7'), REPOSITORY],
    ['pull_request', 'of ours for several issues, by ourselves', pull('accession/batch-7-2', { sender: bot }), NOTHING],
    ['pull_request_review', 'of ours', pull('accession/issue-7', { action: 'submitted' }), ISSUE],
    ['pull_request_review', 'of a person’s', pull('patch-1', { action: 'submitted' }), NOTHING],
    ['pull_request', 'of a person, opened', pull('patch-1', { action: 'opened' }), PULL],
    ['pull_request', 'of a person, pushed to', pull('patch-1'), PULL],
    ['pull_request', 'of a person, ready', pull('patch-1', { action: 'ready_for_review' }), PULL],
    ['pull_request', 'of a person, labelled', pull('patch-1', { action: 'labeled' }), NOTHING],
    ['pull_request', 'of a person, closed', pull('patch-1', { action: 'closed' }), NOTHING],
    ['pull_request', 'of a person, from a fork', pull('patch-1', { from: 'sam/papers' }), NOTHING],
    [
      'pull_request',
      'from a fork whose branch is called as ours',
      pull('accession/issue-7', { from: 'sam/papers' }),
      NOTHING,
    ],
    ['push', 'to the default branch', { sender: casey, ref: 'refs/heads/main', repository }, REPOSITORY],
    ['push', 'to the default branch by our merge', { sender: bot, ref: 'refs/heads/main', repository }, REPOSITORY],
    ['push', 'to a proposal', { sender: casey, ref: 'refs/heads/accession/issue-7', repository }, ISSUE],
    [
      'push',
      'to one for several issues',
      { sender: casey, ref: 'refs/heads/accession/batch-7', repository },
      REPOSITORY,
    ],
    ['push', 'to a proposal by ourselves', { sender: bot, ref: 'refs/heads/accession/issue-7', repository }, NOTHING],
    ['push', 'to another branch', { sender: casey, ref: 'refs/heads/dev', repository }, NOTHING],
    ['push', 'of a tag', { sender: casey, ref: 'refs/tags/accession/issue-7', repository }, NOTHING],
    ['schedule', '', {}, REPOSITORY],
    ['workflow_dispatch', '', {}, REPOSITORY],
    ['fork', '', {}, NOTHING],
  ] as const)('%s %s', (name, _, payload, expected) => {
    expect(readEvent(name, payload, BOT)).toMatchObject(expected);
  });

  it('takes nothing that GitHub does not send', () => {
    expect(() => readEvent('issues', { issue: { number: '7; rm -rf /' } }, BOT)).toThrow('expected number');
  });
});
