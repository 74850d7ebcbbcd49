import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { HOME } from '../../src/config/home.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { envFileOf } from '../../src/hosts/server/set-up.ts';
import { environmentShape } from '../../src/hosts/server/settings.ts';
import { writeWorkflow } from '../../src/init/write-workflow.ts';
import { faultsOf } from '../schemas/validate.ts';
import { accession } from './cli/run-cli.ts';
import { folderWith } from './cli/temporary-files.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Contents of the fenced blocks of a language in a page. */
const blocks = (page: string, language: string): string[] =>
  [...read(page).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );

/** Names in the first column of a page's tables, between backticks. */
const named = (page: string): string[] => [...read(page).matchAll(/^\| `([\w.]+)` +\|/gm)].map(([, name = '']) => name);

describe('docs/setup.md', () => {
  it('shows what the commands print', () => {
    const [list = ''] = blocks('docs/setup.md', 'markdown');
    const folder = folderWith({ 'README.md': list });
    const shown = blocks('docs/setup.md', 'console');
    expect(shown).toHaveLength(3);
    for (const block of shown) {
      const [command = '', ...output] = block.split('\n');
      const args = /^\$ accession (.*)$/.exec(command)?.[1]?.split(' ') ?? [];
      const { code, stdout, stderr } = accession(folder, args);
      expect([code, stdout.replaceAll('\r\n', '\n'), stderr]).toEqual([0, output.join('\n'), '']);
    }
  }, 30_000);
});

describe('docs/server.md', () => {
  it('lists the variables that the server reads, and no others', () => {
    // The key is read by @probot/get-private-key.
    const names = [...Object.keys(environmentShape.shape), 'ENV_FILE', 'PRIVATE_KEY', 'PRIVATE_KEY_PATH'];
    expect(new Set(named('docs/server.md').filter((name) => /^[A-Z]/.test(name)))).toEqual(new Set(names));
  });

  it('names the defaults that the server has', () => {
    const rows = new Map(
      [...read('docs/server.md').matchAll(/^\| `(\w+)` +\| `([^`]+)` +\|/gm)].map(([, name, value]) => [name, value]),
    );
    expect(rows.size).toBeGreaterThan(2);
    const shapes = new Map(Object.entries(environmentShape.shape));
    expect(rows.get('ENV_FILE')).toBe(envFileOf({}));
    for (const [name, value] of rows)
      if (name !== 'ENV_FILE') expect(String(shapes.get(String(name))?.parse(undefined))).toBe(value);
  });
});

describe('docs/action.md', () => {
  it('shows the workflow that init writes, apart from what only saves time', () => {
    const [shown = ''] = blocks('docs/action.md', 'yaml');
    const { jobs, ...rest } = load(writeWorkflow(['README.md'])) as { jobs: Record<string, object> };
    const propose = Object.fromEntries(
      Object.entries(jobs.propose ?? {}).filter(([key]) => key === 'runs-on' || key === 'steps'),
    );
    expect(load(shown)).toEqual({ ...rest, jobs: { propose } });
  });

  it('shows workflows by GitHub’s rules', () => {
    const workflows = blocks('docs/action.md', 'yaml').filter((text) => text.startsWith('name:'));
    expect(workflows).toHaveLength(2);
    for (const text of workflows) expect(faultsOf('workflow', text)).toEqual([]);
  });

  it('lists the inputs of the Action', () => {
    const { inputs } = load(read('action.yml')) as { inputs: object };
    expect(named('docs/action.md')).toEqual(Object.keys(inputs));
  });
});

describe('docs/configuration.md', () => {
  it('shows configurations that are ones', () => {
    const shown = blocks('docs/configuration.md', 'yaml');
    expect(shown.length).toBeGreaterThan(1);
    for (const text of shown) expect(parseConfig(text)).toMatchObject({ ok: true });
  });
});

describe('docs/configuration.md, several lists', () => {
  const [configuration = ''] = blocks('docs/configuration.md', 'yaml').filter((text) => text.startsWith('list:'));
  const [options = ''] = blocks('docs/configuration.md', 'yml');
  const lists = {
    'README.md': '# Papers\n\n## Surveys\n\n- A survey, 2023\n- Another survey, 2024\n',
    'papers/audio.md':
      '# Audio\n\n## Speech\n\n- One, 2023\n- Two, 2024\n\n## Datasets\n\n- Three, 2023\n- Four, 2024\n',
    'papers/vision.md': '# Vision\n\n## Tracking\n\n- Five, 2023\n\n## Datasets\n\n- Six, 2023\n- Seven, 2024\n',
  };

  it('shows the options that init gives the form for what it describes', () => {
    const folder = folderWith({
      ...lists,
      '.github/accession.yml': `${configuration}entry: "- {{title}}, {{year}}"\n`,
    });
    expect(accession(folder, ['init', '--yes']).code).toBe(0);
    const form = readFileSync(join(folder, '.github/ISSUE_TEMPLATE/add-paper.yml'), 'utf8');
    expect(form).toContain(options.replace(/^/gm, '      ').trimEnd());
  });
});

describe('pages', () => {
  const pages = readdirSync(new URL('../../docs', import.meta.url)).filter((name) => name.endsWith('.md'));

  it.each(pages)('docs/%s names the project’s own repository only as it is called', (page) => {
    for (const [, name] of read(`docs/${page}`).matchAll(/([\w-]+\/accession)(?:@|\/main)/g)) expect(name).toBe(HOME);
  });
});

describe('Dockerfile', () => {
  const text = read('Dockerfile');

  it('starts what npm start starts, as nobody in particular, and says when it is healthy', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const [, command = '[]'] = /^CMD (.*)$/m.exec(text) ?? [];
    expect((JSON.parse(command) as string[]).join(' ')).toBe(scripts.start);
    expect(text).toMatch(/^USER node$/m);
    expect(text).toMatch(/^HEALTHCHECK [\s\S]*\/healthz/m);
  });

  it('is slim, and on a Node that the package runs on, in every stage', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    const least = Number(/\d+/.exec(engines.node)?.[0]);
    const images = [...text.matchAll(/^FROM (\S+)/gm)].map(([, image = '']) => image);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/^node:\d+-slim$/);
    for (const image of images) expect(Number(/\d+/.exec(image)?.[0])).toBeGreaterThanOrEqual(Math.max(22, least));
  });

  it('takes from the build what is built, without what only development needs, and nothing else', () => {
    const [build = '', final = ''] = text.split(/^FROM .*$/m).slice(1);
    expect(build).toMatch(/^RUN npm ci --ignore-scripts$/m);
    expect(build).toMatch(/^RUN npm run build && npm prune --omit=dev --ignore-scripts$/m);
    const taken = [...final.matchAll(/^COPY --from=build (\S+) (\S+)$/gm)].map(([, from, to]) => [from, to]);
    expect(taken).toEqual([
      ['/app/node_modules', './node_modules'],
      ['/app/dist', './dist'],
    ]);
    expect(final).not.toMatch(/^RUN /m);
    // Everything is there before the right to write it is given up.
    expect(final.lastIndexOf('COPY ')).toBeLessThan(final.indexOf('USER node'));
    expect(final.indexOf('USER node')).toBeLessThan(final.indexOf('\nCMD '));
  });

  it('asks for its health where the server answers', async () => {
    const [, check = '[]'] = /^HEALTHCHECK [\s\S]*?CMD (\[.*\])$/m.exec(text) ?? [];
    const [program, ...args] = JSON.parse(check) as string[];
    expect(program).toBe('node');
    const server = createServer((request, answer) => {
      answer.statusCode = request.url === '/healthz' ? status : 404;
      answer.end();
    });
    let status = 200;
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const ask = async (at: number) => {
      const asking = spawn(process.execPath, args, { env: { PORT: String(at) } });
      const [code] = await once(asking, 'close');
      return code;
    };
    expect(await ask(port)).toBe(0);
    status = 503;
    expect(await ask(port)).toBe(1);
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
    expect(await ask(port)).toBe(1);
  }, 20_000);

  it('copies only what .dockerignore lets through', () => {
    const kept = new Set([...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, path]) => path));
    const copied = [...text.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '));
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((path) => !kept.has(path))).toEqual([]);
    for (const path of copied)
      expect(() => readdirSync(new URL(`../../${path}`, import.meta.url))).not.toThrow(/ENOENT/);
  });
});
