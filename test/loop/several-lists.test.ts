import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH, FORM_PATH } from '../../src/config/config.ts';
import { branchOf } from '../../src/plan/branch-of.ts';
import { FORM_BRANCH } from '../../src/plan/follow-list.ts';
import { REPAIR_BRANCH } from '../../src/plan/repair-numbering.ts';
import { Loop, PLACE, paperBody } from '../support/loop.ts';
import { SEED_FORM_TEXT, SEED_SECTIONS } from '../support/seed-list.ts';

const AUDIO = 'papers/audio.md';
const VISION = 'papers/vision.md';
const CONFIG = `list: ["papers/*.md"]
entry: "- **[{{number}}] {{title}}**, {{venue}} {{year}}. [[Paper]({{paper}})]"
`;

/** A list with sections of two entries each. */
function listText(name: string, ...sections: string[]): string {
  const entry = (section: string, number: number) =>
    `- **[${number}] ${name} ${section} ${number}**, ICLR 2024. [[Paper](https://example.org/${name}/${section}/${number})]\n`;
  const parts = sections.map((section) => `## ${section}\n\n${entry(section, 1)}\n${entry(section, 2)}`);
  return `# Papers\n\n${parts.join('\n')}`;
}

const options = (...names: string[]) =>
  SEED_FORM_TEXT.replace(
    new RegExp(`- ${SEED_SECTIONS[0]?.[0]}[\\s\\S]*- ${SEED_SECTIONS[2]?.[0]}`),
    names.map((name) => `- "${name}"`).join('\n        '),
  );

function start(config = CONFIG): Promise<Loop> {
  return Loop.start({
    files: {
      'README.md': '# Lists\n\n## Pruning\n\nSee papers/.\n',
      [AUDIO]: listText('Audio', 'Pruning', 'Speech'),
      [VISION]: listText('Vision', 'Pruning', 'Caching'),
      [CONFIG_PATH]: config,
      [FORM_PATH]: options('papers/audio.md: Pruning', 'Speech', 'papers/vision.md: Pruning', 'Caching'),
    },
  });
}

const text = (loop: Loop, path: string, ref = 'main') => loop.github.git.text(ref, path);
const numbers = (list: string) => [...list.matchAll(/\*\*\[(\d+)\]/g)].map(([, number]) => Number(number));

async function push(loop: Loop, files: Readonly<Record<string, string | null>>, branch = 'main', as = 'olga') {
  await loop.github.git.push({ as, branch, files, message: 'Edit the lists' });
  await loop.settle();
}

async function changed(loop: Loop, issue: number): Promise<string[]> {
  const { number } = await loop.pull(issue);
  const { data } = await loop.as('olga').pulls.listFiles({ ...PLACE, pull_number: number });
  return data.map(({ filename, additions, deletions }) => `${filename} +${additions} -${deletions}`);
}

describe('a repository with several lists', () => {
  it('gets an entry in the one file that has the section', async () => {
    const loop = await start();
    const issue = await loop.file(paperBody({ section: 'Caching' }));
    expect(await changed(loop, issue)).toEqual([`${VISION} +2 -0`]);
    expect(await loop.status(issue)).toContain('entry 3 in `Caching`.');
  });

  it('asks which file where several have the section, and takes the answer', async () => {
    const loop = await start();
    const issue = await loop.file(paperBody({ section: 'Pruning' }));
    expect(await loop.status(issue)).toContain('choose `papers/audio.md: Pruning` or `papers/vision.md: Pruning`.');
    await loop.edit(issue, paperBody({ section: 'papers/vision.md: Pruning' }));
    expect(await changed(loop, issue)).toEqual([`${VISION} +2 -0`]);
    const { body } = await loop.pull(issue);
    for (const said of [body, await loop.status(issue)])
      expect(said).toMatch(/entry 3 (?:in|to) `papers\/vision\.md: Pruning`\./);
  });

  it('says that another file has the paper, and adds it once somebody confirms', async () => {
    const loop = await start();
    const issue = await loop.file(
      paperBody({ section: 'Speech', title: 'Vision Caching 2', paper: 'https://example.org/x' }),
    );
    expect(await loop.status(issue)).toMatch(
      /in another section already: number 2 in `Caching`\. \[Show the entry\]\(\S+\/papers\/vision\.md\?plain=1#L13\)/,
    );
    await loop.comment(issue, '/accession add');
    expect(await changed(loop, issue)).toEqual([`${AUDIO} +2 -0`]);
  });

  it('says that nothing can be proposed where a pattern matches no file', async () => {
    const loop = await start(CONFIG.replace('papers/*', 'docs/*'));
    const issue = await loop.file(paperBody({ section: 'Caching' }));
    expect(await loop.status(issue)).toContain('Unexpected `docs/*.md` where the list should be');
  });

  it('gets a patch of the one file where it takes patches', async () => {
    const loop = await start(`${CONFIG}propose: patch\n`);
    const issue = await loop.file(paperBody({ section: 'papers/audio.md: Pruning' }));
    expect(await loop.status(issue)).toMatch(
      /^--- a\/papers\/audio\.md\n\+\+\+ b\/papers\/audio\.md$[\s\S]*\/edit\/main\/papers\/audio\.md#L\d+\)/m,
    );
  });
});

describe('a patch for one of several lists', () => {
  it('is not taken for applied because another list has the paper', async () => {
    const loop = await start(`${CONFIG}propose: patch\n`);
    const paper = { title: 'Vision Caching 2', paper: 'https://example.org/x', section: 'Speech' };
    const issue = await loop.file(paperBody(paper));
    await loop.comment(issue, '/accession add');
    loop.server.sweep();
    await loop.settle();
    expect(await loop.status(issue)).toContain('Ready: entry 3 in `Speech`.');
    const [, entry = ''] = /^\+(- .*)$/m.exec(await loop.status(issue)) ?? [];
    await push(loop, { [AUDIO]: `${text(loop, AUDIO)}\n${entry}\n` });
    expect(await loop.status(issue)).toMatch(/Added: the entry is \[number 3\]\(\S+\/papers\/audio\.md/);
  });
});

describe('a proposal for one of several lists', () => {
  it('goes to the other file with its issue, in the same pull request', async () => {
    const loop = await start();
    const issue = await loop.file(paperBody({ section: 'papers/vision.md: Pruning' }));
    const { number } = await loop.pull(issue);
    await loop.edit(issue, paperBody({ section: 'papers/audio.md: Pruning' }));
    expect(await loop.pull(issue)).toMatchObject({ number, commits: 1 });
    expect(await changed(loop, issue)).toEqual([`${AUDIO} +2 -0`]);
  });

  it('takes a person’s wording along to the other file', async () => {
    const loop = await start();
    const issue = await loop.file(paperBody({ section: 'papers/vision.md: Pruning', title: 'A typed title' }));
    const branch = branchOf(issue);
    await push(loop, { [VISION]: text(loop, VISION, branch).replace('A typed title', 'A Typed Title') }, branch, 'max');
    await loop.edit(issue, paperBody({ section: 'papers/audio.md: Speech', title: 'A typed title' }));
    expect(text(loop, AUDIO, branch)).toContain('- **[3] A Typed Title**');
    expect(await changed(loop, issue)).toEqual([`${AUDIO} +2 -0`]);
  });

  it('is left alone where a person has changed another list too', async () => {
    const loop = await start();
    const issue = await loop.file(paperBody({ section: 'papers/vision.md: Pruning' }));
    const branch = branchOf(issue);
    await push(loop, { [AUDIO]: `${text(loop, AUDIO, branch)}\nMore.\n` }, branch, 'max');
    const { head } = await loop.pull(issue);
    await push(loop, { [VISION]: text(loop, VISION).replace('# Papers', '# Vision papers') });
    expect((await loop.pull(issue)).head.sha).toBe(head.sha);
    expect(await loop.status(issue)).toContain('changed more on the branch');
  });

  it('follows its own file, and stays as it is while another moves on', async () => {
    const loop = await start();
    const issues = [
      await loop.file(paperBody({ section: 'Caching' })),
      await loop.file(
        paperBody({ section: 'Speech', title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' }),
      ),
    ];
    const [vision = 0, audio = 0] = issues;
    const before = (await loop.pull(audio)).head.sha;
    await push(loop, {
      [VISION]: `${text(loop, VISION)}\n- **[3] In between**, ICLR 2025. [[Paper](https://example.org/b)]\n`,
    });
    expect(numbers(text(loop, VISION, branchOf(vision)))).toEqual([1, 2, 1, 2, 3, 4]);
    expect((await loop.pull(audio)).head.sha).toBe(before);
    for (const issue of issues) await loop.merge(issue, 'squash');
    expect(numbers(text(loop, AUDIO))).toEqual([1, 2, 1, 2, 3]);
    expect(await loop.status(audio)).toMatch(/number 3\]\(\S+\/papers\/audio\.md\?plain=1#L15\)/);
  });

  it('follows its file to another name', async () => {
    const loop = await start();
    const issue = await loop.file(paperBody({ section: 'Caching' }));
    await push(loop, { [VISION]: null, 'papers/images.md': text(loop, VISION) });
    expect(await changed(loop, issue)).toEqual(['papers/images.md +2 -0']);
    expect(await loop.pull(issue)).toMatchObject({ state: 'open', commits: 1 });
  });
});

describe('what the repository as a whole needs', () => {
  it('is a form whose options tell the files apart', async () => {
    const loop = await start();
    await push(loop, { [AUDIO]: listText('Audio', 'Pruning', 'Speech', 'Caching') });
    expect(text(loop, FORM_PATH, FORM_BRANCH)).toBe(
      options(
        'papers/audio.md: Pruning',
        'Speech',
        'papers/audio.md: Caching',
        'papers/vision.md: Pruning',
        'papers/vision.md: Caching',
      ).replace(/- "(papers\/(?:audio|vision)\.md: Caching)"/g, "- '$1'"),
    );
  });

  it('is a repair of the file where a stale merge left a number twice', async () => {
    const loop = await start();
    const issue = await loop.file(paperBody({ section: 'Caching' }));
    loop.github.webhooks.sendTo(null);
    await loop.as('max').pulls.merge({ ...PLACE, pull_number: (await loop.pull(issue)).number });
    const list = text(loop, VISION);
    const ours = list.slice(list.indexOf('- **[3]'));
    const byHand = '- **[3] In between**, ICLR 2025. [[Paper](https://example.org/b)]\n\n';
    await push(loop, { [VISION]: list.replace(ours, byHand + ours) });
    expect(numbers(text(loop, VISION))).toEqual([1, 2, 1, 2, 3, 3]);
    loop.github.webhooks.sendTo(`${loop.server.url}/api/github/webhooks`);
    loop.server.sweep();
    await loop.settle();
    expect(numbers(text(loop, VISION, REPAIR_BRANCH))).toEqual([1, 2, 1, 2, 3, 4]);
    expect(text(loop, AUDIO, REPAIR_BRANCH)).toBe(text(loop, AUDIO));
    await push(loop, { [VISION]: text(loop, VISION, REPAIR_BRANCH) });
    const { data } = await loop
      .as('olga')
      .pulls.list({ ...PLACE, state: 'all', head: `${PLACE.owner}:${REPAIR_BRANCH}` });
    expect(data.map(({ state }) => state)).toEqual(['closed']);
  });
});

describe('requests', () => {
  it('are as many as for one list, and a push to one file reads that one', async () => {
    const loop = await start();
    await loop.settle();
    const cold = loop.github.log.length;
    const reads = (since: number, of = '') => loop.requests(since).filter((one) => one.startsWith(`GET ${of}`)).length;
    await loop.file(paperBody({ section: 'Caching' }));
    expect(reads(cold)).toBeLessThanOrEqual(8);
    // The configuration and its form, all lists, and the history of the one that is added to.
    expect(reads(0, '/graphql')).toBe(3);
    expect(reads(0, '/repos/olga/papers/git/blobs/')).toBe(0);
    const warm = loop.github.log.length;
    await loop.file(
      paperBody({ section: 'Speech', title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' }),
    );
    expect(reads(warm)).toBeLessThanOrEqual(5);
    const pushed = loop.github.log.length;
    await push(loop, { [VISION]: text(loop, VISION).replace('# Papers', '# Vision papers') });
    expect(reads(pushed, '/repos/olga/papers/git/blobs/')).toBe(1);
    // The section is called as it was, and so the proposal stands.
    expect(reads(pushed, '/graphql')).toBe(0);
  });
});
