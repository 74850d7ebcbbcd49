import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runProgram } from '../support/run-program.ts';
import { ROOT, readSource } from '../support/source-files.ts';

const SEED = 'test/lists/training-free-generation-acceleration';
const STORY = 'test/stories/adds-to-the-third-section';
const FILES = ['--list', `${SEED}.md`, '--config', `${SEED}.accession.yml`];

const folder = mkdtempSync(join(tmpdir(), 'accession-'));
afterAll(() => rmSync(folder, { recursive: true }));

const accession = (args: readonly string[], input?: string) => runProgram('src/hosts/cli.ts', args, input);
const issue = readSource(`${STORY}/issue.md`);

describe('accession preview', () => {
  it('prints the diff and leaves the list alone', async () => {
    const before = readSource(`${SEED}.md`);
    const { code, stdout, stderr } = await accession(['preview', ...FILES, '--issue', `${STORY}/issue.md`]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(0, 2)).toEqual([`--- a/${SEED}.md`, `+++ b/${SEED}.md`]);
    expect(stdout).toContain('+- **[2] LANTERN: Accelerating Visual Autoregressive Models');
    expect(stdout).not.toMatch(/^-(?!-- a)/m);
    expect(readSource(`${SEED}.md`)).toBe(before);
  });

  it('reads the issue from standard input, and gives JSON', async () => {
    const { code, stdout } = await accession(['preview', ...FILES, '--issue', '-', '--json'], issue);
    const result = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(Object.keys(result).sort()).toEqual([
      'diff',
      'file',
      'notes',
      'number',
      'ok',
      'place',
      'read',
      'reminders',
      'said',
      'section',
      'sources',
      'text',
      'wanted',
    ]);
    expect(result).toMatchObject({
      ok: true,
      number: 2,
      text: readSource(`${STORY}/expected/list.md`),
      read: [{ venue: 'ICLR', year: '2025', name: 'LANTERN' }],
    });
    expect(result.section.at(-1)).toBe('Training-free Auto-Regressive Generation Acceleration');
  });

  it('names the problems and ends with 1', async () => {
    const body = issue.replace('ICLR', '_No response_');
    const { code, stdout } = await accession(['preview', ...FILES, '--issue', '-'], body);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\[missing-field\] .*Venue.*\n {2}fix: /);
  });

  it('gives the problems as JSON', async () => {
    const args = ['preview', ...FILES, '--issue', '-', '--json', '--form', 'issue-templates/add-paper.yml'];
    const { code, stdout } = await accession(args, issue.replace('https://arxiv.org', 'javascript:'));
    const result = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(Object.keys(result).sort()).toEqual(['ok', 'problems', 'read', 'wanted']);
    expect(result.problems).toEqual([
      {
        code: 'invalid-link',
        field: 'paper',
        message: expect.any(String),
        fix: expect.any(String),
        said: { field: 'Paper link', value: 'javascript:/pdf/2410.03355', expected: expect.any(String) },
      },
    ]);
    expect(result.read).toHaveLength(1);
  });

  it.each<[string, string[]]>([
    ['no command', []],
    ['an unknown option', ['preview', ...FILES, '--issue', '-', '--colour']],
    ['no issue', ['preview', ...FILES]],
    ['a list that is missing', ['preview', '--list', 'missing.md', '--issue', '-']],
    ['a folder as its list', ['preview', '--list', 'src', '--issue', '-']],
  ])('ends with 2 where it is given %s', async (_, args) => {
    const { code, stdout, stderr } = await accession(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('explains itself', async () => {
    const { code, stdout } = await accession(['preview', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/--list <file\.\.\.>[\s\S]*--issue <file>[\s\S]*--json/);
  });
});

describe('accession add', () => {
  const list = join(folder, 'list.md');

  it('writes the list', async () => {
    copyFileSync(`${SEED}.md`, list);
    const args = ['add', '--list', list, '--config', `${SEED}.accession.yml`, '--issue', '-'];
    const { code, stdout } = await accession(args, issue);
    expect(code).toBe(0);
    expect(stdout).toContain('+- **[2] LANTERN');
    expect(readFileSync(list, 'utf8')).toBe(readSource(`${STORY}/expected/list.md`));
  });

  it('writes nothing where something is wrong', async () => {
    copyFileSync(`${SEED}.md`, list);
    const args = ['add', '--list', list, '--config', `${SEED}.accession.yml`, '--issue', '-'];
    const { code } = await accession(args, 'Please add my paper.');
    expect(code).toBe(1);
    expect(readFileSync(list, 'utf8')).toBe(readSource(`${SEED}.md`));
  });

  it('keeps every byte of a list with a byte order mark and CRLF', async () => {
    const before = `\uFEFF${readSource(`${SEED}.md`).replaceAll('\n', '\r\n')}`;
    writeFileSync(list, before);
    await accession(['add', '--list', list, '--config', `${SEED}.accession.yml`, '--issue', '-'], issue);
    const after = readFileSync(list, 'utf8');
    expect(after).toBe(`\uFEFF${readSource(`${STORY}/expected/list.md`).replaceAll('\n', '\r\n')}`);
  });

  it('leaves a list alone that is no UTF-8', async () => {
    const before = Buffer.concat([Buffer.from(readSource(`${SEED}.md`)), Buffer.from([0xe9, 0x0a])]);
    writeFileSync(list, before);
    const args = ['add', '--list', list, '--config', `${SEED}.accession.yml`, '--issue', '-'];
    const { code, stderr } = await accession(args, issue);
    expect(code).toBe(2);
    expect(stderr).toMatch(/UTF-8/);
    expect(readFileSync(list).equals(before)).toBe(true);
  });
});

describe('accession', () => {
  it('says which version it is', async () => {
    const { version } = JSON.parse(readSource('package.json'));
    expect(await accession(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('stops without a word where nobody reads on', async () => {
    const program = spawn(process.execPath, ['--import', 'tsx', 'src/hosts/cli.ts', 'export', `${SEED}.md`], {
      cwd: ROOT,
    });
    program.stdout.destroy();
    const stderr: string[] = [];
    program.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
    const [code] = await once(program, 'close');
    expect([code, stderr.join('')]).toEqual([0, '']);
  });
});
