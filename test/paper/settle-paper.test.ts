import { describe, expect, it } from '@jest/globals';
import { settlePaper } from '../../src/paper/settle-paper.ts';

const LIST = [
  { venue: 'CVPR', year: '2023', authors: 'Ma, Xinyin and Fang, Gongfan and Wang, Xinchao' },
  { venue: 'NeurIPS', year: '2022', authors: 'Li, Lijiang and Li, Huixia and Zheng, Xiawu' },
  { venue: 'ArXiv', year: '2024', authors: 'Bolya, Daniel and Hoffman, Judy' },
].map((fields, index) => ({ ...fields, paper: `https://arxiv.org/pdf/2401.0000${index}` }));
const ENTRIES = [...LIST, ...LIST.map((fields) => ({ ...fields, paper: `${fields.paper}1` }))];

describe('settlePaper', () => {
  it.each([
    ['a venue with its year', { venue: 'CVPR 2024' }, { venue: 'CVPR', year: '2024' }],
    ['an old name of a venue', { venue: 'NIPS', year: '2024' }, { venue: 'NeurIPS', year: '2024' }],
    ['the usual spelling', { venue: 'arXiv', year: '2024' }, { venue: 'arXiv', year: '2024' }],
    ['lower case', { venue: 'neurips', year: '2024' }, { venue: 'NeurIPS', year: '2024' }],
    ['a last dot', { venue: 'Nat. Mach. Intell.', year: '2024' }, { venue: 'Nat. Mach. Intell.', year: '2024' }],
    [
      'an unknown venue with a year inside',
      { venue: 'Surveys 53 (October 2020)', year: '2020' },
      { venue: 'Surveys 53 (October 2020)', year: '2020' },
    ],
    ['authors in another order', { authors: 'Xinyin Ma, Gongfan Fang' }, { authors: 'Ma, Xinyin and Fang, Gongfan' }],
    [
      'a page where the list links PDFs',
      { paper: 'https://arxiv.org/abs/2402.00001v2' },
      { paper: 'https://arxiv.org/pdf/2402.00001' },
    ],
    ['a page elsewhere', { paper: 'https://example.org/abs/1' }, { paper: 'https://example.org/abs/1' }],
  ])('%s', (_, typed, expected) => {
    const paper = settlePaper({ section: 'S', fields: { title: 'T', ...typed } }, ENTRIES);
    expect(paper).toEqual({ section: 'S', fields: { title: 'T', ...expected } });
  });

  it('leaves what stands in the list as it is', () => {
    for (const fields of ENTRIES)
      expect(settlePaper({ section: 'S', fields }, ENTRIES)).toEqual({ section: 'S', fields });
  });

  it('leaves a venue with a year to a learnt style', () => {
    const fields = { title: 'T', venue: "NIPS'24", authors: 'Xinyin Ma, Gongfan Fang' };
    const expected = { ...fields, authors: 'Ma, Xinyin and Fang, Gongfan' };
    expect(settlePaper({ section: 'S', fields }, ENTRIES, true).fields).toEqual(expected);
    expect(settlePaper({ section: 'S', fields: { venue: 'NIPS' } }, ENTRIES, true).fields).toEqual({
      venue: 'NeurIPS',
    });
  });

  it('changes nothing where the list is empty', () => {
    const fields = { title: 'T', venue: 'CVPR 2024', authors: 'A B, C D', paper: 'https://arxiv.org/abs/2402.00001v2' };
    expect(settlePaper({ section: 'S', fields }, []).fields).toEqual(fields);
  });
});
