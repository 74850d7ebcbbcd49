import { describe, expect, it } from '@jest/globals';
import { FORM_PATH } from '../../src/config/config.ts';
import { FORM_BRANCH } from '../../src/plan/follow-list.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import { Loop, PLACE, README } from '../support/loop.ts';
import { SEED_FORM_TEXT } from '../support/seed-list.ts';
import { expectRest } from './laws/expect-rest.ts';

const RENAMED = 'Training-free Transformer Acceleration';

/** Changes the list on the default branch and waits for the bot. */
async function change(loop: Loop, edit: (list: string) => string): Promise<void> {
  await loop.github.git.push({
    as: 'olga',
    branch: 'main',
    files: { [README]: edit(loop.list()) },
    message: 'Change sections',
  });
  await loop.settle();
}

const rename = (list: string): string =>
  list.replace('### Training-free Diffusion Transformer Acceleration', `### ${RENAMED}`);

/** All pull requests for the form, oldest first. */
async function pulls(loop: Loop) {
  const { data } = await loop.as('olga').pulls.list({ ...PLACE, state: 'all', head: `${PLACE.owner}:${FORM_BRANCH}` });
  return data.sort((a, b) => a.number - b.number);
}

/** The form on a branch. */
async function formOn(loop: Loop, ref: string): Promise<string> {
  const { data } = await loop
    .as('olga')
    .repos.getContent({ ...PLACE, path: FORM_PATH, ref, mediaType: { format: 'raw' } });
  return String(data);
}

describe('the form', () => {
  it('is left alone while it offers the sections of the list', async () => {
    const loop = await Loop.start();
    await change(loop, (list) => list.replace('Resources.', 'Resources and more.'));
    expect(await pulls(loop)).toEqual([]);
  });

  it('follows a section that is renamed, in one pull request that changes one line', async () => {
    const loop = await Loop.start();
    await change(loop, rename);
    const [pull, ...others] = await pulls(loop);
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ state: 'open', title: 'Offer the sections of the list in its form' });
    const text = await formOn(loop, FORM_BRANCH);
    expect(text).toBe(SEED_FORM_TEXT.replace('- Training-free Diffusion Transformer Acceleration', `- ${RENAMED}`));
    expect(parseForm(text)).toMatchObject({ ok: true });
  });

  it('follows the next change in the same pull request', async () => {
    const loop = await Loop.start();
    await change(loop, rename);
    await change(loop, (list) => list.replace(RENAMED, 'Transformers'));
    expect((await pulls(loop)).map(({ state }) => state)).toEqual(['open']);
    expect(await formOn(loop, FORM_BRANCH)).toContain('- Transformers\n');
  });

  it('is done with once the change is taken back', async () => {
    const loop = await Loop.start();
    await change(loop, rename);
    await change(loop, (list) => list.replace(RENAMED, 'Training-free Diffusion Transformer Acceleration'));
    expect(await pulls(loop)).toEqual([
      expect.objectContaining({ state: 'closed', body: expect.stringContaining('No longer needed') }),
    ]);
  });

  it('is done with once the pull request is merged', async () => {
    const loop = await Loop.start();
    await change(loop, rename);
    const [pull] = await pulls(loop);
    await loop.as('max').pulls.merge({ ...PLACE, pull_number: pull?.number ?? 0 });
    await loop.settle();
    expect(await formOn(loop, 'main')).toContain(`- ${RENAMED}\n`);
    expect(await pulls(loop)).toHaveLength(1);
    await expectRest(loop);
  });

  it('is not asked for again after a person said no, until the sections change again', async () => {
    const loop = await Loop.start();
    await change(loop, rename);
    const [pull] = await pulls(loop);
    await loop.as('max').pulls.update({ ...PLACE, pull_number: pull?.number ?? 0, state: 'closed' });
    await loop.settle();
    await change(loop, (list) => list.replace('Resources.', 'Resources and more.'));
    expect((await pulls(loop)).map(({ state }) => state)).toEqual(['closed']);
    await change(loop, (list) => list.replace(RENAMED, 'Transformers'));
    expect((await pulls(loop)).map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('leaves a branch that a person has committed to', async () => {
    const loop = await Loop.start();
    await change(loop, rename);
    const text = `${await formOn(loop, FORM_BRANCH)}# mine\n`;
    await loop.github.git.push({ as: 'max', branch: FORM_BRANCH, files: { [FORM_PATH]: text }, message: 'Mine' });
    await change(loop, (list) => list.replace(RENAMED, 'Transformers'));
    expect(await formOn(loop, FORM_BRANCH)).toBe(text);
  });
});
