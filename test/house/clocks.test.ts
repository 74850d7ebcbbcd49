import { describe, expect, it } from '@jest/globals';
import { sourceFiles } from '../support/source-files.ts';

/** What measures time. The machine may be busy: a test counts, and scripts (`npm run bench:…`) measure. */
const CLOCK =
  /\b(?:performance\s*\.\s*(?:now|mark|measure|timeOrigin)|process\s*\.\s*(?:cpuUsage|hrtime|uptime)|Date\s*\.\s*now|new Date\(\))/;

/** The net below a loop that never comes to rest, and texts about clocks. */
const ALLOWED = ['test/support/loop.ts', 'test/house/architecture.test.ts', 'test/house/clocks.test.ts'];

describe('tests', () => {
  it.each([
    'const start = performance.now();',
    'process.cpuUsage(before)',
    'process.hrtime.bigint()',
    'Date.now() - start',
    'new Date().getTime()',
  ])('a clock is seen in %j', (text) => {
    expect(CLOCK.test(text)).toBe(true);
  });

  it('measure no time', () => {
    const measuring = sourceFiles('test').flatMap(({ path, text }) => (CLOCK.test(text) ? [path] : []));
    expect(measuring.filter((path) => !ALLOWED.includes(path))).toEqual([]);
  });
});
