import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { ROOT } from '../support/source-files.ts';

it('the page runs what is pure, and nothing that needs Node', async () => {
  const { metafile } = await build({
    entryPoints: [join(ROOT, 'site/worker/worker.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    // Fails at any `node:` that a browser lacks.
    platform: 'browser',
    conditions: ['worker'],
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain('src/preview.ts');
  expect(inputs.filter((path) => /^src\/(?:github|lookup|queue|hosts)\//.test(path))).toEqual([]);
});
