import { describe, expect, it } from '@jest/globals';
import { compareTitles } from '../../src/metadata/compare-titles.ts';

describe('compareTitles', () => {
  it.each<['same' | 'near' | 'other', string, string]>([
    ['same', 'Blue Herons: A Study', 'BLUE HERONS - a study'],
    ['same', 'F<sup>3</sup>-Pruning', 'F$^3$-Pruning'],
    ['near', 'DeepCache', 'DeepCache: Accelerating Diffusion Models for Free'],
    ['near', 'Accelerating Diffusion Models for Free', 'DeepCache: Accelerating Diffusion Models for Free'],
    ['near', 'DeepCache: Acelerating Diffusion Models for Free', 'DeepCache: Accelerating Diffusion Models for Free'],
    ['near', 'Fast Herons for All Kinds of Water', 'Fast Herons for Many Kinds of Water and Wind'],
    ['other', 'CodePlan: Repository-level Coding using LLMs and Planning', 'RepoFusion: Training Code Models'],
    ['other', 'Token Fusion: Bridging the Gap', 'Agent Attention: On the Integration of Softmax and Linear Attention'],
    ['other', 'Structural Pruning for Diffusion Models', 'DeepCache: Accelerating Diffusion Models for Free'],
    ['other', 'Token Merging for Fast Stable Diffusion', 'Importance-based Token Merging for Diffusion Models'],
    ['other', 'A Survey', 'A Survey of Herons in the Wetlands of the North'],
  ])('finds %s for %j and %j', (expected, typed, found) => {
    expect(compareTitles(typed, found)).toBe(expected);
    expect(compareTitles(found, typed)).toBe(expected);
  });
});
