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
});
