// Makes the pictures of the documents from the page itself. Needs a Chromium, and `npm run site`.
//
//   npm run pictures
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ANSWERS = {
  title: 'Listening to Glaciers',
  paper: 'https://example.org/glaciers',
  authors: 'Ada Brook, Jon Vale',
  venue: 'AGU',
  year: '2024',
};

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium here');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 960, height: 700 } });
await page.goto(pathToFileURL(join(ROOT, 'site/dist/index.html')).href);
await page.getByRole('button', { name: 'Numbered' }).click();
await page.locator('#answer-section').selectOption('Legs');
for (const [id, value] of Object.entries(ANSWERS)) await page.locator(`#answer-${id}`).fill(value);
await page.locator('.diff .added').first().waitFor();
mkdirSync(join(ROOT, 'docs/pictures'), { recursive: true });
await page.locator('section', { has: page.locator('#try') }).screenshot({ path: join(ROOT, 'docs/pictures/try.png') });
await browser.close();
