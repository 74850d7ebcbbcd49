import { describe, expect, it } from '@jest/globals';
import { spellLink } from '../../src/paper/spell-link.ts';

const many = (link: (id: string) => string) => Array.from({ length: 6 }, (_, index) => link(`2401.0000${index}`));
const ABS = many((id) => `https://arxiv.org/abs/${id}`);
const PDF = many((id) => `https://arxiv.org/pdf/${id}`);
const DOT_PDF = many((id) => `https://arxiv.org/pdf/${id}.pdf`);
const VERSIONS = many((id) => `https://arxiv.org/abs/${id}v1`);
const OLD = many((id) => `http://arxiv.org/abs/${id}`);

describe('spellLink', () => {
  it.each([
    ['https://arxiv.org/abs/2402.00002', PDF, 'https://arxiv.org/pdf/2402.00002'],
    ['https://arxiv.org/abs/2402.00002v3', DOT_PDF, 'https://arxiv.org/pdf/2402.00002.pdf'],
    ['https://www.arxiv.org/pdf/2402.00002v3.pdf', ABS, 'https://arxiv.org/abs/2402.00002'],
    ['https://arxiv.org/pdf/2402.00002v3', VERSIONS, 'https://arxiv.org/abs/2402.00002v3'],
    ['https://arxiv.org/abs/2402.00002', VERSIONS, 'https://arxiv.org/abs/2402.00002'],
    ['http://www.arxiv.org/abs/2402.00002', OLD, 'http://arxiv.org/abs/2402.00002'],
    ['https://www.arxiv.org/abs/2402.00002', OLD, 'https://arxiv.org/abs/2402.00002'],
    ['https://arxiv.org/pdf/cs/0112017v1', ABS, 'https://arxiv.org/abs/cs/0112017'],
    ['https://arxiv.org/html/2402.00002', [...ABS, ...PDF], 'https://arxiv.org/html/2402.00002'],
    [
      'https://arxiv.org/abs/2402.00002v3',
      [...ABS, ...ABS, ...ABS, ...VERSIONS.slice(0, 1)],
      'https://arxiv.org/abs/2402.00002v3',
    ],
    ['https://arxiv.org/abs/2402.00002', PDF.slice(0, 3), 'https://arxiv.org/abs/2402.00002'],
    ['https://arxiv.org/abs/2402.00002', [], 'https://arxiv.org/abs/2402.00002'],
    ['https://openreview.net/forum?id=abcdefgh', PDF, 'https://openreview.net/forum?id=abcdefgh'],
    ['https://arxiv.org/list/cs.CV/recent', PDF, 'https://arxiv.org/list/cs.CV/recent'],
  ])('%s', (typed, seen, expected) => {
    expect(spellLink(typed, seen)).toBe(expected);
  });

  it.each([
    ['https://huggingface.co/papers/2402.00002', PDF, 'https://arxiv.org/pdf/2402.00002'],
    ['https://huggingface.co/papers/2402.00002', [], 'https://arxiv.org/abs/2402.00002'],
    ['https://www.alphaxiv.org/abs/2402.00002v2', ABS, 'https://arxiv.org/abs/2402.00002'],
    ['https://alphaxiv.org/overview/2402.00002', DOT_PDF, 'https://arxiv.org/pdf/2402.00002.pdf'],
    ['https://ar5iv.labs.arxiv.org/html/2402.00002', ABS, 'https://arxiv.org/abs/2402.00002'],
    ['https://ar5iv.org/abs/cs/0112017', ABS, 'https://arxiv.org/abs/cs/0112017'],
    ['http://export.arxiv.org/abs/2402.00002v2', PDF, 'https://arxiv.org/pdf/2402.00002'],
    ['https://arxiv.org/ftp/arxiv/papers/2402/2402.00002.pdf', ABS, 'https://arxiv.org/abs/2402.00002'],
    ['https://doi.org/10.48550/arXiv.2402.00002', PDF, 'https://arxiv.org/pdf/2402.00002'],
    ['http://dx.doi.org/10.1145/3580305.1', PDF, 'https://doi.org/10.1145/3580305.1'],
    ['https://dl.acm.org/doi/10.1145/3580305.1', PDF, 'https://dl.acm.org/doi/10.1145/3580305.1'],
    ['https://github.com/a/b.git', [], 'https://github.com/a/b'],
    ['https://github.com/a/b/tree/main', [], 'https://github.com/a/b'],
    ['https://github.com/a/b/tree/master/', [], 'https://github.com/a/b'],
    ['https://github.com/a/b#readme', [], 'https://github.com/a/b'],
    ['https://github.com/a/b/blob/main/README.md', [], 'https://github.com/a/b'],
    ['https://github.com/a/b/tree/main/c', [], 'https://github.com/a/b/tree/main/c'],
    ['https://github.com/a/b/tree/v2', [], 'https://github.com/a/b/tree/v2'],
    ['https://gitee.com/a/b.git', [], 'https://gitee.com/a/b'],
    ['https://a.example/b.git', [], 'https://a.example/b.git'],
    ['https://huggingface.co/a/b', [], 'https://huggingface.co/a/b'],
  ])('%s under its usual address', (typed, seen, expected) => {
    expect(spellLink(typed, seen)).toBe(expected);
  });

  it('leaves a page of a kind that the list links too', () => {
    const faces = many((id) => `https://huggingface.co/papers/${id}`);
    expect(spellLink('https://huggingface.co/papers/2402.00002', faces)).toBe(
      'https://huggingface.co/papers/2402.00002',
    );
    const clones = ['https://github.com/a/b.git', 'https://github.com/c/d'];
    expect(spellLink('https://github.com/e/f.git', clones)).toBe('https://github.com/e/f.git');
    expect(spellLink('http://dx.doi.org/10.1/x', ['http://dx.doi.org/10.1/y'])).toBe('http://dx.doi.org/10.1/x');
  });
});
