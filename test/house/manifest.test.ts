import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import * as z from 'zod';
import type { Action } from '../../src/plan/action.ts';
import { readSource } from '../support/source-files.ts';

const OPTIONAL = 'checks: write';

/** What GitHub asks for, by action: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const PERMISSION_FOR: Readonly<Record<Action['kind'], string>> = {
  'publish-branch': 'contents: write',
  'delete-branch': 'contents: write',
  // Only planned where a maintainer has given the App this permission on top.
  'report-check': OPTIONAL,
  'open-pull-request': 'pull_requests: write',
  'update-pull-request': 'pull_requests: write',
  // Reviewers are the pull request's, the rest is the that it is too.
  'equip-pull-request': 'pull_requests: write',
  'write-comment': 'issues: write',
  'delete-comment': 'issues: write',
  react: 'issues: write',
  'close-issue': 'issues: write',
  'enable-auto-merge': 'contents: write',
  'disable-auto-merge': 'contents: write',
  'publish-review': 'pull_requests: write',
  'discard-review': 'pull_requests: write',
  'add-label': 'issues: write',
  'remove-label': 'issues: write',
};

/** Events of what is optional as well: a merge queue, where the App was given `checks: write` and `merge_queues: read`. */
const OPTIONAL_EVENTS = new Set(['merge_group']);

/** Events that every App gets without asking: a manifest may not name them. */
const ALWAYS_SENT = new Set([
  'installation',
  'installation_repositories',
  'installation_target',
  'github_app_authorization',
]);

const manifest = z
  .object({
    name: z.string(),
    public: z.boolean(),
    default_permissions: z.record(z.string(), z.string()),
    default_events: z.array(z.string()),
  })
  .parse(load(readSource('app.yml')));

describe('app.yml', () => {
  it('asks for what the actions of a plan need, and for nothing else', () => {
    const asked = Object.entries(manifest.default_permissions).map(([name, access]) => `${name}: ${access}`);
    expect(asked.sort()).toEqual(
      [...new Set([...Object.values(PERMISSION_FOR), 'metadata: read'])]
        .filter((permission) => permission !== OPTIONAL)
        .sort(),
    );
  });

  it('asks for the events that are handled, and for no others', () => {
    const handlers = readSource('src/hosts/server/app.ts').matchAll(/\.on\(\s*(\[[^\]]*\]|'[^']*')/g);
    const events = [...handlers].flatMap(([, names = '']) =>
      [...names.matchAll(/'([a-z_]+)/g)].map(([, name]) => name),
    );
    expect(events.length).toBeGreaterThan(0);
    const asked = [...new Set(events)].filter((event = '') => !ALWAYS_SENT.has(event) && !OPTIONAL_EVENTS.has(event));
    expect([...manifest.default_events].sort()).toEqual(asked.sort());
  });
});
