import { describe, expect, it } from '@jest/globals';
import { knownTags, settleTags } from '../../src/paper/settle-tags.ts';

const LIST = knownTags([
  { title: 'Fast and Slow', tasks: 'Image Generation, Video', technique: 'Post_training', year: '2024' },
  { title: 'Slow', tasks: 'Image Generation', technique: 'Token Merging', code: 'https://github.com/a/video' },
  { title: 'Idle', tasks: 'Text and Speech, Text2Image', technique: 'I/O' },
  { title: 'Old', tasks: 'image generation' },
]);

describe('settleTags', () => {
  it.each([
    ['Image Generation, Video', 'Image Generation, Video'],
    ['Image Generation; Video', 'Image Generation, Video'],
    ['Image Generation / Video', 'Image Generation, Video'],
    ['Image Generation and Video', 'Image Generation, Video'],
    ['Image Generation & Video', 'Image Generation, Video'],
    ['Image Generation/Video', 'Image Generation, Video'],
    ['Image Generation, Video, and Text2Image', 'Image Generation, Video, Text2Image'],
    ['Image Generation\nVideo', 'Image Generation, Video'],
    ['- Image Generation\n- Video', 'Image Generation, Video'],
    ['1. Image Generation\n2. Video', 'Image Generation, Video'],
    ['`Image Generation` `Video`', 'Image Generation, Video'],
    ['`Image Generation`, `Video`', 'Image Generation, Video'],
    ['[Image Generation][Video]', 'Image Generation, Video'],
    ['Image Generation、Video', 'Image Generation, Video'],
    ['Image Generation，Video', 'Image Generation, Video'],
    ['Image Generation, Video,', 'Image Generation, Video'],
    ['Image Generation;', 'Image Generation'],
    ['Image Generation, Image-generation', 'Image Generation'],
    ['IMAGE GENERATION, post-training', 'Image Generation, Post_training'],
    ['Post--training', 'Post_training'],
    ['image generation', 'image generation'],
    ['Text and Speech', 'Text and Speech'],
    ['text and speech; video', 'Text and Speech, Video'],
    ['I/O', 'I/O'],
    ['Depth and Flow', 'Depth and Flow'],
    ['Video and Flow', 'Video and Flow'],
    ['A/B Testing', 'A/B Testing'],
    ['Depth; Flow', 'Depth, Flow'],
    ['1,000 Words', '1,000 Words'],
    ['', ''],
  ])('%j → %j', (typed, tags) => {
    expect(settleTags(typed, LIST)).toBe(tags);
  });

  it('lets a sign stand that the list has in its own values', () => {
    const list = knownTags([{ keywords: 'PPO; Text' }, { keywords: 'Dialogue; PPO' }]);
    expect(settleTags('PPO; Code', list)).toBe('PPO; Code');
    expect(settleTags('PPO / Code', list)).toBe('PPO, Code');
  });

  it('parts nothing by “and” where the list has no tags', () => {
    expect(settleTags('A and B, C', knownTags([]))).toBe('A and B, C');
  });
});

describe('hashtags', () => {
  const CODED = ['#gan', '#rain', '#extreme-events', '#gan'];
  const PLAIN = [['#GAN', '#DeepRain'], ['#Wind'], []];

  it.each([
    ['#gan', 'gan'],
    ['gan, hail', 'gan, hail'],
    ['#gan #hail', 'gan, hail'],
    ['Extreme Events', 'extreme-events'],
    ['Heavy Rain', 'heavy-rain'],
  ])('in code: %s', (typed, tags) => {
    expect(settleTags(typed, knownTags([], CODED))).toBe(tags);
  });

  it.each([
    ['gan', '#GAN'],
    ['#hail', '#hail'],
    ['wind, Heavy Rain', '#Wind, #HeavyRain'],
  ])('in plain text: %s', (typed, tags) => {
    expect(settleTags(typed, knownTags([], [], PLAIN))).toBe(tags);
  });

  it('are what most tags of a list are', () => {
    const list = knownTags([], ['#include', 'gan', 'rain'], [['#1st'], [], []]);
    expect(settleTags('#Heavy Rain, #gan', list)).toBe('#Heavy Rain, gan');
  });
});
