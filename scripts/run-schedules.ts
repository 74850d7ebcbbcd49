/**
 * Runs many random schedules, one process for each core, and prints the seeds: `npm run test:schedules -- [how many]`.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** So many by one process, which then makes room for a fresh one: what a long one keeps would slow it down. */
const AT_A_TIME = 250;

const total = Number(process.argv[2] ?? 10_000);
const started = performance.now();
let [begun, held] = [0, 0];
const violated: number[] = [];

/** Runs some, and shows what was said only where a law was violated. */
function run(seed: number, schedules: number): Promise<boolean> {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-i'];
  const env = { ...process.env, SEED: String(seed), SCHEDULES: String(schedules) };
  const child = spawn(process.execPath, [...jest, 'test/loop/schedules'], { env });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve) =>
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code === 0);
    }),
  );
}

async function runInTurn(): Promise<void> {
  while (begun < total) {
    const schedules = Math.min(AT_A_TIME, total - begun);
    begun += schedules;
    const seed = Math.floor(Math.random() * 2 ** 31);
    if (await run(seed, schedules)) held += schedules;
    else violated.push(seed);
    const minutes = Math.round((performance.now() - started) / 60_000);
    console.log(`${held} of ${total} held after ${minutes} minutes (seed ${seed}, ${schedules} schedules)`);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, runInTurn));
if (violated.length > 0) console.log(`a law was violated, with the seeds ${violated.join(', ')}`);
process.exitCode = violated.length === 0 ? 0 : 1;
