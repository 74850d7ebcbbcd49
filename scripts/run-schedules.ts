/**
 * Runs many random schedules, one process for each core, and prints the seeds: `npm run test:schedules -- [how many]`.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const total = Number(process.argv[2] ?? 10_000);
const workers = availableParallelism();
const started = performance.now();

function run(seed: number, schedules: number): Promise<boolean> {
  const jest = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '-i',
    'test/loop/schedules',
  ];
  const env = { ...process.env, SEED: String(seed), SCHEDULES: String(schedules) };
  const child = spawn(process.execPath, jest, { env, stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}

const seeds = Array.from({ length: workers }, () => Math.floor(Math.random() * 2 ** 31));
console.log(`${total} schedules in ${workers} processes, seeds ${seeds.join(' and ')}`);
const results = await Promise.all(seeds.map((seed) => run(seed, Math.ceil(total / workers))));
console.log(
  `${results.every(Boolean) ? 'all held' : 'a law was violated'}, ${Math.round((performance.now() - started) / 60_000)} minutes`,
);
process.exitCode = results.every(Boolean) ? 0 : 1;
