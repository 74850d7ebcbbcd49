import { describe, expect, it } from '@jest/globals';
import { findCircles, findNamesakes, findViolations } from '../support/house-rules.ts';
import { sourceFiles } from '../support/source-files.ts';

const files = sourceFiles('src');

describe('the architecture', () => {
  it.each(files.map((file) => [file.path, file] as const))('is held by %s', (_, file) => {
    expect(findViolations(file)).toEqual([]);
  });

  it('has no circles', () => {
    expect(findCircles(files)).toEqual([]);
  });

  it('has one name for one function of the reading', () => {
    expect(findNamesakes(files)).toEqual([]);
  });

  it('catches two functions of one name', () => {
    const found = findNamesakes([
      { path: 'src/entry/one.ts', text: 'export function linesOf() {}\nfunction own() {}\n  function inner() {}\n' },
      {
        path: 'src/judge/two.ts',
        text: 'const linesOf = (text: string) => text;\nconst own = 1;\n  function inner() {}\n',
      },
      { path: 'src/plan/three.ts', text: 'function linesOf() {}\n' },
    ]);
    expect(found).toEqual([['linesOf', ['src/entry/one.ts', 'src/judge/two.ts']]]);
  });

  it.each([
    ['src/list/edit.ts', `import { readFileSync } from 'node:fs';`, 'list/ does not import node:fs'],
    ['src/list/edit.ts', `import type { Octokit } from '@octokit/rest';`, 'list/ does not import @octokit/rest'],
    ['src/plan/edit.ts', `const { run } = await import('probot');`, 'plan/ does not import probot'],
    ['src/entry/edit.ts', `import { request } from "undici";`, 'entry/ does not import undici'],
    ['src/entry/edit.ts', `export { x } from 'node:child_process';`, 'entry/ does not import node:child_process'],
    ['src/config/edit.ts', 'const home = process.env.HOME;', 'config/ does not use process'],
    ['src/plan/edit.ts', 'const now = new Date();', 'plan/ does not use Date'],
    ['src/plan/edit.ts', 'const now = Date.now();', 'plan/ does not use Date'],
    ['src/paper/edit.ts', 'const id = Math.random();', 'paper/ does not use Math.random'],
    ['src/paper/edit.ts', 'await fetch(url);', 'paper/ does not use fetch'],
    ['src/plan/edit.ts', 'setTimeout(() => {}, 1);', 'plan/ does not use setTimeout'],
    ['src/plan/edit.ts', 'console.log(1);', 'plan/ does not use console'],
    ['src/edit.ts', `import { observe } from './github/observe.ts';`, 'src/ does not import from github/'],
    ['src/list/edit.ts', `import { propose } from '../plan/action.ts';`, 'list/ does not import from plan/'],
    ['src/judge/edit.ts', `import { t } from '../list/list.ts';`, 'judge/ does not import from list/'],
    ['src/judge/edit.ts', `import type { t } from '../entry/style.ts';`, 'judge/ does not import from entry/'],
    ['src/judge/edit.ts', `import { t } from '../markdown/t.ts';`, 'judge/ does not import from markdown/'],
    ['src/markdown/edit.ts', `import { t } from '../list/list.ts';`, 'markdown/ does not import from list/'],
    ['src/judge/edit.ts', `import remarkParse from 'remark-parse';`, 'judge/ does not import remark-parse'],
    [
      'src/judge/edit.ts',
      `import { gfm } from 'micromark-extension-gfm';`,
      'judge/ does not import micromark-extension-gfm',
    ],
    ['src/paper/edit.ts', `import { t } from '../entry/template.ts';`, 'paper/ does not import from entry/'],
    ['src/submission/edit.ts', `import { t } from '../paper/paper.ts';`, 'submission/ does not import from paper/'],
    ['src/github/edit.ts', `import { t } from '../hosts/log.ts';`, 'github/ does not import from hosts/'],
    ['src/list/Edit.ts', '', 'file names are kebab-case'],
    ['src/list/edit.ts', 'export default function edit() {}', 'exports are named'],
    ['src/list/edit.ts', '\n'.repeat(251), 'a file has at most 250 lines'],
    ['src/list/apply.ts', '', 'a file is named after something it exports'],
  ])('catches in %s: %s', (path, text, rule) => {
    const found = findViolations({ path, text: `${text}\nexport interface Edit {}\n` });
    expect(found).toEqual([{ path, rule }]);
  });

  it.each([
    ['src/hosts/edit.ts', `import { readFileSync } from 'node:fs';\nconsole.log(process.argv, Date.now());`],
    ['src/github/edit.ts', `import type { Octokit } from '@octokit/rest';`],
    ['src/plan/edit.ts', '/** Not a Date, and no process: `fetch` is only talked about. */'],
    ['src/plan/edit.ts', `const label = 'Date'; const field = { date: 'process' }; // console`],
  ])('lets pass in %s: %s', (path, text) => {
    expect(findViolations({ path, text: `${text}\nexport interface Edit {}\n` })).toEqual([]);
  });

  it.each([
    `import { one } from '../a/one.ts';`,
    `import type { One } from '../a/one.ts';`,
    `import { type One } from '../a/one.ts';`,
    `export type { One } from '../a/one.ts';`,
  ])('catches a circle: %s', (back) => {
    const circle = findCircles([
      { path: 'src/a/one.ts', text: `import { two } from '../b/two.ts';` },
      { path: 'src/b/two.ts', text: back },
      { path: 'src/b/three.ts', text: `import type { One } from '../a/one.ts';` },
    ]);
    expect(circle).toEqual([['src/a/one.ts', 'src/b/two.ts', 'src/a/one.ts']]);
  });
});
