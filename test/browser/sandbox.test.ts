import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { runSandbox, type Sandbox } from '../../sandbox/run-sandbox.ts';
import { SEED_CONFIG_TEXT, SEED_FORM_TEXT, SEED_LIST, SEED_SECTIONS } from '../support/seed-list.ts';
import { describeInBrowser, useBrowser } from './browser.ts';

const [SECTION] = SEED_SECTIONS[0] ?? [''];

describeInBrowser('the pages of the sandbox', () => {
  const browser = useBrowser();
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await runSandbox({
      list: SEED_LIST,
      config: SEED_CONFIG_TEXT,
      form: SEED_FORM_TEXT,
      issues: [],
      log: pino({ level: 'silent' }),
    });
  });
  afterAll(() => sandbox.close());

  /** Files a paper by the form, and gives the page of its issue once the bot has proposed it. */
  async function file(title: string): Promise<Page> {
    const page = await browser().newPage();
    await page.goto(sandbox.page);
    await page.getByRole('link', { name: 'Add a paper' }).click();
    await page.locator('#issue-title').fill(`[Paper] ${title}`);
    await page.locator('#section').selectOption({ label: SECTION ?? '' });
    await page.locator('#title').fill(title);
    await page.locator('#paper').fill(`https://example.org/${title.replaceAll(' ', '-')}`);
    await page.locator('#authors').fill('Ada Brook and Jon Vale');
    await page.locator('#venue').fill('AGU');
    await page.locator('#year').fill('2024');
    await page.getByRole('button', { name: 'Submit new issue' }).click();
    await page.getByText('Proposed in').waitFor();
    return page;
  }

  const numberIn = async (page: Page): Promise<number> => {
    const added = await page.locator('.diff .added').allTextContents();
    return Number(/\[(\d+)\]/.exec(added.join('\n'))?.[1]);
  };

  it('lead from the form to the merged entry, and show what the bot does meanwhile', async () => {
    const [first, second] = [await file('Listening to Glaciers'), await file('Counting Rivers')];
    for (const page of [first, second]) {
      await page.getByText('Proposed in').getByRole('link').first().click();
      await page.locator('.diff').waitFor();
    }
    const numbers = [await numberIn(first), await numberIn(second)];
    expect(numbers[0]).toBe(numbers[1]);
    await first.getByRole('button', { name: 'Squash and merge' }).click();
    await first.locator('.state', { hasText: 'merged' }).waitFor();
    // Without a reload.
    await second.locator('.diff .added', { hasText: `[${(numbers[1] ?? 0) + 1}]` }).waitFor();
    await first.getByRole('link', { name: 'olga/papers' }).click();
    await first.getByText('Listening to Glaciers').waitFor();
    await first.getByRole('link', { name: 'Issues', exact: true }).click();
    await first.getByText('#1, closed').waitFor();
    await first.close();
    await second.close();
  });

  it('ask a contributor, who answers by editing', async () => {
    const page = await browser().newPage();
    await page.goto(`${sandbox.page}/issues/new?template=add-paper.yml&title=A+new+thing&year=soon`);
    expect(await page.locator('#title').inputValue()).toBe('A new thing');
    await page.locator('#section').selectOption({ label: SECTION ?? '' });
    await page.locator('#paper').fill('https://example.org/thing');
    await page.locator('#authors').fill('Ada Brook');
    await page.locator('#venue').fill('AGU');
    await page.getByRole('button', { name: 'Submit new issue' }).click();
    await page.getByText('soon').nth(1).waitFor();
    await page.locator('.state', { hasText: 'accession: needs changes' }).waitFor();
    const body = page.locator('#body');
    await body.fill((await body.inputValue()).replace('soon', '2024'));
    await page.getByRole('button', { name: 'Update it' }).click();
    await page.getByText('Proposed in').waitFor();
    await page.close();
  });

  it('are there for every address that the bot prints', async () => {
    const page = await browser().newPage();
    await page.goto(`${sandbox.page}/issues`);
    await page.locator('#live a').first().click();
    await page.getByText('Proposed in').waitFor();
    const links = await page.locator('#live a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const own = links.map((link) => new URL(link, page.url()).href).filter((link) => link.startsWith(sandbox.page));
    expect(own.length).toBeGreaterThan(0);
    for (const link of own) expect((await page.goto(link))?.status()).toBe(200);
    expect((await page.goto(`${sandbox.page}/nothing`))?.status()).toBe(404);
    await page.close();
  });

  it('leave programs the JSON that they ask for', async () => {
    const answer = await fetch(`${sandbox.github.url}/repos/olga/papers`, {
      headers: { authorization: `token ${sandbox.github.tokenOf('olga')}` },
    });
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  });
});
