import { describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { CONFIG_PATH, FORM_PATH } from '../../src/config/config.ts';
import { Reader } from '../../src/github/reader.ts';
import { reportAudit } from '../../src/github/report-audit.ts';
import type { LookUp } from '../../src/lookup/create-lookup.ts';
import type { FoundPaper } from '../../src/metadata/metadata.ts';
import { Loop, PLACE, README } from '../support/loop.ts';
import { SEED_FORM_TEXT } from '../support/seed-list.ts';

const FORM = SEED_FORM_TEXT.replace(/( +- )Training-free Stable[^\n]*(?:\n +- Training-free[^\n]*)+/, '$1All');
const LIST =
  '# Papers\n\n## All\n\n- **One Paper about Herons**, arXiv 2024. [[Paper](https://arxiv.org/abs/2401.00001)]\n- **Another Paper about Storks**, arXiv 2024. [[Paper](https://arxiv.org/abs/2401.00002)]\n';

/** A loop with a list, and a way to audit it with sources that say something about its papers. */
async function start(config = 'audit: true\n') {
  const loop = await Loop.start({ files: { [README]: LIST, [CONFIG_PATH]: config, [FORM_PATH]: FORM } });
  const said = new Map<string, Partial<FoundPaper> | 'silent'>();
  let asked = 0;
  const lookUp: LookUp = async ([paper]) => {
    asked += 1;
    const own = said.get(paper?.id ?? '');
    if (!paper || own === undefined) return { found: [], silent: [], unknown: [] };
    if (own === 'silent') return { found: [], silent: ['arXiv'], unknown: [] };
    return { found: [{ key: paper.key, source: 'arXiv', server: 'arXiv', item: {}, ...own }], silent: [], unknown: [] };
  };
  const github = new Octokit({ baseUrl: loop.github.url, auth: loop.github.tokenOf('max') });
  const audit = async () => {
    const mark = loop.github.log.length;
    await reportAudit({ github, reader: new Reader(github), bot: 'max' }, PLACE, lookUp);
    await loop.settle();
    const { data } = await loop.as('olga').issues.listForRepo({ ...PLACE, state: 'all' });
    return {
      issues: data.map(({ number, state, body }) => ({ number, state, body })),
      writes: loop.requests(mark).filter((request) => !request.startsWith('GET')),
    };
  };
  return { loop, said, audit, asked: () => asked };
}

describe('the issue of an audit', () => {
  it('is opened once there is something to say, follows, is closed when nothing is left, and opened again', async () => {
    const { said, audit } = await start();
    expect(await audit()).toEqual({ issues: [], writes: [] });
    said.set('2401.00001', { standing: 'withdrawn' });
    const first = await audit();
    expect(first.issues).toEqual([
      { number: 1, state: 'open', body: expect.stringContaining('`README.md:5` Unexpected `One Paper about Herons`') },
    ]);
    expect((await audit()).writes).toEqual([]);
    said.set('2401.00002', { claim: 'CVPR 2024' });
    expect((await audit()).issues[0]?.body).toContain('`Another Paper about Storks` may have appeared');
    said.clear();
    expect((await audit()).issues).toMatchObject([{ number: 1, state: 'closed' }]);
    expect((await audit()).writes).toEqual([]);
    said.set('2401.00001', { standing: 'withdrawn' });
    expect((await audit()).issues).toMatchObject([{ number: 1, state: 'open' }]);
  });

  it('stays closed where a person closed it', async () => {
    const { loop, said, audit } = await start();
    said.set('2401.00001', { standing: 'withdrawn' });
    await audit();
    await loop.as('olga').issues.update({ ...PLACE, issue_number: 1, state: 'closed' });
    said.set('2401.00002', { standing: 'withdrawn' });
    expect(await audit()).toMatchObject({ issues: [{ number: 1, state: 'closed' }], writes: [] });
  });

  it('is not closed while a source is silent', async () => {
    const { said, audit } = await start();
    said.set('2401.00001', { standing: 'withdrawn' });
    await audit();
    said.set('2401.00001', 'silent');
    const { issues } = await audit();
    expect(issues).toMatchObject([{ state: 'open', body: expect.stringContaining('Not all was answered by arXiv') }]);
  });

  it.each(['', 'audit: true\nlookup: off\n'])('is not there where the configuration is %j', async (config) => {
    const { said, audit, asked } = await start(config);
    said.set('2401.00001', { standing: 'withdrawn' });
    expect(await audit()).toEqual({ issues: [], writes: [] });
    expect(asked()).toBe(0);
  });
});
