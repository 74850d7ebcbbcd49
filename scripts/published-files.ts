import { configJsonSchema } from '../src/config/json-schema.ts';
import { createProgram } from '../src/hosts/cli/create-program.ts';
import { describeAudit } from './describe-audit.ts';
import { describeCommands } from './describe-commands.ts';
import { describeFindings } from './describe-findings.ts';
import { describeSettings } from './describe-settings.ts';
import { withHome } from './published-home.ts';

/** A file that is written from the code. */
export interface PublishedFile {
  /** From the root of the project. */
  readonly path: string;
  /** Its text, given what it holds now. */
  render(current: string): string;
}

/** Files that `npm run schema` writes and that a test holds to be current. */
export const PUBLISHED_FILES: readonly PublishedFile[] = files().map(({ path, render }) => ({
  path,
  render: (current) => withHome(render(current)),
}));

function files(): PublishedFile[] {
  return [
    { path: 'src/config/home.ts', render: (code) => code },
    { path: 'README.md', render: (page) => page },
    { path: 'docs/action.md', render: (page) => page },
    { path: 'schema/accession.schema.json', render: () => `${JSON.stringify(configJsonSchema(), null, 2)}\n` },
    { path: 'docs/configuration.md', render: (page) => between(page, 'settings', describeSettings()) },
    { path: 'docs/audit.md', render: (page) => between(page, 'audit', describeAudit()) },
    {
      path: 'docs/commands.md',
      render: (page) => betweenAll(page, { commands: describeCommands(createProgram()), findings: describeFindings() }),
    },
  ];
}

/** Several replacements in one page. */
function betweenAll(page: string, texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts).reduce((current, [name, text]) => between(current, name, text), page);
}

/** The page with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
function between(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The marks of “${name}” are missing`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}
