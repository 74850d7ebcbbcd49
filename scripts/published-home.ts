import { readFileSync } from 'node:fs';
import { ACTION, HOME } from '../src/config/home.ts';

/** Where `package.json` says that the project is published from: `"owner/name"` of its `repository` on GitHub. */
function publishedHome(): string {
  const { repository } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const [, home] = /^git\+https:\/\/github\.com\/([\w-]+\/[\w.-]+)\.git$/.exec(repository.url) ?? [];
  if (home === undefined) throw new Error(`Unexpected repository ${repository.url}, expected git+https://github.com/…`);
  return home;
}

/** A text in which the project's repository is called as `package.json` calls it, and the Action by the tag of its version. */
export function withHome(text: string): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const tag = `@v${version.split('.')[0]}`;
  return text.replaceAll(ACTION, HOME + tag).replaceAll(HOME, publishedHome());
}
