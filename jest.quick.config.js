import config from './jest.config.js';

/** What `npm run test:quick` runs: tests of values, by folder of `test/`, and the stories. Laws take longer, and so does all that starts something. */
const FOLDERS = [
  'check',
  'companions',
  'config',
  'export',
  'knowledge',
  'markdown',
  'metadata',
  'paper',
  'plan',
  'sections',
  'submission',
];

/** @type {import('jest').Config} */
export default {
  ...config,
  testMatch: [...FOLDERS.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`), '<rootDir>/test/stories.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '[./](?:laws|hostile-bodies)\\.test\\.ts$'],
};
