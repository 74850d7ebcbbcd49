import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderIssueBody } from '../sandbox/render-issue-body.ts';
import { planInit } from '../src/init/plan-init.ts';
import { readList } from '../src/list/read-list.ts';
import { preview } from '../src/preview.ts';
import { findPlace } from '../src/sections/find-place.ts';
import { placesNamed } from '../src/sections/look-up.ts';
import { placesOf } from '../src/sections/place.ts';
import { parseForm } from '../src/submission/parse-form.ts';
import { parseIssueBody } from '../src/submission/parse-issue-body.ts';

/*
 * Tries set-up as a new user would: for each case (a folder with before.md, issue.md and after.md) `init` writes a form,
 * the form is filled with what the case's issue says, and `preview` adds the paper.
 *
 *   npx tsx scripts/try-init.ts <folder with cases> [most]
 *
 * What the form does not ask for under that name goes where a person would put it: tags as its keywords, an abstract as its
 * description.
 *
 * same       what comes out is what the case's own issue gives, without the form that init wrote
 * exact      it is what a person made of it, byte for byte; how many are without the form is counted too
 */
const [root = '.', most = '1000'] = process.argv.slice(2);
const KINDS = [
  [
    'technique',
    'keywords',
    'tags',
    'type',
    'tasks',
    'training',
    'criterion',
    'operation',
    'basis',
    'keyword',
    'name',
    'affiliation',
  ],
  ['description', 'abstract', 'remark', 'summary', 'notes', 'keywords'],
];
const DEFAULTS = { entry: null };
const counts = { cases: 0, same: 0, exact: 0, direct: 0 };
for (const folder of casesIn(root).slice(0, Number(most))) {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const [before, issue, after] = [read('before.md'), read('issue.md'), read('after.md')];
  const files = [{ path: 'README.md', list: readList(before) }];
  const form = planInit({ files, paths: ['README.md'], config: DEFAULTS }).files[0]?.text ?? '';
  const parsed = parseForm(form);
  if (!parsed.ok) throw new Error(`${folder}: ${parsed.problems[0]?.message}`);
  const asked = parseIssueBody(issue).papers[0] ?? {};
  const place = findPlace(files, asked.section ?? '', asked['sub-group']);
  const options = parsed.value.fields.find(({ id }) => id === 'section')?.options ?? [];
  const isMeant = (option: string): boolean =>
    placesNamed(option, placesOf(files)).some(({ section }) => place.ok && section === place.value.section);
  const section = options.filter(isMeant).sort((a, b) => b.length - a.length)[0];
  const answers: Record<string, string> = { ...asked, section: section ?? '' };
  const ids = new Set(parsed.value.fields.map(({ id }) => id));
  for (const [id, value] of Object.entries(asked)) {
    const kind = KINDS.find((one) => one.includes(id)) ?? [];
    const free = kind.find((other) => ids.has(other) && answers[other] === undefined);
    if (!ids.has(id) && free !== undefined) answers[free] = value;
  }
  const filled = preview({ list: before, form, issue: renderIssueBody(parsed.value, answers) });
  const direct = preview({ list: before, issue });
  const text = filled.ok ? filled.text : null;
  const isSame = filled.ok === direct.ok && (!filled.ok || !direct.ok || filled.text === direct.text);
  counts.cases += 1;
  counts.same += isSame ? 1 : 0;
  counts.exact += text === after ? 1 : 0;
  counts.direct += direct.ok && direct.text === after ? 1 : 0;
  const verdict = text === after ? 'exact' : filled.ok ? 'differs' : `refused: ${filled.problems[0]?.message}`;
  console.log(
    `${isSame ? 'same ' : 'other'}  ${section === undefined ? 'no option' : 'option   '}  ${folder.slice(root.length + 1).padEnd(60)}  ${verdict}`,
  );
}
console.log(
  `${counts.cases} cases: ${counts.same} the same as without the form, ${counts.exact} exact (without the form ${counts.direct})`,
);

function casesIn(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true });
  if (names.some(({ name }) => name === 'before.md')) return [folder];
  return names.filter((entry) => entry.isDirectory()).flatMap(({ name }) => casesIn(join(folder, name)));
}
