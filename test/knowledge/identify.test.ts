import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identify } from '../../src/knowledge/identify.ts';
import { identityKey } from '../../src/knowledge/identity.ts';

describe('identify', () => {
  it.each([
    ['https://arxiv.org/abs/2401.00001', 'arxiv:2401.00001'],
    ['http://www.arxiv.org/abs/2401.00001v3', 'arxiv:2401.00001'],
    ['https://arxiv.org/pdf/2401.00001.pdf', 'arxiv:2401.00001'],
    ['https://arxiv.org/pdf/2401.00001v2.pdf.pdf', 'arxiv:2401.00001'],
    ['https://arxiv.org/html/2401.00001v1', 'arxiv:2401.00001'],
    ['https://arxiv.org/ftp/arxiv/papers/1804/1804.02918.pdf', 'arxiv:1804.02918'],
    ['https://export.arxiv.org/abs/2401.00001', 'arxiv:2401.00001'],
    ['https://ar5iv.labs.arxiv.org/html/2401.00001', 'arxiv:2401.00001'],
    ['https://www.alphaxiv.org/abs/2401.00001', 'arxiv:2401.00001'],
    ['https://www.alphaxiv.org/overview/2401.00001v2', 'arxiv:2401.00001'],
    ['https://huggingface.co/papers/2401.00001', 'arxiv:2401.00001'],
    ['https://doi.org/10.48550/arXiv.2401.00001', 'arxiv:2401.00001'],
    ['arXiv:2401.00001', 'arxiv:2401.00001'],
    ['arxiv 2401.00001v2', 'arxiv:2401.00001'],
    ['2401.00001', 'arxiv:2401.00001'],
    ['arxiv.org/abs/2401.00001', 'arxiv:2401.00001'],
    ['https://arxiv.org/abs/cs/0112017v1', 'arxiv:cs/0112017'],
    ['https://arxiv.org/abs/math.GT/0309136', 'arxiv:math/0309136'],
    ['https://doi.org/10.1145/3580305.3599876', 'doi:10.1145/3580305.3599876'],
    ['http://dx.doi.org/10.1145/3580305.3599876', 'doi:10.1145/3580305.3599876'],
    ['DOI: 10.1145/3580305.3599876.', 'doi:10.1145/3580305.3599876'],
    ['https://dl.acm.org/doi/abs/10.1145/3580305.3599876', 'doi:10.1145/3580305.3599876'],
    ['https://dl.acm.org/doi/pdf/10.1145/3580305.3599876', 'doi:10.1145/3580305.3599876'],
    ['https://link.springer.com/chapter/10.1007/978-3-031-72114-4_20', 'doi:10.1007/978-3-031-72114-4_20'],
    ['https://link.springer.com/content/pdf/10.1007/978-3-031-72114-4_20.pdf', 'doi:10.1007/978-3-031-72114-4_20'],
    ['https://onlinelibrary.wiley.com/doi/full/10.1111/cgf.14507', 'doi:10.1111/cgf.14507'],
    ['https://www.nature.com/articles/s41467-022-32007-7', 'doi:10.1038/s41467-022-32007-7'],
    ['https://www.nature.com/articles/s41467-022-32007-7.pdf', 'doi:10.1038/s41467-022-32007-7'],
    ['https://www.biorxiv.org/content/10.1101/2022.12.09.519842v1.full.pdf', 'doi:10.1101/2022.12.09.519842'],
    ['https://openreview.net/forum?id=BL9Pc7xsdX&noteId=BL9Pc7xsdX', 'openreview:BL9Pc7xsdX'],
    ['https://openreview.net/pdf?id=BL9Pc7xsdX', 'openreview:BL9Pc7xsdX'],
    ['https://aclanthology.org/2023.acl-demo.3.pdf', 'acl:2023.acl-demo.3'],
    ['https://aclanthology.org/2023.acl-demo.3/', 'acl:2023.acl-demo.3'],
    ['https://www.aclweb.org/anthology/P19-1001.pdf', 'acl:p19-1001'],
    ['http://aclweb.org/anthology/papers/P/P19/P19-1001/', 'acl:p19-1001'],
    ['https://doi.org/10.18653/v1/P19-1001', 'acl:p19-1001'],
    ['https://openaccess.thecvf.com/content/CVPR2022/html/Hu_Point_CVPR_2022_paper.html', 'cvf:hu_point_cvpr_2022'],
    ['https://openaccess.thecvf.com/content/CVPR2022/papers/Hu_Point_CVPR_2022_paper.pdf', 'cvf:hu_point_cvpr_2022'],
    ['https://proceedings.mlr.press/v202/liu23f.html', 'pmlr:v202/liu23f'],
    ['https://proceedings.mlr.press/v202/liu23f/liu23f.pdf', 'pmlr:v202/liu23f'],
    ['https://ieeexplore.ieee.org/abstract/document/10635828', 'ieee:10635828'],
    ['https://ieeexplore.ieee.org/document/10635828/', 'ieee:10635828'],
  ])('%s', (text, key) => {
    const identity = identify(text);
    expect(identity && identityKey(identity)).toBe(key);
  });

  it.each([
    [''],
    ['https://arxiv.org.evil.example/abs/2401.00001'],
    ['https://evil.example/arxiv.org/abs/2401.00001'],
    ['https://arxiv.org@evil.example/abs/2401.00001'],
    ['https://arxiv.org/list/cs.CV/recent'],
    ['2413.00001'],
    ['2024.05'],
    ['https://github.com/a/b'],
    ['https://openreview.net/group?id=ICLR.cc'],
    ['https://%zz'],
    ['javascript:10.1145/1'],
  ])('names nothing: %s', (text) => {
    expect(identify(text)).toBeUndefined();
  });

  it('is the same for every spelling of an arXiv address, and never throws', () => {
    const id = fc
      .tuple(fc.integer({ min: 7, max: 29 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 99_999 }))
      .map(
        ([year, month, n]) =>
          `${String(year).padStart(2, '0')}${String(month).padStart(2, '0')}.${String(n).padStart(5, '0')}`,
      );
    const spelled = fc.tuple(
      fc.constantFrom('http://', 'https://', 'https://www.', ''),
      fc.constantFrom('abs', 'pdf', 'html', 'format'),
      fc.constantFrom('', 'v1', 'v12'),
      fc.constantFrom('', '.pdf', '?context=cs', '#S1'),
    );
    fc.assert(
      fc.property(id, spelled, (paper, [scheme, kind, version, tail]) => {
        expect(identify(`${scheme}arxiv.org/${kind}/${paper}${version}${tail}`)).toEqual({ kind: 'arxiv', id: paper });
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void identify(`https://${text}`)),
      { numRuns: 1000 },
    );
  });
});
