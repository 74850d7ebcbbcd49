import { describe, expect, it } from '@jest/globals';
import { runProgram } from '../support/run-program.ts';

const sandbox = (args: readonly string[], input?: string) => runProgram('sandbox/main.ts', ['--once', ...args], input);

describe('the sandbox', () => {
  it('reads an issue from standard input, and ends with 1 where it asks for no paper', async () => {
    const { code, stdout, stderr } = await sandbox(['--issue', '-'], 'The weather is nice.\n');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('Issue #1\n\nThe bot leaves it alone');
  }, 30_000);

  it('ends with 1 where the bot asks for something', async () => {
    const { code, stdout } = await sandbox(
      ['--issue', '-', '--json'],
      '### Section\n\nNowhere\n\n### Paper title\n\nA',
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ issue: 1, problems: expect.arrayContaining(['missing-field']) }]);
  }, 30_000);

  it.each([
    ['a file that is missing', ['--issue', 'missing.md']],
    ['a list that is a folder', ['--list', 'src']],
    ['an option that it does not know', ['--colour']],
  ])(
    'ends with 2 and a sentence for %s',
    async (_, args) => {
      const { code, stdout, stderr } = await sandbox(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).not.toBe('');
      expect(stderr).not.toMatch(/^\s+at /m);
    },
    30_000,
  );
});
