import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH, FORM_PATH } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { INIT_MARKER } from '../../src/plan/answer-set-up.ts';
import { INIT_BRANCH } from '../../src/plan/offer-set-up.ts';
import { parseForm } from '../../src/submission/parse-form.ts';
import { faultsOf } from '../schemas/validate.ts';
import { Loop, PLACE, README } from '../support/loop.ts';

const NAMES = [
  'How owls nap',
  'Why bats hang',
  'When bears wake',
  'Where swifts rest',
  'What dolphins dream',
  'Who snores',
];
const entry = (title: string, at: number): string =>
  `${at + 1}. **${title}** (${2018 + at}). Journal of Sleep. [paper](https://doi.org/10.1000/sleep.${at})\n`;
const LIST = `# Sleep\n\nPapers on sleep.\n\n## Animals\n\n${NAMES.map(entry).join('')}\n## People\n\n${entry('Shift work and naps', 0)}`;

/** A repository on which the bot was just installed: a list, perhaps other files, and no form. */
function install(files: Readonly<Record<string, string>> = {}, offersForm = true): Promise<Loop> {
  return Loop.start({ files: { [README]: LIST, ...files }, isBare: true }, { offersForm });
}

/** All pull requests that set the repository up, oldest first. */
async function pulls(loop: Loop) {
  const { data } = await loop.as('olga').pulls.list({ ...PLACE, state: 'all', head: `${PLACE.owner}:${INIT_BRANCH}` });
  return data.sort((a, b) => a.number - b.number);
}

/** Closes or merges the one that is open. */
async function end(loop: Loop, how: 'close' | 'merge'): Promise<number> {
  const number = (await pulls(loop)).at(-1)?.number ?? 0;
  const max = loop.as('max').pulls;
  if (how === 'close') await max.update({ ...PLACE, pull_number: number, state: 'closed' });
  else await max.merge({ ...PLACE, pull_number: number });
  await loop.settle();
  return number;
}

async function sweep(loop: Loop): Promise<string[]> {
  const mark = loop.github.log.length;
  loop.server.sweep();
  await loop.settle();
  return loop.requests(mark).filter((request) => !request.startsWith('GET'));
}

/** Bodies of our answers on an issue, without their mark. */
async function answers(loop: Loop, issue: number): Promise<string[]> {
  const { data } = await loop.as('olga').issues.listComments({ ...PLACE, issue_number: issue });
  return data.flatMap(({ body }) => (body?.startsWith(INIT_MARKER) ? [body.slice(INIT_MARKER.length).trim()] : []));
}

const push = async (loop: Loop, files: Readonly<Record<string, string>>, branch = 'main'): Promise<void> => {
  await loop.github.git.push({ as: 'olga', branch, files, message: 'Change' });
  await loop.settle();
};

describe('a repository that the bot is installed on', () => {
  it('gets one pull request with a form and a configuration, which says what was read', async () => {
    const loop = await install();
    const [pull, ...others] = await pulls(loop);
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ state: 'open', title: 'Let people ask for papers through a form' });
    for (const said of [
      '7 entries in 2 sections',
      '`Animals`: 6',
      'Numbers: in each section.',
      'Order: oldest first',
      `${entry(NAMES[0] ?? '', 0)}`.trim(),
      '- `title`: `How owls nap`',
      'I do not ask again',
    ])
      expect(pull?.body).toContain(said);
    const { data: files } = await loop.as('olga').pulls.listFiles({ ...PLACE, pull_number: pull?.number ?? 0 });
    expect(files.map(({ filename }) => filename).sort()).toEqual([FORM_PATH, CONFIG_PATH].sort());
    const form = loop.github.git.text(INIT_BRANCH, FORM_PATH);
    expect(faultsOf('issue-forms', form)).toEqual([]);
    expect(parseForm(form)).toMatchObject({ ok: true });
    expect(parseConfig(loop.github.git.text(INIT_BRANCH, CONFIG_PATH))).toMatchObject({ ok: true });
    expect(await sweep(loop)).toEqual([]);
  });

  it('takes papers by that form once it is merged, and is left alone', async () => {
    const loop = await install();
    await end(loop, 'merge');
    expect(await sweep(loop)).toEqual([]);
    const issue = await loop.file(
      '### Section\n\nPeople\n\n### Paper title\n\nDreams of sailors\n\n### Paper link\n\nhttps://doi.org/10.1000/sea.1\n\n### Venue\n\nJournal of Sleep\n\n### Year\n\n2020\n',
    );
    const { head, body } = await loop.pull(issue);
    expect(body).toContain('entry 2');
    expect(loop.list(head.sha)).toContain(
      '2. **Dreams of sailors** (2020). Journal of Sleep. [paper](https://doi.org/10.1000/sea.1)\n',
    );
    expect(await pulls(loop)).toHaveLength(1);
  });

  it('is not asked again after a person closed it, whatever becomes of the list', async () => {
    const loop = await install();
    await end(loop, 'close');
    await push(loop, { [README]: `${LIST}${entry('Naps at sea', 1)}` });
    expect(await sweep(loop)).toEqual([]);
    expect((await pulls(loop)).map(({ state }) => state)).toEqual(['closed']);
  });

  it('gets a form that follows the list while nobody has committed to it', async () => {
    const loop = await install();
    await push(loop, { [README]: LIST.replace('## People', '## Humans') });
    expect((await pulls(loop)).map(({ state }) => state)).toEqual(['open']);
    expect(loop.github.git.text(INIT_BRANCH, FORM_PATH)).toContain('- Humans\n');
    const mine = `${loop.github.git.text(INIT_BRANCH, FORM_PATH)}# mine\n`;
    await loop.github.git.push({ as: 'max', branch: INIT_BRANCH, files: { [FORM_PATH]: mine }, message: 'Mine' });
    await push(loop, { [README]: LIST.replace('## People', '## Persons') });
    expect(loop.github.git.text(INIT_BRANCH, FORM_PATH)).toBe(mine);
  });

  it('is told that it needs none once somebody else has written a form', async () => {
    const loop = await install();
    await push(loop, { [FORM_PATH]: loop.github.git.text(INIT_BRANCH, FORM_PATH) });
    expect(await pulls(loop)).toEqual([
      expect.objectContaining({ state: 'closed', body: expect.stringContaining('No longer needed') }),
    ]);
  });

  it.each([
    ['has no README', { [README]: undefined, 'notes.md': '# Notes\n' }],
    ['holds no papers', { [README]: '# Tool\n\n## Install\n\n- Clone it\n- Run it\n- Use it\n- Test it\n- Ship it\n' }],
    [
      'is a project that names its papers',
      { [README]: `# Tool\n\n${'What it does, at length. '.repeat(80)}\n\n## Papers\n\n${NAMES.map(entry).join('')}` },
    ],
    ['has a configuration', { [CONFIG_PATH]: 'list: README.md\n' }],
    ['is made by a program', { [README]: `<!-- This file is generated automatically -->\n\n${LIST}` }],
  ])('gets nothing where it %s', async (_, files) => {
    const loop = await Loop.start({ files: { [README]: LIST, ...files }, isBare: true }, { offersForm: true });
    expect(await pulls(loop)).toEqual([]);
    expect((await loop.as('olga').issues.listForRepo({ ...PLACE, state: 'all' })).data).toEqual([]);
  });

  it('gets nothing unasked where the server is told so', async () => {
    expect(await pulls(await install({}, false))).toEqual([]);
  });

  it('gets one pull request from two servers at once', async () => {
    const loop = await install({}, false);
    const [one, two] = [1, 2].map(() => Loop.startServerFor(loop.github, { offersForm: true }));
    const servers = [await one, await two];
    for (const server of servers) await server?.idle();
    for (const server of servers) await server?.stop();
    expect(await pulls(loop)).toHaveLength(1);
  });
});

describe('`/accession init`', () => {
  it('proposes the form from an ordinary issue, and says so in one comment', async () => {
    const loop = await install({}, false);
    const issue = await loop.file('Could we have a form?', 'A form');
    await loop.comment(issue, '/accession init', 'max');
    const [pull] = await pulls(loop);
    expect(await answers(loop, issue)).toEqual([
      `Proposed in #${pull?.number}: a form for this list, and what I read to write it.`,
    ]);
    expect(await loop.statuses(issue)).toEqual([]);
    expect(await sweep(loop)).toEqual([]);
    await end(loop, 'merge');
    await sweep(loop);
    expect(await answers(loop, issue)).toEqual([`#${pull?.number} is merged: the form stands under “New issue”.`]);
  });

  it('asks anew after a no', async () => {
    const loop = await install();
    const first = await end(loop, 'close');
    const issue = await loop.file('We have changed our minds.', 'A form');
    await loop.comment(issue, '/accession init', 'olga');
    const second = (await pulls(loop)).at(-1);
    expect(second).toMatchObject({ state: 'open' });
    expect(second?.number).toBeGreaterThan(first);
    await end(loop, 'close');
    await sweep(loop);
    expect(await pulls(loop)).toHaveLength(2);
    expect(await answers(loop, issue)).toEqual([
      `#${second?.number} was closed, so I propose nothing more. \`/accession init\` asks anew.`,
    ]);
    await loop.comment(issue, '/accession init', 'olga');
    expect((await pulls(loop)).map(({ state }) => state)).toEqual(['closed', 'closed', 'open']);
    expect(await answers(loop, issue)).toHaveLength(1);
  });

  it.each(['casey', 'rita'])('is not for %s, who may not write', async (login) => {
    const loop = await install({}, false);
    const issue = await loop.file('A form, please.', 'A form');
    const comment = await loop.comment(issue, '/accession init', login);
    const { data } = await loop.as('olga').reactions.listForIssueComment({ ...PLACE, comment_id: comment });
    expect(data.map(({ content }) => content)).toEqual(['-1']);
    expect([await pulls(loop), await answers(loop, issue)]).toEqual([[], []]);
  });

  it('says why where it can write none', async () => {
    const loop = await install({ [README]: '# Papers\n\n## Naps\n\nNothing yet.\n' });
    const issue = await loop.file('A form, please.', 'A form');
    await loop.comment(issue, '/accession init', 'olga');
    expect(await answers(loop, issue)).toEqual([expect.stringContaining('I found no papers in `README.md`')]);
    await push(loop, { [README]: LIST });
    await sweep(loop);
    expect(await answers(loop, issue)).toEqual([expect.stringContaining('Proposed in #')]);
  });

  it('keeps the configuration that is there, and reads the list that it names', async () => {
    const loop = await install({ [README]: '# Hello\n', 'papers.md': LIST, [CONFIG_PATH]: 'list: papers.md\n' });
    expect(await pulls(loop)).toEqual([]);
    const issue = await loop.file('A form, please.', 'A form');
    await loop.comment(issue, '/accession init', 'olga');
    const [pull] = await pulls(loop);
    const { data: files } = await loop.as('olga').pulls.listFiles({ ...PLACE, pull_number: pull?.number ?? 0 });
    expect(files.map(({ filename }) => filename)).toEqual([FORM_PATH]);
    expect(await sweep(loop)).toEqual([]);
  });

  it('says so where there is a form', async () => {
    const loop = await Loop.start();
    const issue = await loop.file('A form, please.', 'A form');
    await loop.comment(issue, '/accession init', 'olga');
    expect(await answers(loop, issue)).toEqual([expect.stringContaining('This repository has a form')]);
    expect(await pulls(loop)).toEqual([]);
  });
});
