import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROBLEM_CODES } from '../../src/problems.ts';
import { ROOT, readSource, sourceFiles } from '../support/source-files.ts';

const DOCUMENTS = [
  ...[
    'README.md',
    'CODE_OF_CONDUCT.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'src/README.md',
    'test/lists/README.md',
  ].map((path) => ({
    path,
    text: readSource(path),
  })),
  ...sourceFiles('docs', '.md'),
];

describe('docs/problems.md', () => {
  it('has one heading for each problem, and no other', () => {
    const headings = [...readSource('docs/problems.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.sort()).toEqual([...PROBLEM_CODES].sort());
  });

  it('says of each problem what it means, where it comes from and what to do', () => {
    const sections = readSource('docs/problems.md').split(/^## /m).slice(1);
    for (const section of sections)
      expect(section).toMatch(/\*\*Meaning\.\*\*[\s\S]+\*\*Cause\.\*\*[\s\S]+\*\*Fix\.\*\*/);
  });
});

describe('docs/dependencies.md', () => {
  it('names every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(readSource('package.json'));
    const rows = [...readSource('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    const known = Object.keys({ ...dependencies, ...devDependencies });
    expect(known.filter((name) => !rows.includes(name))).toEqual([]);
  });
});

describe('links', () => {
  it.each(DOCUMENTS.map(({ path, text }) => [path, text] as const))('of %s to files lead somewhere', (path, text) => {
    const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
    const targets = [...prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) =>
      posix.join(posix.dirname(path), target as string),
    );
    expect(targets.filter((target) => !existsSync(posix.join(ROOT, target)))).toEqual([]);
  });
});
