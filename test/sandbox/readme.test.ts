import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ALL_ROUTES } from '../../sandbox/github/routes/all-routes.ts';

const readme = readFileSync('sandbox/github/README.md', 'utf8');
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => line.split('|').slice(2, 4))
  .map((cells) => cells.map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')));

describe('the README of the embedded GitHub', () => {
  it('names files and tests that exist', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [files = [], tests = []] of rows) {
      expect(files.filter((file) => !existsSync(`sandbox/github/${file}`))).toEqual([]);
      expect(tests.filter((test) => !existsSync(`test/sandbox/${test}.test.ts`))).toEqual([]);
    }
  });

  it('speaks of corrections, none of which hides another', () => {
    const names = ALL_ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(names).toEqual([...new Set(names)]);
  });
});
