import { spawn } from 'node:child_process';
import { ROOT } from './source-files.ts';

/** What a program left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a TypeScript file of the project as a program of its own, and waits for its end. */
export function runProgram(file: string, args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, ['--import', 'tsx', file, ...args], { cwd: ROOT });
    let [stdout, stderr] = ['', ''];
    program.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    program.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    program.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    // A program that does not read its input may be gone before it was written.
    program.stdin.on('error', () => {});
    program.stdin.end(input);
  });
}
