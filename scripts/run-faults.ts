/**
 * Lets every request of every scenario meet with every fault, in one process for each core, and then kills real processes; prints a
 * table of runs and violations.
 *
 *     npm run test:faults              all
 *     npm run test:faults -- 5         every fifth request
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

interface Row {
  readonly scenario: string;
  readonly kind: string;
  readonly about: string;
  readonly runs: number;
  readonly violations: number;
}

const step = process.argv[2] ?? '1';
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
const table = join(folder, 'table.jsonl');

function run(tests: string, env: Readonly<Record<string, string>>): Promise<boolean> {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-i', tests];
  const child = spawn(process.execPath, jest, {
    env: { ...process.env, ...env, FAULT_STEP: step, FAULT_TABLE: table },
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}

const parts = availableParallelism();
const results = await Promise.all(
  Array.from({ length: parts }, (_, part) => run('test/loop/faults', { FAULT_PART: `${part}/${parts}` })),
);
results.push(await run('test/loop/processes', { EVERY_BOUNDARY: '1' }));

const rows = existsSync(table)
  ? readFileSync(table, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
  : [];
rmSync(folder, { recursive: true });
const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
const cellOf = (those: readonly Row[]): string => {
  const [runs, violations] = [those.map((row) => row.runs), those.map((row) => row.violations)].map((numbers) =>
    numbers.reduce((sum, number) => sum + number, 0),
  );
  return violations === 0 ? String(runs) : `${runs}, ${violations} violations`;
};
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
console.log(line(['scenario', ...kinds, 'all']));
console.log(line(['---', ...kinds, 'all'].map(() => '---')));
for (const scenario of new Set(rows.map((row) => row.scenario))) {
  const own = rows.filter((row) => row.scenario === scenario);
  console.log(line([scenario, ...kinds.map((kind) => cellOf(own.filter((row) => row.kind === kind))), cellOf(own)]));
}
console.log(line(['all', ...kinds.map((kind) => cellOf(rows.filter((row) => row.kind === kind))), cellOf(rows)]));
process.exitCode = results.every(Boolean) ? 0 : 1;
