// How fast the page to try it on is: what it weighs, when it shows something, how long typing is blocked on a slow machine, and how
// long a large list takes. Needs a Chromium, and `npm run site`.
//
//   npm run bench:site
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser.ts';

const FILE = join(fileURLToPath(new URL('..', import.meta.url)), 'site/dist/index.html');
const SLOWER = 4;
/** Characters of the large list. */
const LARGE = 500_000;

const line = (i: number): string =>
  `- **Paper ${i} on rivers** - Ann Author, Bob Writer, *AGU ${1990 + (i % 30)}*. [[Paper](https://example.org/${i})]\n`;
const sections = Array.from({ length: 40 }, (_, section) => {
  const entries = Array.from({ length: LARGE / 40 / line(0).length }, (_, i) => line(section * 1000 + i));
  return `## Part ${section}\n\n${entries.join('')}\n`;
});
const list = `# Papers\n\n${sections.join('')}`;

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium here');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const devTools = await page.context().newCDPSession(page);
await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
await page.addInitScript(`
  window.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
`);
await page.goto(pathToFileURL(FILE).href);
await page.getByRole('button', { name: 'Bullets' }).waitFor();
const paint = Number(await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime`));
await page.getByRole('button', { name: 'Bullets' }).click();
await page.locator('#answer-section').selectOption('Oceans');
await page.locator('#answer-title').pressSequentially('Listening to Glaciers');
await page.locator('#answer-paper').pressSequentially('https://example.org/new');
await page.locator('.diff .added').first().waitFor();
const blocked = Number(await page.evaluate('window.blocked'));
const quick = await browser.newPage();
await quick.goto(pathToFileURL(FILE).href);
const start = performance.now();
// As a paste does; typing half a megabyte is nobody's way.
await quick.locator('#text').evaluate((field, text) => {
  (field as unknown as { value: string }).value = text;
  (field as unknown as EventTarget).dispatchEvent(new Event('input', { bubbles: true }));
}, list);
await quick.getByText('40 sections').waitFor();
const read = performance.now() - start;
await quick.locator('#answer-section').waitFor({ timeout: 120_000 });
const ready = performance.now() - start;
await browser.close();

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
console.log(
  `page with gzip                                      ${Math.round(gzipSync(readFileSync(FILE)).length / 1000)} kB`,
);
console.log(`first contentful paint, ${SLOWER} times slower               ${seconds(paint)}`);
console.log(`main thread blocked until an entry stands there     ${seconds(blocked)}`);
console.log(`a list of 500 kB: sections and an entry             ${seconds(read)}`);
console.log(`                  its form                          ${seconds(ready)}`);
