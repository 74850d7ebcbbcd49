import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { identify } from '../src/knowledge/identify.ts';
import { readList } from '../src/list/read-list.ts';
import { findDuplicates, type KnownEntry } from '../src/paper/find-duplicates.ts';
import { samePaper } from '../src/paper/same-paper.ts';
import { PATH_SEPARATOR } from '../src/sections/section-key.ts';
import type { Fields } from '../src/submission/submission.ts';

/**
 * How well duplicates are found on real lists:
 *
 * - every entry that names a paper by an identifier is filed again with the address in another spelling: is it found?
 * - every paper that a case adds: is it called a duplicate, and of which entry?
 *
 *   npm run bench:duplicates -- <folder of cases>
 *
 * A case is a folder with `before.md` and `case.json` (`section`, `fields`).
 */

const root = process.argv[2];
if (!root) throw new Error('Usage: bench-duplicates <folder of cases>');

const count = { cases: 0, entries: 0, filed: 0, found: 0, added: 0, same: 0, sameSection: 0, similar: 0 };
const lists = new Set<string>();
const missed: string[] = [];
const called: string[] = [];

for (const folder of caseFolders(root)) {
  const before = readFileSync(join(folder, 'before.md'), 'utf8');
  const { section, fields } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as {
    section: string[];
    fields: Fields;
  };
  const entries = readList(before, null).sections.flatMap(({ path, entries }) =>
    entries.map(({ number, fields }): KnownEntry => ({ section: path.join(PATH_SEPARATOR), number, fields })),
  );
  count.cases += 1;
  // Cases of one list differ in a few entries; one of them says enough about the entries that are there.
  if (!lists.has(dirname(folder))) fileAgain(entries);
  lists.add(dirname(folder));
  count.added += 1;
  const own = section.at(-1) ?? '';
  for (const { sameness, entry } of findDuplicates({ section: own, fields }, entries)) {
    const isHere = entry.section.split(PATH_SEPARATOR).at(-1) === own;
    if (sameness !== 'same') count.similar += 1;
    else if (isHere) count.sameSection += 1;
    else count.same += 1;
    called.push(
      `${sameness}${isHere ? ', same section' : ''}: ${fields.title} (${fields.paper ?? '-'}) ~ ${entry.fields.title} (${entry.fields.paper ?? '-'}) in ${entry.section}`,
    );
  }
}

for (const line of missed.slice(0, 20)) console.log(`missed: ${line}`);
for (const line of called) console.log(`called: ${line}`);
console.log(
  `${count.cases} cases of ${lists.size} lists, ${count.entries} entries read.\n` +
    `Filed again under another address: ${count.found} of ${count.filed} found.\n` +
    `Papers that the cases add: ${count.added}; called the same in the same section ${count.sameSection}, in another section ${count.same}, of a similar title ${count.similar}.`,
);

function fileAgain(entries: readonly KnownEntry[]): void {
  count.entries += entries.length;
  for (const { fields } of entries) {
    const paper = otherSpelling(fields.paper ?? '');
    if (paper === undefined) continue;
    count.filed += 1;
    if (samePaper({ title: 'Filed under another title', paper }, fields) === 'same') count.found += 1;
    else missed.push(`${fields.paper} as ${paper}`);
  }
}

function caseFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((id) => join(folder, name, id)))
    .filter((path) => existsSync(join(path, 'case.json')));
}

/** The same paper under another address, `undefined` where the address names no paper that is known by an identifier. */
function otherSpelling(link: string): string | undefined {
  const identity = identify(link);
  if (!identity) return undefined;
  const { kind, id } = identity;
  switch (kind) {
    case 'arxiv':
      return link.includes('/pdf/') ? `https://www.alphaxiv.org/abs/${id}v2` : `https://arxiv.org/pdf/${id}v3.pdf`;
    case 'doi':
      return `https://dx.doi.org/${id.toUpperCase()}?utm_source=feed`;
    case 'openreview':
      return link.includes('/pdf') ? `https://openreview.net/forum?id=${id}` : `https://openreview.net/pdf?id=${id}`;
    case 'acl':
      return `http://www.aclweb.org/anthology/${id.toUpperCase()}.pdf`;
    default:
      return link.replace(/^https:/, 'http:').replace(/^(http:\/\/)(?!www\.)/, '$1www.');
  }
}
