import { describe, expect, it } from '@jest/globals';
import { readExpected, STORY_NAMES, tellStory, writeExpected } from './support/story.ts';

describe('stories', () => {
  it('are there', () => {
    expect(STORY_NAMES.length).toBeGreaterThanOrEqual(10);
  });

  it.each(STORY_NAMES)('%s', (name) => {
    const { outcome, again } = tellStory(name);
    if (process.env.UPDATE) writeExpected(name, outcome);
    expect(outcome).toEqual(readExpected(name));
    expect(again).toEqual([]);
  });
});
