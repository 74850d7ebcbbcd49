import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import { UPDATE_FORM } from '../../src/submission/change-forms.ts';
import { entryByHand } from '../support/entry-by-hand.ts';
import { Loop, PLACE, README, SECTIONS } from '../support/loop.ts';

const PATH = '.github/ISSUE_TEMPLATE/update-paper.yml';
const FORM = readFileSync(new URL('../../issue-templates/update-paper.yml', import.meta.url), 'utf8');
const TITLE = 'PFDiff: Training-free Acceleration of Diffusion Models through the Gradient Guidance of Past and Future';

async function ask(loop: Loop, fields: Record<string, string>): Promise<number> {
  const body = renderIssueBody(UPDATE_FORM, { entry: TITLE, ...fields });
  const { data } = await loop.as('casey').issues.create({ ...PLACE, title: '[Update] x', body });
  await loop.as('olga').issues.update({ ...PLACE, issue_number: data.number, labels: ['update-paper'] });
  await loop.settle();
  return data.number;
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

describe('an update', () => {
  it('moves an entry to another section, follows the list, and is done once it is merged', async () => {
    const loop = await Loop.start({ files: { [PATH]: FORM } });
    const issue = await ask(loop, { 'move-to': SECTIONS[1] ?? '' });
    const branch = `accession/issue-${issue}`;
    expect((await loop.pull(issue)).title).toBe(`Move “${TITLE}”`);
    expect(loop.numbers(0, branch)).toEqual(upTo(15));
    expect(loop.numbers(1, branch)).toEqual(upTo(11));
    expect(loop.list(branch).split(TITLE)).toHaveLength(2);

    await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: entryByHand(loop.list(), 1) } });
    await loop.settle();
    expect(loop.numbers(0, branch)).toEqual(upTo(15));
    expect(loop.numbers(1, branch)).toEqual(upTo(12));

    const mark = loop.github.log.length;
    await loop.comment(issue, 'How nice');
    expect(loop.requests(mark).filter((request) => !request.startsWith('GET'))).toEqual([]);

    await loop.merge(issue);
    expect(loop.numbers(0)).toEqual(upTo(15));
    expect(loop.numbers(1)).toEqual(upTo(12));
    const { data } = await loop.as('olga').issues.get({ ...PLACE, issue_number: issue });
    expect(data.state).toBe('closed');
    expect(await loop.pulls(issue)).toHaveLength(1);
  });

  it('takes a value away, and puts it back once the issue is edited', async () => {
    const loop = await Loop.start({ files: { [PATH]: FORM } });
    const entry = 'Token Merging for Fast Stable Diffusion';
    const issue = await ask(loop, { entry, code: 'None' });
    const branch = `accession/issue-${issue}`;
    expect(loop.list(branch)).not.toContain('https://github.com/dbolya/tomesd');
    expect((await loop.pull(issue)).body).toContain('so `https://github.com/dbolya/tomesd` goes.');
    await loop.edit(issue, renderIssueBody(UPDATE_FORM, { entry, venue: 'CVPR' }));
    expect(loop.list(branch)).toContain('https://github.com/dbolya/tomesd');
    expect(loop.list(branch)).toContain(`${entry}**, CVPR 2023.`);
  });
});
