import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where this machine has a Chromium; `undefined` where it has none. */
export function findBrowser(): string | undefined {
  return PLACES.find(existsSync);
}
