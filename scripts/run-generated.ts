/**
 * Tries many generated lists, one process for each core, and prints the seeds: `npm run test:generated -- [how many]`.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const total = Number(process.argv[2] ?? 20_000);
/** So many lists in one run of jest: between them there is something to see. */
const EACH = 1000;
const workers = availableParallelism();
const started = performance.now();
const runs = Math.ceil(total / EACH);
const seeds = Array.from({ length: runs }, () => Math.floor(Math.random() * 2 ** 31));
let done = 0;
let failed = 0;

function run(seed: number): Promise<boolean> {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-i', 'test/generated'];
  const env = { ...process.env, SEED: String(seed), RUNS: String(Math.min(EACH, total)) };
  const child = spawn(process.execPath, jest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data));
  child.stderr.on('data', (data: Buffer) => said.push(data));
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      if (code !== 0) console.log(Buffer.concat(said).toString('utf8'));
      resolve(code === 0);
    }),
  );
}

async function work(): Promise<void> {
  for (let seed = seeds.pop(); seed !== undefined; seed = seeds.pop()) {
    const held = await run(seed);
    done += 1;
    if (!held) failed += 1;
    console.log(`${done} of ${runs} thousand lists, seed ${seed}: ${held ? 'all held' : 'one was wrong'}`);
  }
}

console.log(`${total} lists in ${workers} processes`);
await Promise.all(Array.from({ length: workers }, work));
const minutes = Math.round((performance.now() - started) / 60_000);
console.log(`${failed === 0 ? 'all held' : `${failed} runs found a wrong one`}, ${minutes} minutes`);
process.exitCode = failed === 0 ? 0 : 1;
