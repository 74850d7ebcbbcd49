import { describe, expect, it } from '@jest/globals';
import { paperDigests, readMark, renderMark } from '../../src/plan/proposal-mark.ts';

const MARK = { entry: '3f2a91c04b7d', revision: 2, by: 'casey', paper: ['90ab12cd34ef', '56ab78cd90ef'] };

describe('the mark of a proposal', () => {
  it('reads back', () => {
    expect(readMark(`${renderMark(MARK)}\n\nAdds an entry.`)).toEqual(MARK);
    expect(readMark(renderMark({ ...MARK, paper: [] }))).toEqual({ ...MARK, paper: [] });
  });

  it('is understood as it was written before papers stood in it', () => {
    const mark = '<!-- accession:proposal entry=3f2a91c04b7d revision=2 by=casey -->';
    expect(readMark(mark)).toEqual({ ...MARK, paper: [] });
  });

  it('knows a paper under every address', () => {
    const [first] = paperDigests({ title: 'A', paper: 'https://arxiv.org/abs/2401.00001v2' });
    expect(paperDigests({ title: 'B', paper: 'https://www.alphaxiv.org/abs/2401.00001' })).toContain(first);
    expect(paperDigests({ title: 'B', paper: 'https://arxiv.org/abs/2401.00002' })).not.toContain(first);
    expect(paperDigests({ title: 'b!' })).toEqual(paperDigests({ title: 'B' }));
    expect(paperDigests({ title: 'x', paper: 'https://e.example/-->' }).join()).toMatch(/^[0-9a-f,]+$/);
  });
});
