import { describe, expect, it } from '@jest/globals';
import { CONFIG_PATH, FORM_PATH } from '../../src/config/config.ts';
import { Loop, PLACE, README } from '../support/loop.ts';

const entry = (title: string, id: number): string =>
  `- [${title}](https://arxiv.org/abs/2401.0000${id}), *ICLR 2024*\n`;
const LIST = `# Papers about sleep

## Dreams

${entry('Cats Dream', 1)}${entry('Dogs Dream Too', 2)}
## Naps

${entry('Power Naps at Work', 3)}${entry('Naps of Newts', 4)}`;
const FORM = `name: Add a paper
description: A paper for the list
labels: [add-paper]
body:
  - type: dropdown
    id: section
    attributes:
      label: Section
      options:
        - Dreams
        - Naps
        - Another section…
  - { type: input, id: new-section, attributes: { label: Name of the new section } }
  - { type: input, id: title, attributes: { label: Paper title } }
  - { type: input, id: paper, attributes: { label: Paper link } }
  - { type: input, id: venue, attributes: { label: Venue } }
`;
const BODY = `### Section

Another section…

### Name of the new section

Snoring

### Paper title

Snoring in Zero Gravity

### Paper link

https://arxiv.org/abs/2401.00009

### Venue

ICML 2024
`;
const MADE = `\n## Snoring\n\n- [Snoring in Zero Gravity](https://arxiv.org/abs/2401.00009), *ICML 2024*`;

function start(): Promise<Loop> {
  const config = 'newSection: true\nlookup: off\n';
  return Loop.start({ files: { [README]: LIST, [CONFIG_PATH]: config, [FORM_PATH]: FORM } });
}

describe('a section that the list does not have', () => {
  it('is made with its entry once a maintainer says so, and by nobody else', async () => {
    const loop = await start();
    const issue = await loop.file(BODY);
    expect(await loop.status(issue)).toContain('Comment `/accession section new` and this name');
    expect(await loop.pulls(issue)).toEqual([]);
    await loop.comment(issue, '/accession section new Snoring');
    expect(await loop.pulls(issue)).toEqual([]);
    await loop.comment(issue, '/accession section new Snoring', 'max');
    expect(loop.list(`accession/issue-${issue}`)).toBe(`${LIST}${MADE}\n`);
    await loop.merge(issue);
    expect(loop.list()).toBe(`${LIST}${MADE}\n`);
    const next = await loop.file(BODY.replaceAll('Gravity', 'Space').replace('00009', '00008'));
    expect(loop.list(`accession/issue-${next}`)).toContain('## Snoring\n\n- [Snoring in Zero Gravity]');
    expect(loop.list(`accession/issue-${next}`)).toContain('- [Snoring in Zero Space]');
  });

  it('stays one section while the list moves on, people update the branch, and reword the entry', async () => {
    const loop = await start();
    const issue = await loop.file(BODY);
    const branch = `accession/issue-${issue}`;
    await loop.comment(issue, '/accession section new Snoring', 'max');
    const push = async (title: string, id: number) => {
      const text = loop.list().replace('## Naps\n\n', `## Naps\n\n${entry(title, id)}`);
      await loop.github.git.push({ as: 'olga', branch: 'main', files: { [README]: text } });
      await loop.settle();
    };
    await push('Naps of Nuns', 5);
    await loop.as('max').pulls.updateBranch({ ...PLACE, pull_number: (await loop.pull(issue)).number });
    await loop.settle();
    expect(loop.list(branch)).toBe(`${loop.list()}${MADE}\n`);

    const reworded = loop.list(branch).replace('in Zero Gravity]', 'in No Gravity]');
    await loop.github.git.push({ as: 'max', branch, files: { [README]: reworded } });
    await loop.settle();
    await push('Naps of Nurses', 6);
    expect(await loop.status(issue)).toContain('That wording stays');
    const list = loop.list();
    await loop.merge(issue);
    expect(loop.list()).toBe(`${list}${MADE.replace('Zero', 'No')}\n`);
  });
});
