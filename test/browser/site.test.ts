import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ROOT } from '../support/source-files.ts';
import { describeInBrowser, useBrowser } from './browser.ts';

const FILE = join(ROOT, 'site/dist/index.html');
const ADDRESS = pathToFileURL(FILE).href;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Bytes with gzip that the page may have. */
const MOST = 400_000;

/** Each example with a paper in one of its sections. */
const EXAMPLES: readonly [name: string, section: string, entry: string][] = [
  [
    'Bullets',
    'Oceans',
    '- **Listening to Glaciers** - Ada Brook, Jon Vale, *AGU 2024*. [[Paper](https://example.org/new)]',
  ],
  ['Numbered', 'Legs', '7. [Listening to Glaciers](https://example.org/new). Ada Brook, Jon Vale. AGU, 2024.'],
  [
    'Table',
    'Images',
    '| 2024 | Listening to Glaciers | AGU | Ada Brook, Jon Vale | [paper](https://example.org/new) · [data](https://data.example.org/new) |',
  ],
  ['A heading each', 'Autumn term', '### Listening to Glaciers'],
  ['Paragraphs', 'Before 1800', 'Ada Brook, Jon Vale (2024). [Listening to Glaciers](https://example.org/new). *AGU*.'],
  ['中文', '海洋', '- **Listening to Glaciers**，Ada Brook、Jon Vale，AGU 2024。[论文](https://example.org/new)'],
];
const ANSWERS: Readonly<Record<string, string>> = {
  title: 'Listening to Glaciers',
  paper: 'https://example.org/new',
  pdf: 'https://example.org/new',
  authors: 'Ada Brook, Jon Vale',
  venue: 'AGU',
  year: '2024',
  // The table's form insists on it, since every row has one.
  dataset: 'https://data.example.org/new',
  data: 'https://data.example.org/new',
};

async function fill(page: Page, section: string): Promise<void> {
  await page.locator('#answer-section').selectOption(section);
  for (const [id, value] of Object.entries(ANSWERS)) {
    const question = page.locator(`#answer-${id}`);
    if ((await question.count()) > 0) await question.fill(value);
  }
}

/** What axe finds to be serious. */
async function seriousFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: AXE });
  return page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describeInBrowser('the page to try it on', () => {
  const browser = useBrowser();
  beforeAll(() => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-site.ts'], { cwd: ROOT, stdio: 'ignore' });
  });

  /** The page, opened as a file. */
  async function open(
    options: Parameters<ReturnType<typeof browser>['newPage']>[0] = {},
    address = ADDRESS,
  ): Promise<Page> {
    const page = await browser().newPage({ bypassCSP: true, ...options });
    await page.goto(address);
    return page;
  }

  it.each(EXAMPLES)('takes %s, and shows the entry while one types', async (name, section, entry) => {
    const page = await open();
    await page.getByRole('button', { name, exact: true }).click();
    await fill(page, section);
    const added = page.locator('.diff .added');
    await page.getByText(entry, { exact: false }).first().waitFor();
    expect((await added.allTextContents()).join('')).toContain(entry);
    await page.locator('.markdown-body').getByText('Listening to Glaciers').waitFor();
    await page.close();
  });

  it('says beside a question what is wrong with its answer', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Bullets' }).click();
    await fill(page, 'Oceans');
    await page.locator('#answer-year').fill('next year');
    await page.locator('#answer-year-problem').getByText('next year').waitFor();
    expect(await page.locator('#answer-year').getAttribute('aria-invalid')).toBe('true');
    await page.close();
  });

  it('holds list and answers in its address', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Numbered' }).click();
    await fill(page, 'Wheels');
    await page.locator('.diff .added').first().waitFor();
    const before = await page.locator('.diff').textContent();
    const again = await browser().newPage();
    await again.goto(page.url());
    await again.locator('.diff .added').first().waitFor();
    expect(await again.locator('.diff').textContent()).toBe(before);
    expect(await again.locator('#answer-section').inputValue()).toBe('Wheels');
    await page.close();
    await again.close();
  });

  it('says that a text holds no papers', async () => {
    const page = await open();
    await page.getByLabel('or paste its Markdown').fill('Hello.');
    await page.getByText('No papers were found in it').waitFor();
    await page.close();
  });

  it('sends nothing anywhere', async () => {
    const page = await open({ bypassCSP: false });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: 'Bullets' }).click();
    await fill(page, 'Land');
    await page.locator('.diff .added').first().waitFor();
    expect(asked.filter((url) => !/^(?:blob|data):/.test(url))).toEqual([]);
    await page.close();
  });

  it.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 360],
  ] as const)('has nothing serious that axe finds, in %s, %i wide', async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    await page.getByRole('button', { name: 'Bullets' }).click();
    await fill(page, 'Oceans');
    await page.locator('.diff .added').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(isTooWide).toBe(false);
    await page.close();
  });

  it.each([
    [
      'with its other file beside it',
      'α-Voxels by Díaz',
      (folder: string) => cpSync(dirname(FILE), folder, { recursive: true }),
    ],
    [
      'alone, where they stay as they were typed',
      'alpha',
      (folder: string) => cpSync(FILE, join(folder, 'index.html')),
    ],
  ])('reads BibTeX and LaTeX %s', async (_, title, copy) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    copy(folder);
    const page = await open({ bypassCSP: false }, pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('button', { name: 'Bullets' }).click();
    await fill(page, 'Land');
    await page.locator('#answer-title').fill(String.raw`$\alpha$-Voxels by D{\'i}az`);
    await page.locator('.diff .added', { hasText: title }).waitFor();
    await page.close();
    rmSync(folder, { recursive: true });
  });

  it('is one file of a bounded size', () => {
    const page = readFileSync(FILE, 'utf8');
    expect(page).not.toMatch(/(?:src|href)="(?!data:)[^"#]*\.(?:js|css)"/);
    expect(gzipSync(page).length).toBeLessThan(MOST);
  });
});
