/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  // The whole loop runs real servers and real git, several test files at a time.
  testTimeout: 60_000,
  // By default jest leaves one core idle, which on two is half of them.
  maxWorkers: '100%',
  // What jest keeps of test files that have ended (2 GB after a hundred) slows down those that come last several times.
  workerIdleMemoryLimit: '800MB',
  setupFiles: ['<rootDir>/test/support/seed-properties.ts'],
  reporters: ['default', '<rootDir>/scripts/report-progress.js'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
};
