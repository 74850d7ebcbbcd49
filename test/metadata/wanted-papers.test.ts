import { describe, expect, it } from '@jest/globals';
import { wantedPapers } from '../../src/metadata/wanted-papers.ts';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';
import type { Fields } from '../../src/submission/submission.ts';

function keysOf(...papers: readonly Fields[]): string[] {
  return wantedPapers({ kind: 'form', papers, repeated: [], asked: [] }).map(({ key }) => key);
}

describe('wantedPapers', () => {
  it.each<[string, string]>([
    ['https://arxiv.org/abs/2401.00001', 'arxiv:2401.00001'],
    ['https://arxiv.org/pdf/2401.00001v2.pdf', 'arxiv:2401.00001v2'],
    ['2401.00001', 'arxiv:2401.00001'],
    ['arXiv:cs/0112017', 'arxiv:cs/0112017'],
    ['https://huggingface.co/papers/2401.00001', 'arxiv:2401.00001'],
    ['https://www.google.com/url?q=https://arxiv.org/abs/2401.00001&sa=D', 'arxiv:2401.00001'],
    ['https://doi.org/10.48550/arXiv.2401.00001', 'arxiv:2401.00001'],
    ['doi:10.1145/3580305.1', 'doi:10.1145/3580305.1'],
    ['https://dl.acm.org/doi/pdf/10.1145/3580305.1', 'doi:10.1145/3580305.1'],
    ['https://openreview.net/pdf?id=aVh9KRZdRk', 'openreview:aVh9KRZdRk'],
    ['https://aclanthology.org/P19-1001.pdf', 'acl:p19-1001'],
    ['https://a.example/paper.html', 'https://a.example/paper.html'],
  ])('of %s is %s', (paper, key) => {
    expect(keysOf({ paper })).toEqual([key]);
  });

  it.each(['not a link', 'http://127.0.0.1/paper', 'javascript:alert(1)', 'https://user@arxiv.org/abs/2401.00001', ''])(
    'is nothing for %j',
    (paper) => {
      expect(keysOf({ paper })).toEqual([]);
    },
  );

  it('is the id that stands in the title, and what BibTeX says', () => {
    expect(keysOf({ title: '[2306.12345] Blue Herons: A Study of Wading' })).toEqual(['arxiv:2306.12345']);
    expect(keysOf({ title: '@article{a, title={Blue Herons}, eprint={2306.12345}}' })).toEqual(['arxiv:2306.12345']);
  });

  it('is one paper under each of its names, and nothing where several papers were named', () => {
    const paper = 'https://arxiv.org/abs/2401.00001';
    expect(keysOf({ paper, pdf: 'https://arxiv.org/pdf/2401.00001', doi: '10.1145/1' })).toEqual([
      'arxiv:2401.00001',
      'doi:10.1145/1',
    ]);
    expect(keysOf({ paper }, { paper: 'https://arxiv.org/abs/2401.00002' })).toEqual([]);
    expect(wantedPapers(parseIssueBody(null))).toEqual([]);
  });
});
