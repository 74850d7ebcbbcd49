// How long a preview takes beside one parse of the same list by remark with GFM, both warm, for every list of a folder, and which
// share of it the judge and the reading of blocks have, and how it grows: each list also repeated up to 1 MB, and one section of ever more entries.
//
//   npm run bench:time -- <folder of folders with before.md and issue.md> [how many lists]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { judgeChange } from '../src/judge/judge-change.ts';
import { readOutline } from '../src/list/outline.ts';
import { preview } from '../src/preview.ts';

const [root = '.', most = '1000'] = process.argv.slice(2);
const MEGABYTE = 1_000_000;
/** Smaller lists take next to no time. */
const LEAST = 25_000;

interface Case {
  readonly name: string;
  readonly list: string;
  readonly issue: string;
}

/** The first case of each list. */
function readCases(): Case[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.flatMap(({ name }) => {
    const id = readdirSync(join(root, name)).find((one) => existsSync(join(root, name, one, 'before.md')));
    if (id === undefined) return [];
    const read = (file: string): string => readFileSync(join(root, name, id, file), 'utf8');
    return [{ name, list: read('before.md'), issue: read('issue.md') }];
  });
}

/** A list and its sections again under other names, until it is as long. */
function repeated(list: string, length: number): string {
  let text = list;
  for (let copy = 1; text.length < length; copy += 1) text += `\n\n${list.replace(/^(#+ .*)$/gm, `$1 ${copy}`)}`;
  return text;
}

/** The best of three runs after one that warms up, in milliseconds. */
function measure(run: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times.slice(1));
}

/** Texts to read in between: of the last ones that were read the pieces are kept. */
const OTHERS = ['# A\n', '# B\n'];

const parser = unified().use(remarkParse).use(remarkGfm);
const milliseconds = (time: number): string => `${time.toFixed(0).padStart(6)} ms`;

/** Measures one list and prints a line; gives the preview's time in parses. */
function compare(name: string, list: string, issue: string): number {
  const [parse, ours] = [measure(() => parser.parse(list)), measure(() => preview({ list, issue }))];
  const blocks = measure(() => {
    for (const other of OTHERS) readOutline(other);
    return readOutline(list);
  });
  const drafted = preview({ list, issue });
  const judged = drafted.ok ? measure(() => judgeChange(list, drafted.text, { kind: 'insert', block: '' })) : 0;
  console.log(
    `${name.slice(0, 50).padEnd(52)}${(list.length / 1000).toFixed(0).padStart(5)} kB  parse ${milliseconds(parse)}  preview ${milliseconds(ours)}  ratio ${(ours / parse).toFixed(2)}  blocks ${(blocks / parse).toFixed(2)}  judge ${milliseconds(judged)}, ${((judged / ours) * 100).toFixed(0)} %`,
  );
  return ours / parse;
}

const ratios: number[] = [];
for (const { name, list, issue } of readCases().slice(0, Number(most))) {
  for (const text of list.length < LEAST ? [] : [list, repeated(list, MEGABYTE)])
    ratios.push(compare(name, text, issue));
}
ratios.sort((a, b) => a - b);
console.log(
  `ratio: median ${ratios[ratios.length >> 1]?.toFixed(2)}, highest ${ratios.at(-1)?.toFixed(2)}, of ${ratios.length}`,
);

console.log('one section of ever more entries');
const issue =
  '### Section\n\nA\n\n### Paper title\n\nA new thing\n\n### Authors\n\nAnn Author\n\n### Paper link\n\nhttps://example.org/new\n\n### Venue\n\nCVPR\n\n### Year\n\n2024\n';
for (const entries of [1000, 2000, 4000, 8000, 16_000]) {
  const entry = (_: unknown, i: number): string =>
    `- [Paper ${i} on things](https://example.org/${i}) - Ann Author, Bob Writer. CVPR 2024\n`;
  const list = `# L\n\n## A\n\n${Array.from({ length: entries }, entry).join('')}`;
  compare(`${entries} entries`, list, issue);
}
