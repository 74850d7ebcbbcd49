import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { withProgress } from '../../../src/hosts/cli/progress.ts';

/** What is written to a stream while three steps are done. */
async function written(isTTY: boolean): Promise<{ readonly result: string; readonly text: string }> {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const result = await withProgress('Learning', stream, (onStep) => {
    for (const done of [1, 2, 3]) onStep(done, 3);
    return 'done';
  });
  return { result, text: String(stream.read() ?? '') };
}

describe('withProgress', () => {
  it('shows a bar on a terminal, and gives what the work gives', async () => {
    const { result, text } = await written(true);
    expect(result).toBe('done');
    expect(text).toContain('Learning ');
    expect(text).toContain(' 1/3');
  });

  it('writes nothing elsewhere', async () => {
    expect(await written(false)).toEqual({ result: 'done', text: '' });
  });

  it('lets through what the work throws', async () => {
    const fails = () => {
      throw new Error('out of order');
    };
    await expect(withProgress('Learning', new PassThrough(), fails)).rejects.toThrow('out of order');
  });
});
