// How long a preview takes beside one parse of the same list by remark with GFM, both warm, and how it grows.
//
//   npm run bench:time -- <folder of folders with before.md and issue.md>
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { preview } from '../src/preview.ts';

const [root = '.'] = process.argv.slice(2);
const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
const cases = folders
  .flatMap(({ name }) => readdirSync(join(root, name)).map((id) => join(root, name, id)))
  .filter((folder) => existsSync(join(folder, 'before.md')))
  .map((folder) => ({
    folder,
    list: readFileSync(join(folder, 'before.md'), 'utf8'),
    issue: readFileSync(join(folder, 'issue.md'), 'utf8'),
  }))
  .sort((a, b) => b.list.length - a.list.length);

/** Median of five runs after two that warm up, in milliseconds. */
function measure(run: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.slice(2).sort((a, b) => a - b)[2] ?? 0;
}

const parser = unified().use(remarkParse).use(remarkGfm);
for (const { folder, list, issue } of cases.slice(0, 3)) {
  const [parse, ours] = [measure(() => parser.parse(list)), measure(() => preview({ list, issue }))];
  console.log(
    `${folder.split('/').slice(-2).join('/').slice(0, 50).padEnd(52)} ${(list.length / 1000).toFixed(0)} kB  preview ${ours.toFixed(0)} ms  remark ${parse.toFixed(0)} ms  ratio ${(ours / parse).toFixed(2)}`,
  );
}

console.log('growth: one list, its other sections repeated');
const sample = cases.find(({ list, issue }) => list.length < 30_000 && preview({ list, issue }).ok);
if (sample) {
  for (const size of [10_000, 30_000, 100_000, 300_000, 1_000_000]) {
    let list = sample.list;
    for (let copy = 1; list.length < size; copy += 1) list += `\n\n${sample.list.replace(/^(#+ .*)$/gm, `$1 ${copy}`)}`;
    const ours = measure(() => preview({ list, issue: sample.issue }));
    console.log(
      `${(list.length / 1000).toFixed(0).padStart(5)} kB  ${ours.toFixed(0).padStart(5)} ms  ${((ours / list.length) * 1000).toFixed(2)} µs per byte`,
    );
  }
}
