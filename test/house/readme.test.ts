import { describe, expect, it } from '@jest/globals';
import { runProgram } from '../support/run-program.ts';
import { readSource } from '../support/source-files.ts';

const README = readSource('README.md');
const USING = readSource('docs/using.md');
const { scripts } = JSON.parse(readSource('package.json')) as { scripts: Record<string, string> };

/** Lines that fit on a screen or two. */
const MOST_LINES = 80;

/** Contents of the fenced blocks of a language, in the page that the README sends people to. */
const blocks = (language: string): string[] =>
  [...USING.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block);

describe('README.md', () => {
  it('is short', () => {
    expect(README.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  it('shows the two commands in its first screen', () => {
    const screen = README.split('\n').slice(0, 22).join('\n');
    expect(screen).toContain('npm ci && npm run sandbox\n');
    expect(screen).toContain('npm ci && npm test\n');
  });

  it('names only commands that exist', () => {
    const named = [...`${README}\n${USING}`.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z:]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });

  it('shows the diff that the sandbox prints', async () => {
    const { code, stdout } = await runProgram('sandbox/main.ts', ['--once', '--json']);
    expect(code).toBe(0);
    const answers = JSON.parse(stdout) as { number: number; diff: string }[];
    expect(answers.map(({ number }) => number)).toEqual([17, 11, 2]);
    expect(blocks('diff')).toEqual([answers[2]?.diff]);
  }, 60_000);

  const examples = blocks('console').map((block) => {
    const [command = '', ...output] = block.split('\n');
    return [command, output.join('\n')] as const;
  });

  it.each(examples)('%s', async (command, output) => {
    const args = /^\$ npm run --silent accession -- (.*)$/.exec(command)?.[1]?.split(' ') ?? [];
    expect(args).not.toEqual([]);
    const { code, stdout } = await runProgram('src/hosts/cli.ts', args);
    expect(code).toBe(0);
    expect(stdout).toBe(output);
  });

  it('has an example to run', () => {
    expect(examples).not.toEqual([]);
  });
});
