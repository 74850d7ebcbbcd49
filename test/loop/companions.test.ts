import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH, FORM_PATH } from '../../src/config/config.ts';
import { branchOf } from '../../src/plan/branch-of.ts';
import { FORM_BRANCH } from '../../src/plan/follow-list.ts';
import { Loop, PLACE, paperBody, README, SECTIONS } from '../support/loop.ts';
import { SEED_FORM_TEXT, SEED_LIST, SEED_SECTIONS } from '../support/seed-list.ts';

const OTHER = { title: 'A second paper', paper: 'https://arxiv.org/abs/2501.00002' };
const METHODS = ['merge', 'squash', 'rebase'] as const;

/** The seed list, which says in its head, its contents and its headings how many papers there are. */
function counted(): string {
  const total = SEED_SECTIONS.reduce((sum, [, next]) => sum + next - 1, 0);
  return SEED_SECTIONS.reduce(
    (text, [section, next]) =>
      text
        .replace(section.replaceAll(' ', '-'), `${section.replaceAll(' ', '-')}-${next - 1}`)
        .replace(`### ${section}`, `### ${section} (${next - 1})`),
    SEED_LIST.replace('Resources.\n', `Resources.\n\n![papers](https://img.shields.io/badge/papers-${total}-blue)\n`),
  );
}

/** The numbers that a list names: of the badge, and of the first section in its contents and its heading. */
function counts(text: string): number[] {
  const found =
    /papers-(\d+)-blue[\s\S]*Stable-Diffusion-Acceleration-(\d+)\)[\s\S]*### .*Stable Diffusion Acceleration \((\d+)\)/;
  return (found.exec(text) ?? []).slice(1).map(Number);
}

const TOTAL = counts(counted())[0] ?? 0;

function start(): Promise<Loop> {
  return Loop.start({ files: { [README]: counted() } });
}

describe('numbers of papers', () => {
  it.each(METHODS.flatMap((method) => [[method, false] as const, [method, true] as const]))(
    'go up by one with each of two proposals, rebuilt after a %s of the other, in the other order: %s',
    async (method, isReversed) => {
      const loop = await start();
      const issues = [await loop.file(), await loop.file(paperBody(OTHER))];
      for (const issue of issues) expect(counts(loop.list(branchOf(issue)))).toEqual([TOTAL + 1, 17, 17]);
      const [one = 0, two = 0] = isReversed ? [...issues].reverse() : issues;
      await loop.merge(one, method);
      const pull = await loop.pull(two);
      expect(pull).toMatchObject({ mergeable: true, commits: 1, additions: 9, deletions: 3 });
      expect(counts(loop.list(pull.head.sha))).toEqual([TOTAL + 2, 18, 18]);
      expect(loop.numbers(0, pull.head.sha).slice(-3)).toEqual([16, 17, 18]);
      await loop.merge(two, method);
      expect(counts(loop.list())).toEqual([TOTAL + 2, 18, 18]);
      expect(loop.numbers(0)).toHaveLength(18);
      expect(await loop.status(two)).toMatch(/is merged\. The entry is \[number 18\]/);
    },
  );

  it('in headings are no change of the sections: the form stays, and its options are found', async () => {
    const form = SEED_FORM_TEXT.replace(SECTIONS[0] ?? '', `${SECTIONS[0]} (15)`);
    const loop = await Loop.start({ files: { [README]: counted(), [FORM_PATH]: form } });
    const issue = await loop.file(paperBody({ section: `${SECTIONS[0]} (15)` }));
    await loop.merge(issue);
    expect(counts(loop.list())).toEqual([TOTAL + 1, 17, 17]);
    expect(loop.github.git.refs()).not.toHaveProperty(`refs/heads/${FORM_BRANCH}`);
    const late = await loop.file(paperBody({ ...OTHER, section: `${SECTIONS[0]} (15)` }));
    expect(counts(loop.list(branchOf(late)))).toEqual([TOTAL + 2, 18, 18]);
  });

  it('follow the list also once a person has reworded the entry', async () => {
    const loop = await start();
    const issue = await loop.file();
    const other = await loop.file(paperBody(OTHER));
    const text = loop.list(branchOf(issue)).replace('Cache Me if You Can', 'Cache Me If You Can');
    await loop.github.git.push({ as: 'max', branch: branchOf(issue), files: { [README]: text } });
    await loop.settle();
    expect(await loop.status(issue)).toContain('Somebody has reworded the entry');
    await loop.merge(other);
    const list = loop.list(branchOf(issue));
    expect(list).toContain('- **[18] Cache Me If You Can: ');
    expect(counts(list)).toEqual([TOTAL + 2, 18, 18]);
    await loop.merge(issue, 'squash');
    expect(counts(loop.list())).toEqual([TOTAL + 2, 18, 18]);
  });

  it('count an entry also where a person has worded it so that nothing reads it', async () => {
    const loop = await start();
    const issue = await loop.file();
    const other = await loop.file(paperBody(OTHER));
    const text = loop.list(branchOf(issue)).replace(/- \*\*\[17\] (.*?)\*\*, .*/, '- **[17]** see $1');
    await loop.github.git.push({ as: 'max', branch: branchOf(issue), files: { [README]: text } });
    await loop.settle();
    expect(await loop.status(issue)).toContain('Somebody has reworded the entry');
    await loop.merge(other);
    const list = loop.list(branchOf(issue));
    expect(list).toContain('- **[18]** see Cache Me');
    expect(counts(list)).toEqual([TOTAL + 2, 18, 18]);
  });

  it('are no edit of a person where GitHub’s “Update branch” made the commit', async () => {
    const loop = await start();
    const issue = await loop.file();
    loop.github.webhooks.sendTo(null);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { 'x.txt': 'x\n' } });
    const { number } = await loop.pull(issue);
    await loop.as('max').pulls.updateBranch({ ...PLACE, pull_number: number });
    loop.github.webhooks.sendTo(`${loop.server.url}/api/github/webhooks`);
    await loop.edit(issue, paperBody({ title: 'Edited after the update' }));
    const list = loop.list(branchOf(issue));
    expect(list).toContain('- **[17] Edited after the update**');
    expect(counts(list)).toEqual([TOTAL + 1, 17, 17]);
    expect(await loop.status(issue)).not.toContain('reworded');
  });

  it('are theirs where a person gave another one, and the bot stops', async () => {
    const loop = await start();
    const issue = await loop.file();
    const text = loop.list(branchOf(issue)).replace(`papers-${TOTAL + 1}-blue`, 'papers-100-blue');
    await loop.github.git.push({ as: 'max', branch: branchOf(issue), files: { [README]: text } });
    await loop.settle();
    expect(await loop.status(issue)).toMatch(/I no longer touch it/);
  });
});

/** A filled form of `remove-paper.yml`. */
const removalOf = (entry: string): string =>
  `### Which entry\n\n${entry}\n\n### Section of the entry\n\n_No response_\n\n### Why should it be removed\n\nRetracted.\n`;

describe('numbers of papers, where one goes', () => {
  it('count back, follow the list, and are no edit of a person after “Update branch”', async () => {
    const loop = await start();
    const removal = await loop.file(removalOf('Structural Pruning for Diffusion Models'));
    const other = await loop.file(paperBody(OTHER));
    expect(counts(loop.list(branchOf(removal)))).toEqual([TOTAL - 1, 15, 15]);
    loop.github.webhooks.sendTo(null);
    await loop.github.git.push({ as: 'olga', branch: 'main', files: { 'x.txt': 'x\n' } });
    await loop.as('max').pulls.updateBranch({ ...PLACE, pull_number: (await loop.pull(removal)).number });
    loop.github.webhooks.sendTo(`${loop.server.url}/api/github/webhooks`);
    await loop.merge(other);
    expect(counts(loop.list())).toEqual([TOTAL + 1, 17, 17]);
    const list = loop.list(branchOf(removal));
    expect(counts(list)).toEqual([TOTAL, 16, 16]);
    expect(list).not.toContain('Structural Pruning for Diffusion Models');
    expect(await loop.status(removal)).not.toContain('no longer touch');
    await loop.merge(removal, 'squash');
    expect(counts(loop.list())).toEqual([TOTAL, 16, 16]);
    expect(loop.numbers(0)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
  });
});

const TITLES = [
  'Early Birds and Naps',
  'Sleepy Dogs at Sea',
  'Dreams of Sleepy Cats',
  'Tired Horses of Rome',
  'Foxes in the Snow at Night',
];
const contentsLine = (title: string) => `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')})\n`;
const part = (title: string, at: number) => `### ${title}\n\n[[Paper](https://a.org/${at}.pdf)]\n\n`;
const LEARNT = `# Sleep\n\n${TITLES.map(contentsLine).join('')}\n## Naps\n\n${TITLES.map(part).join('')}## About\n\nIn 2019 we had 5 papers.\n`;

function startLearnt(): Promise<Loop> {
  return Loop.start({ files: { [README]: LEARNT, [CONFIG_PATH]: 'list: README.md\n' } });
}

const nap = (title: string, id: string) => {
  const empty = { authors: undefined, venue: undefined, year: undefined, code: undefined };
  return paperBody({ ...empty, section: 'Naps', title, paper: `https://a.org/${id}.pdf` });
};

describe('a line for each paper in the contents', () => {
  it('comes with the entry, stands where the entry stands, and goes with it', async () => {
    const loop = await startLearnt();
    const issues = [
      await loop.file(nap('Late Risers of the North', '8')),
      await loop.file(nap('Owls Who Never Sleep', '9')),
    ];
    const [one = 0, two = 0] = issues;
    expect(loop.list(branchOf(one))).toContain(
      `${contentsLine(TITLES.at(-1) ?? '')}${contentsLine('Late Risers of the North')}\n`,
    );
    await loop.merge(one);
    await loop.merge(two);
    const lines = [...TITLES, 'Late Risers of the North', 'Owls Who Never Sleep'].map(contentsLine).join('');
    expect(loop.list()).toContain(`# Sleep\n\n${lines}\n## Naps\n`);
    expect(loop.list()).toContain(
      '### Late Risers of the North\n\n[[Paper](https://a.org/8.pdf)]\n\n### Owls Who Never Sleep\n',
    );
  });

  it('follows a heading that a person has reworded, be it in one line or in both', async () => {
    for (const isBoth of [false, true]) {
      const loop = await startLearnt();
      const issue = await loop.file(nap('Late Risers of the North', '8'));
      const other = await loop.file(nap('Owls Who Never Sleep', '9'));
      const [old, now] = ['Late Risers of the North', 'Late Risers of the South'];
      const mended = loop.list(branchOf(issue)).replace(`### ${old}`, `### ${now}`);
      const text = isBoth ? mended.replace(contentsLine(old), contentsLine(now)) : mended;
      await loop.github.git.push({ as: 'max', branch: branchOf(issue), files: { [README]: text } });
      await loop.settle();
      expect(await loop.status(issue)).toContain('Somebody has reworded the entry');
      await loop.merge(other);
      const list = loop.list(branchOf(issue));
      expect(list).toContain(`${contentsLine('Owls Who Never Sleep')}${contentsLine(now)}\n`);
      expect(list).not.toContain(old);
      await loop.close();
    }
  });
});

describe('a line in the contents, where its paper changes', () => {
  it.each([
    ['goes with it', removalOf(TITLES[1] ?? ''), TITLES.toSpliced(1, 1)],
    [
      'is called what the paper is called',
      `### Which entry\n\n${TITLES[1]}\n\n### Section of the entry\n\n_No response_\n\n### New title\n\nSleepy Dogs on Land\n`,
      TITLES.with(1, 'Sleepy Dogs on Land'),
    ],
  ])('%s', async (_, body, titles) => {
    const loop = await startLearnt();
    const issue = await loop.file(body);
    const { body: said } = await loop.pull(issue);
    expect(loop.list(branchOf(issue))).toContain(`# Sleep\n\n${titles.map(contentsLine).join('')}\n## Naps\n`);
    expect(said).not.toContain('contents');
    await loop.merge(issue);
    expect([...loop.list().matchAll(/^### (.*)/gm)].map(([, title]) => title)).toEqual(titles);
  });
});

describe('what may be a number of papers', () => {
  it('is named in the pull request, and stays as it is', async () => {
    const loop = await startLearnt();
    const issue = await loop.file(nap('Late Risers of the North', '8'));
    const { body } = await loop.pull(issue);
    expect(body).toContain(
      'Please look at this too:\n\n- This list shows no place for: `Method name`, `Tasks`, `Technique`.\n- Line 33 says that there are 5 papers; with this one there are 6.\n\nCloses',
    );
    expect(loop.list(branchOf(issue))).toContain('In 2019 we had 5 papers.');

    const text = loop.list(branchOf(issue)).replace('we had 5 papers', 'we had 6 papers');
    await loop.github.git.push({ as: 'max', branch: branchOf(issue), files: { [README]: text } });
    await loop.settle();
    await loop.github.git.push({
      as: 'olga',
      branch: 'main',
      files: { [README]: LEARNT.replace('# Sleep', '# Sleeping') },
    });
    await loop.settle();
    const list = loop.github.git.merged('main', branchOf(issue), README);
    expect(list).toContain('# Sleeping\n');
    expect(list).toContain('In 2019 we had 6 papers.');
    expect(await loop.status(issue)).not.toMatch(/reworded|no longer touch/);
    expect((await loop.pull(issue)).body).not.toContain('says that there are');

    // With one more paper in the list the number is no longer what it was: a person has to tell what to do with it.
    await loop.github.git.push({
      as: 'olga',
      branch: 'main',
      files: { [README]: LEARNT.replace('## About', `${part('Owls Who Never Sleep', 9)}## About`) },
    });
    await loop.settle();
    expect(loop.list(branchOf(issue))).toContain('In 2019 we had 6 papers.');
    expect(await loop.status(issue)).toMatch(/I no longer touch it/);
  });
});
