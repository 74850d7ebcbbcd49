import { describe, expect, it } from '@jest/globals';
import { createLookup } from '../../src/lookup/create-lookup.ts';
import { knownValues } from '../../src/metadata/known-values.ts';
import { wantedBy } from '../../src/metadata/wanted-papers.ts';

/** Asks the real sources, so only `npm run test:live` runs it. */
const live = process.env.LIVE ? describe : describe.skip;

live('the real sources', () => {
  const lookUp = createLookup({ deadline: 30_000 });

  it.each([
    ['https://arxiv.org/abs/1706.03762', 'Attention Is All You Need', 'Vaswani', '2017'],
    ['https://doi.org/10.1038/nature14539', 'Deep learning', 'LeCun', '2015'],
    [
      'https://aclanthology.org/N19-1423',
      'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
      'Devlin',
      '2019',
    ],
    [
      'https://openreview.net/forum?id=YicbFdNTTy',
      'An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale',
      'Dosovitskiy',
      '2021',
    ],
  ])('know %s', async (link, title, first, year) => {
    const wanted = wantedBy(link);
    const { found, silent } = await lookUp(wanted ? [wanted] : [], { lookup: 'all', lookupHosts: [] });
    expect(silent).toEqual([]);
    const known = knownValues(found);
    expect(known.title?.value).toBe(title);
    expect(known.authors?.value.split(' and ')[0]).toContain(first);
    expect(known.year?.value).toBe(year);
  });

  it('know of a retraction', async () => {
    const wanted = wantedBy('https://doi.org/10.1016/S0140-6736(97)11096-0');
    const { found } = await lookUp(wanted ? [wanted] : [], { lookup: 'all', lookupHosts: [] });
    expect(found[0]?.standing).toBe('retracted');
  });
});
