import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

// The sandbox answers one issue for each section of its list: three pull requests that add the next entry and nothing else.
const answers = JSON.parse(readFileSync(process.argv[2], 'utf8'));
assert.deepEqual(
  answers.map(({ number }) => number),
  [17, 11, 2],
);
for (const { pullRequest, diff } of answers) {
  assert.match(pullRequest.branch, /^accession\/issue-\d+$/);
  const lines = diff.split('\n').filter((line) => !/^(?:\+\+\+|---) /.test(line));
  assert.ok(lines.some((line) => line.startsWith('+- **[')));
  assert.ok(!lines.some((line) => line.startsWith('-')), `expected only added lines:\n${diff}`);
}
console.log(answers.map(({ number, pullRequest }) => `[${number}] ${pullRequest.title}`).join('\n'));
