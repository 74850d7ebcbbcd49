import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { build } from 'esbuild';
import { BUNDLE_OPTIONS } from '../../../scripts/bundle-options.ts';

/** What a run of the Action left. */
export interface BundleRun {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
}

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accession-action-'));
  await build({ ...BUNDLE_OPTIONS, outfile: join(folder, 'action.mjs') });
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the bundled Action as GitHub's runner does: nothing but its environment, the event in a file. */
export async function runBundle(
  event: { readonly name: string; readonly payload: unknown },
  env: Readonly<Record<string, string>>,
): Promise<BundleRun> {
  const [eventFile, summaryFile] = [join(folder, 'event.json'), join(folder, 'summary.md')];
  writeFileSync(eventFile, JSON.stringify(event.payload));
  writeFileSync(summaryFile, '');
  const child = spawn(process.execPath, [join(folder, 'action.mjs')], {
    cwd: folder,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...env,
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, log, summary: readFileSync(summaryFile, 'utf8') };
}
