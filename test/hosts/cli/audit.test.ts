import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { type AuditOptions, type AuditSources, runAudit } from '../../../src/hosts/cli/audit.ts';
import { createMemoryCache } from '../../../src/lookup/answer-cache.ts';
import { createLookup, type LookUp } from '../../../src/lookup/create-lookup.ts';
import { createDiskCache } from '../../../src/lookup/disk-cache.ts';
import { type ArxivPaper, arxivFeed } from '../../support/source-answers.ts';
import { startSources } from '../../support/source-server.ts';
import { accession } from './run-cli.ts';
import { folderWith } from './temporary-files.ts';

const idOf = (index: number): string => `2401.${String(index).padStart(5, '0')}`;
const titleOf = (index: number): string => `A Paper about Subject Number ${index}`;

/** A list of papers on arXiv, numbered from 1. */
function listOf(count: number): string {
  const entries = Array.from(
    { length: count },
    (_, index) => `- **${titleOf(index + 1)}**, arXiv 2024. [[Paper](https://arxiv.org/abs/${idOf(index + 1)})]`,
  );
  return `# Papers\n\n## All\n\n${entries.join('\n')}\n`;
}

/** Audits a file with a list, with what looks papers up. */
async function audit(list: string, lookUp: LookUp, options: AuditOptions = {}) {
  const folder = folderWith({ 'README.md': list });
  const [printed, warned, steps]: [string[], string[], number[]] = [[], [], []];
  const output = { print: (text: string) => printed.push(text), warn: (line: string) => warned.push(line) };
  const path = join(folder, 'README.md');
  const lookAtLinks: AuditSources['lookAtLinks'] = async (urls) =>
    new Map(
      urls.map((url) => [
        url,
        url.includes('old') ? { kind: 'moved', to: url.replace('old', 'new') } : { kind: 'gone', status: 404 },
      ]),
    );
  const code = await runAudit([path], options, { lookUp, lookAtLinks }, output, (done) => steps.push(done));
  const relative = (text: string): string => text.replaceAll(`${path}:`, 'README.md:');
  return {
    code,
    printed: relative(printed.join('')),
    warned: relative(warned.join('\n')),
    steps,
    text: readFileSync(path, 'utf8'),
  };
}

const nothing: LookUp = async () => ({ found: [], silent: [], unknown: [] });

describe('accession audit', () => {
  it('asks arXiv at most ten times about 500 papers, goes on where it was left, and asks no second time', async () => {
    const server = await startSources((request, response) => {
      const ids = (new URL(request.url ?? '', 'https://x.example').searchParams.get('id_list') ?? '').split(',');
      const papers = ids.map(
        (id): ArxivPaper => ({ id, title: titleOf(Number(id.slice(5))), people: [], published: '2024-01-05' }),
      );
      response.writeHead(200, { 'content-type': 'application/atom+xml' }).end(arxivFeed(papers));
    });
    let time = 0;
    const sleep = async (milliseconds: number): Promise<void> => {
      time += milliseconds;
      await turn();
    };
    const cache = createMemoryCache();
    const lookUp = (): LookUp => createLookup({ dispatcher: server.agent, cache, clock: { now: () => time, sleep } });
    const first = await audit(listOf(500), lookUp());
    expect(first).toMatchObject({ code: 0, printed: '500 entries, 500 looked up, nothing to look at.\n' });
    expect(first.steps.at(-1)).toBe(500);
    expect(server.requests.length).toBeLessThanOrEqual(10);
    expect(time).toBeGreaterThanOrEqual((server.requests.length - 1) * 3000);
    const before = server.requests.length;
    await audit(listOf(500), lookUp());
    expect(server.requests).toHaveLength(before);
    await audit(listOf(501), lookUp());
    expect(server.requests.slice(before)).toEqual([expect.stringContaining(`id_list=${idOf(501)}&`)]);
  });

  it('prints a line for each finding, and ends with 1 where something is wrong', async () => {
    const lookUp: LookUp = async ([paper]) => ({
      found:
        paper?.id === idOf(2)
          ? [{ key: paper.key, source: 'arXiv', server: 'arXiv', item: { title: titleOf(2) }, standing: 'withdrawn' }]
          : [],
      silent: paper?.id === idOf(1) ? ['arXiv'] : [],
      unknown: [],
    });
    expect(await audit(listOf(2), lookUp)).toMatchObject({
      code: 1,
      printed:
        'README.md:6: warning [withdrawn] Unexpected “A Paper about Subject Number 2”, expected a paper that still stands: arXiv says that it was withdrawn.\n' +
        '  fix: Remove the entry, or say in it that the paper was withdrawn.\n' +
        '2 entries, 2 looked up, 1 to look at. Not all was answered by arXiv: run it again later.\n',
    });
    expect(JSON.parse((await audit(listOf(2), lookUp, { format: 'json' })).printed).findings).toHaveLength(1);
  });

  it('makes the changes that are certain, and names those that it leaves', async () => {
    const published: LookUp = async ([paper]) => ({
      found: paper
        ? [
            {
              key: paper.key,
              source: 'Crossref',
              item: {
                title: titleOf(Number(paper.id.slice(5))),
                'container-title': 'ICML',
                issued: { 'date-parts': [[2025]] },
              },
            },
          ]
        : [],
      silent: [],
      unknown: [],
    });
    const list = listOf(3);
    expect((await audit(list, published)).text).toBe(list);
    const { code, warned, text } = await audit(list, published, { update: true });
    expect(code).toBe(0);
    expect(text).toBe(list.replaceAll('arXiv 2024', 'ICML 2025'));
    expect(warned.split('\n').map((line) => line.slice(0, 21))).toEqual([
      'README.md:5: changed.',
      'README.md:6: changed.',
      'README.md:7: changed.',
    ]);
  });

  it('looks at other links only where it is asked to', async () => {
    const list =
      '# A\n\n## B\n\n- **One Paper of Many**, 2024. [[Code](https://github.com/a/old)]\n- **Another Paper of Many**, 2024. [[Code](https://github.com/a/dead)]\n';
    expect((await audit(list, nothing)).printed).toContain('nothing to look at');
    const { code, printed, text } = await audit(list, nothing, { links: true, update: true });
    expect(code).toBe(1);
    expect(printed).toContain(
      'README.md:5: notice [moved-link] github.com says that a link of “One Paper of Many” has moved to “https://github.com/a/new” for good.',
    );
    expect(printed).toContain(
      'README.md:6: warning [dead-link] Unexpected link “https://github.com/a/dead” of “Another Paper of Many”: github.com says that nothing is there.',
    );
    expect(text).toBe(list.replace('a/old', 'a/new'));
  });

  it('says what keeps a list from being read', async () => {
    const { code, printed, warned } = await audit('<<<<<<< HEAD\n# A\n=======\n# B\n>>>>>>> other\n', nothing);
    expect([code, printed]).toEqual([1, '']);
    expect(warned).toContain('[conflict-markers]');
  });

  it('runs from the command line, offline', async () => {
    const folder = folderWith({ 'README.md': listOf(2) });
    const cache = folderWith({});
    const said = { source: 'arXiv', server: 'arXiv', item: { title: 'Something Entirely Different Here' } };
    await createDiskCache(join(cache, 'accession')).set(`arxiv:${idOf(1)}`, { said, at: 0 });
    const { code, stdout } = accession(folder, ['audit', '--offline'], { env: { XDG_CACHE_HOME: cache } });
    expect(code).toBe(1);
    expect(stdout).toContain('README.md:5: warning [wrong-paper]');
  });
});
