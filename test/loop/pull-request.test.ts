import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH } from '../../src/config/config.ts';
import { Loop, PLACE } from '../support/loop.ts';
import { SEED_CONFIG_TEXT } from '../support/seed-list.ts';

function start(pullRequest: string): Promise<Loop> {
  return Loop.start({ files: { [CONFIG_PATH]: `${SEED_CONFIG_TEXT}pullRequest: ${pullRequest}\n` } });
}

const namesOf = (labels: readonly { name: string }[]): string[] => labels.map(({ name }) => name);
const loginsOf = (people: readonly { login: string }[] | null | undefined): string[] =>
  (people ?? []).map(({ login }) => login);

describe('a pull request as the list wants it', () => {
  it('is a draft with labels, assignees and reviewers, and stays as people change it', async () => {
    const loop = await start('{ draft: true, labels: [paper, new], assignees: [max], reviewers: [rita] }');
    const issue = await loop.file();
    const pull = await loop.pull(issue);
    expect(pull.draft).toBe(true);
    expect(namesOf(pull.labels).sort()).toEqual(['new', 'paper']);
    expect(loginsOf(pull.assignees)).toEqual(['max']);
    expect(loginsOf(pull.requested_reviewers as { login: string }[])).toEqual(['rita']);
    await loop.as('max').issues.removeLabel({ ...PLACE, issue_number: pull.number, name: 'new' });
    await loop.edit(issue, (await issueBody(loop, issue)).replace('2024', '2025'));
    const after = await loop.pull(issue);
    expect(namesOf(after.labels)).toEqual(['paper']);
    expect(after.body).toContain('Revision 2');
  });

  it('gets all of it where the bot was stopped in between', async () => {
    const loop = await start('{ labels: [paper], reviewers: [rita] }');
    loop.github.faults.inject({ path: /\/requested_reviewers$/ }, { kind: 'fail', status: 502 });
    const issue = await loop.file();
    const pull = await loop.pull(issue);
    expect(namesOf(pull.labels)).toEqual(['paper']);
    expect(loginsOf(pull.requested_reviewers as { login: string }[])).toEqual(['rita']);
  });

  it('stands all the same where somebody is named whom GitHub does not take, and the maintainers are told', async () => {
    const loop = await start('{ reviewers: [nobody] }');
    const issue = await loop.file();
    expect(await loop.pull(issue)).toMatchObject({ state: 'open' });
    expect(await loop.status(issue)).toContain('Reviews may only be requested from collaborators');
    expect(await loop.status(issue)).toContain('`pullRequest`');
  });

  it('costs no request where nothing is asked for', async () => {
    const loop = await Loop.start();
    const mark = loop.github.log.length;
    await loop.file();
    expect(loop.requests(mark).filter((request) => /reviewers|assignees|pulls\/\d+\/labels/.test(request))).toEqual([]);
  });
});

async function issueBody(loop: Loop, issue: number): Promise<string> {
  const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
  return data.body ?? '';
}
