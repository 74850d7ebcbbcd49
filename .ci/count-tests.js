import { existsSync, readFileSync } from 'node:fs';

// The last line of a run: jest's own counts. A suite that did not start, or tests that were never reached, count as failed.
const file = process.argv[2];
const result = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 1 };
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
const skipped = result.numPendingTests + (result.numTodoTests ?? 0);
console.log(`${result.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
if (failed > 0) process.exitCode = 1;
