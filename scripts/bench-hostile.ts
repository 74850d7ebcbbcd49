// How long hostile text takes to read, slowest first: each unit fills a body of 64 KiB in four ways, a list in three, and half
// of it, so that what grows faster than its length is seen.
//
//   npm run bench:hostile
import { matchLists } from '../src/config/match-lists.ts';
import { cslAuthors } from '../src/export/csl-authors.ts';
import { preview } from '../src/preview.ts';
import { DEFAULT_FORM } from '../src/submission/default-form.ts';
import { countsAsSubmission } from '../src/submission/is-submission.ts';
import { parseIssueBody } from '../src/submission/parse-issue-body.ts';
import { BODIES, bodiesOf, fill, UNITS } from '../test/support/hostile-bodies.ts';

/** The best of three runs, in milliseconds. */
function measure(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function read(body: string): void {
  parseIssueBody(body, { title: body.slice(0, 300) });
  countsAsSubmission({ labels: [], body, form: DEFAULT_FORM });
}

const ENTRIES = ['one', 'two', 'three']
  .map((name) => `- [Paper ${name} on things](https://example.org/${name}) - Ann Author. CVPR 2024\n`)
  .join('');
const ISSUE =
  '### Section\n\nA\n\n### Paper title\n\nA new thing\n\n### Paper link\n\nhttps://example.org/new\n\n### Venue\n\nCVPR\n\n### Year\n\n2024\n';

const SHAPES = ['whole', 'in a field', 'in lines', 'labelled'];
const bodies = [
  ...UNITS.flatMap((unit) =>
    bodiesOf(unit).map((body, at) => [`${JSON.stringify(unit)} ${SHAPES[at]}`, body] as const),
  ),
  ...BODIES,
];
/** A list with a bullet, a heading, or lines full of a unit; the issue asks for an entry among three others. */
const lists = UNITS.flatMap((unit) => {
  const whole = fill(unit).replaceAll('\n', ' ');
  return [
    [`list: bullet ${JSON.stringify(unit)}`, `- ${whole}\n`],
    [`list: heading ${JSON.stringify(unit)}`, `\n## ${whole}\n\n${ENTRIES}`],
    [`list: lines ${JSON.stringify(unit)}`, fill(`${unit}\n`)],
  ] as const;
});
const names = [' ,', 'A ', ' and ', ' '].map((unit) => [unit, unit.repeat(100_000 / unit.length)] as const);
const rows = [
  ...bodies.map(([name, body]) => ({ name, run: (share: number) => read(body.slice(0, body.length * share)) })),
  ...lists.map(([name, text]) => ({
    name,
    run: (share: number) =>
      preview({ list: `# L\n\n## A\n\n${ENTRIES}${text.slice(0, text.length * share)}`, issue: ISSUE }),
  })),
  ...names.map(([unit, text]) => ({
    name: `authors of ${JSON.stringify(unit)}`,
    run: (share: number) => cslAuthors(text.slice(0, text.length * share)),
  })),
  ...['**/a*b.md', 'a**b*c.md', '*a*b.md'].map((pattern) => ({
    name: `paths for ${pattern}`,
    run: (share: number) =>
      matchLists(
        [pattern],
        Array.from({ length: 27_000 * share }, () => `${'a'.repeat(190)}.md`),
      ),
  })),
].map(({ name, run }) => ({ name, whole: measure(() => run(1)), half: measure(() => run(0.5)) }));

for (const { name, whole, half } of rows.sort((a, b) => b.whole - a.whole).slice(0, 40))
  console.log(`${whole.toFixed(1).padStart(8)} ms  ×${(whole / half).toFixed(1).padStart(4)}  ${name}`);
