import { describe, expect, it } from '@jest/globals';
import { TooMuchError } from '../../src/github/too-much-error.ts';
import { type Planner, planHere } from '../../src/planning.ts';
import { Loop, paperBody } from '../support/loop.ts';

describe('an issue that takes too much to read', () => {
  it('is told so once, and proposed when it was made shorter', async () => {
    const planIssue: Planner['planIssue'] = async (observed, config) => {
      if (observed.issue.body?.includes('endless')) throw new TooMuchError('It takes too much');
      return planHere.planIssue(observed, config);
    };
    const loop = await Loop.start({}, { planner: { ...planHere, planIssue } });
    const issue = await loop.file(paperBody({ title: 'An endless title' }));
    expect(await loop.status(issue)).toContain('takes more time than there is for one issue');
    expect(await loop.pulls(issue)).toEqual([]);
    const quiet = loop.github.log.length;
    loop.server.sweep();
    await loop.settle();
    expect(loop.requests(quiet).filter((request) => !request.startsWith('GET'))).toEqual([]);
    const other = await loop.file();
    expect(await loop.pulls(other)).toHaveLength(1);
    await loop.edit(issue, paperBody({ title: 'A title', paper: 'https://example.org/short' }));
    expect(await loop.pulls(issue)).toHaveLength(1);
    expect(await loop.status(issue)).not.toContain('takes more time');
  });
});
