import { describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { CONFIG_PATH } from '../../../src/config/config.ts';
import { runAction } from '../../../src/hosts/action/run-action.ts';
import type { LookUp } from '../../../src/lookup/create-lookup.ts';
import { Loop, PLACE, README } from '../../support/loop.ts';

const LIST =
  '# Papers\n\n## All\n\n- **One Paper about Herons**, arXiv 2024. [[Paper](https://arxiv.org/abs/2401.00001)]\n';

describe('a run of the schedule', () => {
  it.each([
    ['schedule', ['What is known elsewhere of the papers in this list']],
    ['workflow_dispatch', []],
  ])('audits the list: %s', async (event, titles) => {
    const loop = await Loop.start({ files: { [README]: LIST, [CONFIG_PATH]: 'audit: true\n' } });
    const lookUp: LookUp = async (wanted) => ({
      found: wanted.map(({ key }) => ({
        key,
        source: 'arXiv',
        server: 'arXiv',
        item: {},
        standing: 'withdrawn' as const,
      })),
      silent: [],
      unknown: [],
    });
    const github = new Octokit({ baseUrl: loop.github.url, auth: loop.github.tokenOf('max') });
    const { outcomes } = await runAction({ github, ...PLACE, event: { name: event, payload: {} }, bot: 'max', lookUp });
    expect(outcomes.map(({ error }) => error)).toEqual(outcomes.map(() => null));
    const { data } = await loop.as('olga').issues.listForRepo({ ...PLACE, creator: 'max' });
    expect(data.filter((issue) => !issue.pull_request).map(({ title }) => title)).toEqual(titles);
  });
});
