import { describe, expect, it } from '@jest/globals';
import type { ReplayedVersion } from '../../../../src/hosts/cli/replay/replay-history.ts';
import type { ReplayTask } from '../../../../src/hosts/cli/replay/replay-version.ts';
import { trySettings } from '../../../../src/hosts/cli/replay/try-settings.ts';
import type { Outcome, Replayed } from '../../../../src/replay/replay-addition.ts';
import { repositoryWith } from '../git-repository.ts';

/** An addition: how it came out, whether at its place, and which orders would have put it there. */
type Given = readonly [Outcome, boolean, ...('append' | 'prepend')[]];

const ENTRIES = ['Owls at noon', 'Crows in rain', 'Jays on ice', 'Wrens by night', 'Tits in spring']
  .map((title, index) => `- [${title}](https://arxiv.org/abs/240${index + 1}.00001), ACL 2024.\n`)
  .join('');

/** What is suggested for additions, and which were tried with which configuration; `then` says how they come out with it. */
async function suggest(given: readonly Given[], then: (config: string, index: number) => Outcome, config?: string) {
  const { folder, commits } = repositoryWith('README.md', [`## Birds\n\n${ENTRIES}`]);
  const version = { commit: commits[0] ?? '', parent: '', date: '2024-01-01T00:00:00.000Z' };
  const additions = given.map(([outcome, isPlaced, ...orders], index): ReplayedVersion => {
    const addition = { section: [], fields: {}, entry: String(index), doubts: [], orders };
    const task = { path: `${folder}/README.md`, version, blame: [{ index }] as never };
    return { addition, outcome, isPlaced, diff: '', problems: [], task };
  });
  const tried: string[] = [];
  const run = async ({ blame, config: wanted = '' }: ReplayTask): Promise<Replayed | null> => {
    const index = (blame[0] as unknown as { index: number }).index;
    tried.push(`${index} ${wanted}`);
    return { ...(additions[index] as Replayed), outcome: then(wanted, index) };
  };
  const steps: string[] = [];
  const onStep = (done: number, of: number) => steps.push(`${done}/${of}`);
  const found = await trySettings(additions, config, { run, width: 1, close: () => {} }, onStep);
  return { found, tried, steps };
}

const WRONG: Given = ['elsewhere', false, 'prepend'];
const RIGHT: Given = ['exact', true, 'append', 'prepend'];

describe('settings that are tried on a list’s history', () => {
  it('are suggested with what they bring, and are tried on what they may change only', async () => {
    const { found, tried, steps } = await suggest(
      [WRONG, WRONG, RIGHT, ['exact', true, 'append']],
      (_, index) => (index < 2 ? 'exact' : 'differs'),
      'entry: "- {{title}}"\n',
    );
    expect(found).toEqual([{ lines: ['order: prepend'], exact: 4 - 1, before: 2, of: 4 }]);
    const config = '{"entry":"- {{title}}","order":"prepend"}';
    expect(tried).toEqual([`0 ${config}`, `1 ${config}`]);
    expect(steps).toEqual(['1/2', '2/2']);
  });

  it.each<[string, readonly Given[], Outcome]>([
    ['does not help', [WRONG, RIGHT], 'differs'],
    ['takes as much as it gives', [WRONG, WRONG, ['exact', true, 'append']], 'differs'],
  ])('are not suggested where the order %s', async (_, given, outcome) => {
    expect((await suggest(given, () => outcome, 'entry: "- {{title}}"\n')).found).toEqual([]);
  });

  it.each([
    ['explains as much', [WRONG, ['exact', true, 'append'] as Given]],
    ['is said already', [WRONG], 'order: append\nentry: "- {{title}}"\n'],
    ['explains nothing', [['differs', false] as Given]],
  ])('are not tried where the order %s', async (_, given, config = 'entry: "- {{title}}"\n') => {
    expect((await suggest(given, () => 'exact', config)).tried).toEqual([]);
  });

  it('have a template of the entries, tried on the right ones last', async () => {
    const { found, tried } = await suggest(
      [RIGHT, ['differs', true], RIGHT],
      (_, index) => (index < 2 ? 'exact' : 'differs'),
      'order: auto\n',
    );
    expect(found).toEqual([]);
    expect(tried.map((one) => one.slice(0, 1))).toEqual(['1', '0', '2']);
    const helped = await suggest([RIGHT, ['differs', true], RIGHT], () => 'exact');
    expect(helped.found).toEqual([
      { lines: ['entry: |', '  - [{{title}}]({{paper}}), {{venue}} {{year}}.'], exact: 3, before: 2, of: 3 },
    ]);
    expect((await suggest([RIGHT, ['differs', true]], () => 'differs')).tried).toHaveLength(1);
  });

  it('are none where all is right, or the configuration cannot be read', async () => {
    expect((await suggest([RIGHT, RIGHT], () => 'exact')).tried).toEqual([]);
    expect((await suggest([WRONG], () => 'exact', 'lost: 1\n')).tried).toEqual([]);
    expect(await suggest([], () => 'exact')).toEqual({ found: [], tried: [], steps: [] });
  });
});
