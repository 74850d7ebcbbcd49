import { describe, expect, it } from '@jest/globals';
import { markOf, paperDigests, readMark, readMarks, renderMark } from '../../src/plan/proposal-mark.ts';

const MARK = {
  issue: null,
  entry: '3f2a91c04b7d',
  revision: 2,
  by: 'casey',
  paper: ['90ab12cd34ef', '56ab78cd90ef'],
  asked: '0123456789abcdef0123456789abcdef',
  approved: '2026-01-31T23:59:59Z',
};

describe('the mark of a proposal', () => {
  it('reads back', () => {
    expect(readMark(`${renderMark(MARK)}\n\nAdds an entry.`)).toEqual(MARK);
    expect(readMark(renderMark({ ...MARK, paper: [] }))).toEqual({ ...MARK, paper: [] });
    expect(readMark(renderMark({ ...MARK, approved: null }))).toEqual({ ...MARK, approved: null });
  });

  it('reads back for each issue of several, and takes nothing for one that stands below other words', () => {
    const [first, second, third] = [7, 9, 12].map((issue) => ({ ...MARK, issue }));
    if (!first || !second || !third) throw new Error('Three marks');
    const body = `${renderMark(first)}\n${renderMark(second)}\n\nAdds entries.\n\n${renderMark(third)}`;
    expect(readMarks(body)).toEqual([first, second]);
    expect([7, 9, 12].map((issue) => markOf(body, issue))).toEqual([first, second, null]);
    expect(readMarks(body.replaceAll('\n', '\r\n'))).toEqual([first, second]);
    expect(markOf(`${renderMark(MARK)}\n\nAdds an entry.`, 7)).toEqual(MARK);
  });

  it('is understood as it was written before papers stood in it', () => {
    const mark = '<!-- accession:proposal entry=3f2a91c04b7d revision=2 by=casey -->';
    expect(readMark(mark)).toEqual({ ...MARK, paper: [], asked: null, approved: null });
  });

  it('knows a paper under every address', () => {
    const [first] = paperDigests({ title: 'A', paper: 'https://arxiv.org/abs/2401.00001v2' });
    expect(paperDigests({ title: 'B', paper: 'https://www.alphaxiv.org/abs/2401.00001' })).toContain(first);
    expect(paperDigests({ title: 'B', paper: 'https://arxiv.org/abs/2401.00002' })).not.toContain(first);
    expect(paperDigests({ title: 'b!' })).toEqual(paperDigests({ title: 'B' }));
    expect(paperDigests({ title: 'x', paper: 'https://e.example/-->' }).join()).toMatch(/^[0-9a-f,]+$/);
  });
});
