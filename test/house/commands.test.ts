import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ROOT, readSource, sourceFiles } from '../support/source-files.ts';

/** What asks the registry for a package of this name, whoever has published it there. */
const FROM_REGISTRY =
  /\b(?:npx|npm (?:exec|i|install|add)|pnpm (?:dlx|add)|yarn (?:dlx|add)|bunx)\s+(?:-\S+\s+)*accession\b/;

const TEXTS = [
  ...readdirSync(ROOT).filter((file) => /\.(?:md|yml|json)$/.test(file) && file !== 'package-lock.json'),
  ...['docs', 'issue-templates', 'sandbox', 'schema', 'scripts', 'src'].flatMap((folder) =>
    ['.md', '.yml', '.json', '.ts'].flatMap((ending) => sourceFiles(folder, ending).map(({ path }) => path)),
  ),
];

describe('commands in documents and texts', () => {
  it.each([
    ['npx accession init', true],
    ['run `npx --yes accession check`', true],
    ['npm install -g accession', true],
    ['npm run accession -- check', false],
    ['accession check', false],
  ])('in %j the registry is asked: %s', (text, isAsked) => {
    expect(FROM_REGISTRY.test(text)).toBe(isAsked);
  });

  it('ask for no package that is not published yet: anybody could take its name', () => {
    expect(TEXTS.length).toBeGreaterThan(300);
    expect(TEXTS.filter((path) => FROM_REGISTRY.test(readSource(path)))).toEqual([]);
  });
});
