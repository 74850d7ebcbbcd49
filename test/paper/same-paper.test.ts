import { describe, expect, it } from '@jest/globals';
import { findDuplicates } from '../../src/paper/find-duplicates.ts';
import { samePaper } from '../../src/paper/same-paper.ts';

const ARXIV = 'https://arxiv.org/abs/2401.00001';

describe('samePaper', () => {
  it.each([
    [
      'another spelling of the address',
      { title: 'A', paper: ARXIV },
      { title: 'B', paper: 'https://www.alphaxiv.org/abs/2401.00001v2' },
      'same',
    ],
    [
      'a second link field',
      { title: 'A', paper: 'https://a.example/x', pdf: 'https://arxiv.org/pdf/2401.00001' },
      { title: 'B', paper: ARXIV },
      'same',
    ],
    [
      'the same unknown page',
      { title: 'A', paper: 'http://www.a.example/x.pdf' },
      { title: 'B', paper: 'https://a.example/x' },
      'same',
    ],
    [
      'equal titles, other links',
      { title: 'Fast & Slow', paper: ARXIV },
      { title: 'fast slow.', paper: 'https://openreview.net/forum?id=abcdefgh' },
      'same',
    ],
    [
      'equal titles without links',
      { title: 'Attentіon Is All You Need' },
      { title: 'Attention is all you need' },
      'same',
    ],
    [
      'equal titles, two arXiv ids',
      { title: 'Fast and Slow', paper: ARXIV },
      { title: 'Fast and Slow', paper: 'https://arxiv.org/abs/2402.00002' },
      'similar-title',
    ],
    [
      'a typing mistake',
      { title: 'Learning to Prune Large Difusion Models' },
      { title: 'Learning to Prune Large Diffusion Models' },
      'similar-title',
    ],
    [
      'a small word more',
      { title: 'Learning to Prune the Large Diffusion Models' },
      { title: 'Learning to Prune Large Diffusion Models' },
      'similar-title',
    ],
    [
      'a word split',
      { title: 'DeepCache: Accelerating Diffusion Models' },
      { title: 'Deep Cache: Accelerating Diffusion Models' },
      'similar-title',
    ],
    [
      'the part behind the colon left out',
      { title: 'DeepCache' },
      { title: 'DeepCache: Accelerating Diffusion Models for Free' },
      'similar-title',
    ],
    [
      'the same code',
      { title: 'A b c', code: 'https://github.com/a/b' },
      { title: 'D e f', code: 'https://github.com/a/b' },
      'different',
    ],
    [
      'the same beginning',
      { title: 'Faster Diffusion: Rethinking the Role of UNet Encoder in Diffusion Models' },
      { title: 'Faster Diffusion via Temporal Attention Decomposition' },
      'different',
    ],
    [
      'the same name',
      { title: 'ToMe: Token Merging for Fast Stable Diffusion' },
      { title: 'ToMe: Your ViT But Faster' },
      'different',
    ],
    [
      'another number',
      { title: 'Video Generation with Large Models 2' },
      { title: 'Video Generation with Large Models 3' },
      'different',
    ],
    [
      'another word',
      { title: 'A Survey of Large Language Models' },
      { title: 'A Survey of Large Vision Models' },
      'different',
    ],
    [
      'two arXiv ids and similar titles',
      { title: 'Learning to Prune Large Difusion Models', paper: ARXIV },
      { title: 'Learning to Prune Large Diffusion Models', paper: 'https://arxiv.org/abs/2402.00002' },
      'different',
    ],
    ['no titles', {}, {}, 'different'],
  ])('%s', (_name, one, other, expected) => {
    expect([samePaper(one, other), samePaper(other, one)]).toEqual([expected, expected]);
  });
});

describe('findDuplicates', () => {
  const entries = [
    { section: 'B', number: 3, fields: { title: 'Fast and Slow', paper: ARXIV } },
    {
      section: 'A',
      number: 7,
      fields: { title: 'Fast and Slow', paper: 'https://arxiv.org/pdf/2401.00001v2', venue: 'arXiv', year: '2024' },
    },
    { section: 'A', number: 8, fields: { title: 'Other' } },
  ];

  it('names the entry in the section first, with what differs', () => {
    const fields = { title: 'Fast and slow', paper: ARXIV, venue: 'CVPR', code: 'https://github.com/a/b', notes: 'x' };
    expect(findDuplicates({ section: 'A', fields }, entries)).toEqual([
      {
        entry: entries[1],
        sameness: 'same',
        sameSection: true,
        differs: [
          { field: 'venue', listed: 'arXiv', asked: 'CVPR' },
          { field: 'code', listed: undefined, asked: 'https://github.com/a/b' },
        ],
      },
      expect.objectContaining({ entry: entries[0], sameSection: false }),
    ]);
  });

  it('finds none for a new paper', () => {
    expect(
      findDuplicates({ section: 'A', fields: { title: 'New', paper: 'https://arxiv.org/abs/2402.00002' } }, entries),
    ).toEqual([]);
  });

  it('takes 5,000 entries in its stride', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      section: 'A',
      number: index,
      fields: {
        title: `Some Title about Number ${index} and More`,
        paper: `https://arxiv.org/abs/2401.${String(index).padStart(5, '0')}`,
      },
    }));
    expect(
      findDuplicates(
        { section: 'A', fields: { title: 'x'.repeat(500), paper: `https://a.example/${'/'.repeat(2000)}` } },
        many,
      ),
    ).toEqual([]);
  });
});
