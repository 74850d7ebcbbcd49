import { describe, expect, it } from '@jest/globals';
import { linkRole } from '../../src/knowledge/link-role.ts';

describe('linkRole', () => {
  it.each([
    ['https://arxiv.org/abs/2401.00001', 'paper'],
    ['arXiv:2401.00001', 'paper'],
    ['https://proceedings.neurips.cc/paper/2023', 'paper'],
    ['https://dl.acm.org/doi/10.1145/1', 'paper'],
    ['https://github.com/a/b/blob/main/paper.pdf', 'paper'],
    ['https://lab.example.edu/~x/foo.PDF', 'paper'],
    ['https://huggingface.co/papers/2401.00001', 'paper'],
    ['https://github.com/a/b', 'code'],
    ['https://github.com/a/b.git', 'code'],
    ['https://github.com/a/b/tree/main/src', 'code'],
    ['https://github.com/a', 'other'],
    ['https://github.com/a/b/issues/1', 'other'],
    ['https://gitlab.com/a/b', 'code'],
    ['https://a.github.io/b', 'project'],
    ['https://example.org', 'project'],
    ['https://huggingface.co/datasets/a', 'other'],
    ['https://www.youtube.com/watch?v=1', 'other'],
    ['https://evil-arxiv.org/abs/1', 'project'],
    ['nothing', 'other'],
  ])('%s leads to %s', (link, role) => {
    expect(linkRole(link)).toBe(role);
  });
});
