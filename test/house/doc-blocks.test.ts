import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { dump, load } from 'js-yaml';
import { configSchema } from '../../src/config/config-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { createProgram } from '../../src/hosts/cli/create-program.ts';
import { readList } from '../../src/list/read-list.ts';
import { faultsOf } from '../schemas/validate.ts';
import { runProgram } from '../support/run-program.ts';
import { ROOT, readSource, sourceFiles } from '../support/source-files.ts';

interface Block {
  readonly path: string;
  readonly language: string;
  readonly text: string;
}

const PAGES = ['README.md', 'CONTRIBUTING.md', ...sourceFiles('docs', '.md').map(({ path }) => path)];

/** Blocks of code; a block without a language is a drawing. */
const BLOCKS = PAGES.flatMap((path): Block[] =>
  [...readSource(path).matchAll(/^```([a-z]*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    path,
    language,
    text,
  })),
).filter(({ language }) => language !== '');

const of = (...languages: readonly string[]) =>
  BLOCKS.filter(({ language }) => languages.includes(language)).map(({ path, text }) => [path, text] as const);

const { scripts, bin } = JSON.parse(readSource('package.json')) as {
  scripts: Record<string, string>;
  bin: { accession: string };
};

/** Where blocks whose output is shown are run and compared. */
const RUN = new Map([
  ['docs/using.md console', 'test/house/readme.test.ts'],
  ['docs/using.md diff', 'test/house/readme.test.ts'],
  ['docs/setup.md console', 'test/hosts/docs.test.ts'],
]);

describe('blocks of code in the documentation', () => {
  it('are in languages that are tried here, or run by another test', () => {
    const here = ['yaml', 'yml', 'sh', 'ts', 'markdown'];
    const rest = BLOCKS.filter(({ language }) => !here.includes(language));
    expect(new Set(rest.map(({ path, language }) => `${path} ${language}`))).toEqual(new Set(RUN.keys()));
    for (const test of RUN.values()) expect(existsSync(join(ROOT, test))).toBe(true);
  });

  it.each(of('yaml', 'yml'))('%s: %j is a configuration, or a part of a workflow or a form', (_, text) => {
    const value = load(text) as Record<string, unknown>;
    const isConfig = Object.keys(value).every((key) => key in configSchema.shape);
    if (isConfig) expect(parseConfig(text)).toMatchObject({ ok: true });
    else if ('options' in value || 'body' in value) expect(faultsOf('issue-forms', dump(asForm(value)))).toEqual([]);
    else expect(faultsOf('workflow', dump(asWorkflow(value)))).toEqual([]);
  });

  it.each(of('markdown'))('%s: %j is a list', (_, text) => {
    expect(readList(text).sections.filter(({ entries }) => entries.length > 0)).not.toEqual([]);
  });

  const commands = of('sh').flatMap(([path, text]) =>
    text
      .split(/\n|&&/)
      .map((line) => line.replace(/#.*/, '').trim())
      .filter(Boolean)
      .map((command) => [path, command] as const),
  );

  it.each(commands)('%s: %s is a command that there is', (_, command) => {
    const [program = '', ...args] = command.split(/\s+/);
    if (program === 'npm') expectNpm(args);
    else if (program === 'alias') expect(command).toBe(`alias accession="node $PWD/${bin.accession}"`);
    else expect([program, args[0]]).toEqual(['docker', expect.stringMatching(/^(?:build|run|compose)$/)]);
    const paths = args.filter((arg) => /^[a-z]+\/[\w/.-]+$/.test(arg));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('publish the port that the image listens on', () => {
    const port = /^ENV .*\bPORT=(\d+)/m.exec(readSource('Dockerfile'))?.[1];
    expect(commands.map(([, command]) => command)).toContain(
      `docker run --publish ${port}:${port} --env-file .env accession`,
    );
  });

  it('call accession with options that it has, in prose too', () => {
    const calls = PAGES.flatMap((path) => [...readSource(path).matchAll(/\baccession (?:-- )?([a-z]+(?: [^`\n]*)?)`/g)])
      .map(([, call = '']) => call.split(' '))
      .filter(([name]) => createProgram().commands.some((command) => command.name() === name));
    expect(calls.length).toBeGreaterThan(5);
    for (const [name, ...args] of calls) {
      const command = createProgram().commands.find((one) => one.name() === name);
      const known = command?.options.flatMap(({ long, short }) => [long, short]);
      for (const option of args.filter((arg) => arg.startsWith('--'))) expect(known).toContain(option);
    }
  });
});

describe('the library, as the README uses it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accession-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(of('ts'))(
    '%s: %j runs',
    async (_, text) => {
      const story = (name: string) => JSON.stringify(readSource(`test/stories/follows-an-edited-issue/${name}`));
      const given = `const [list, issue, config, form] = [${story('list.md')}, ${story('issue.md')}, ${story('config.yml')}, ${JSON.stringify(readSource('issue-templates/add-paper.yml'))}];\n`;
      const file = join(folder, 'example.mts');
      writeFileSync(file, `${given}${text.replace("'accession'", `'${pathToFileURL(join(ROOT, 'src/index.ts'))}'`)}`);
      const { code, stdout, stderr } = await runProgram(file, []);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^--- a\/README\.md\n\+\+\+ b\/README\.md\n@@ /);
    },
    30_000,
  );
});

function expectNpm([verb = '', name = '']: readonly string[]): void {
  if (verb === 'ci') expect(existsSync(join(ROOT, 'package-lock.json'))).toBe(true);
  else expect(scripts).toHaveProperty([verb === 'run' ? name : verb]);
}

/** A whole form around the options of a question. */
function asForm({ options, ...rest }: Record<string, unknown>): object {
  const question = { type: 'dropdown', attributes: { label: 'Section', options } };
  return { name: 'Form', description: 'A form', body: [question], ...rest };
}

/** A whole workflow around a part of one. */
function asWorkflow({ steps, ...rest }: Record<string, unknown>): object {
  return {
    on: 'push',
    jobs: { job: { 'runs-on': 'ubuntu-latest', steps: steps ?? [{ run: 'true' }] } },
    ...rest,
  };
}
