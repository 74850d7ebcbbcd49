import { expect } from '@jest/globals';
import type { Loop } from '../../support/loop.ts';

/** Law 5: looking at everything again changes nothing. */
export async function expectRest(loop: Loop): Promise<void> {
  const mark = loop.github.log.length;
  loop.server.sweep();
  await loop.settle();
  expect(loop.requests(mark).filter((request) => !request.startsWith('GET'))).toEqual([]);
}
