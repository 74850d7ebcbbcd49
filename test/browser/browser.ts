import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const path = findBrowser();

/** Where a browser is; `npm test` counts what is skipped where none is. */
export const describeInBrowser = path === undefined ? describe.skip : describe;

/** A browser for the tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (path) browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('No browser');
    return browser;
  };
}
