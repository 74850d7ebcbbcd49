import { readFileSync } from 'node:fs';
import { HOME } from '../src/config/home.ts';

/** Where `package.json` says that the project is published from: `"owner/name"` of its `repository` on GitHub. */
function publishedHome(): string {
  const { repository } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const [, home] = /^git\+https:\/\/github\.com\/([\w-]+\/[\w.-]+)\.git$/.exec(repository.url) ?? [];
  if (home === undefined) throw new Error(`Unexpected repository ${repository.url}, expected git+https://github.com/…`);
  return home;
}

/** A text in which the project's repository is called as `package.json` calls it. */
export function withHome(text: string): string {
  return text.replaceAll(HOME, publishedHome());
}
