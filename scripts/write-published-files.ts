import { readFileSync, writeFileSync } from 'node:fs';
import { PUBLISHED_FILES } from './published-files.ts';

for (const { path, render } of PUBLISHED_FILES) {
  const file = new URL(`../${path}`, import.meta.url);
  writeFileSync(file, render(path.endsWith('.json') ? '' : readFileSync(file, 'utf8')));
  console.log(`Wrote ${path}`);
}
