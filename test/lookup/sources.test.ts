import { describe, expect, it } from '@jest/globals';
import { claimedVenue } from '../../src/lookup/sources/claimed-venue.ts';
import { plainTitle } from '../../src/lookup/sources/plain-title.ts';
import { readArxiv } from '../../src/lookup/sources/read-arxiv.ts';
import { readCitationTags } from '../../src/lookup/sources/read-citation-tags.ts';
import { readCrossref } from '../../src/lookup/sources/read-crossref.ts';
import { readCsl } from '../../src/lookup/sources/read-csl.ts';
import { readOpenReview } from '../../src/lookup/sources/read-openreview.ts';
import { type ArxivPaper, arxivFeed, crossrefWork, dataCiteItem } from '../support/source-answers.ts';

const PAPER: ArxivPaper = {
  id: '2401.00001',
  version: 2,
  title: 'Blue Herons &\n  Storks: A <Study>',
  people: [
    ['Gil', 'Fay'],
    ['Müller', 'Hugo'],
  ],
  published: '2024-01-05',
  comment: 'Accepted by CVPR 2024, 12 pages',
  doi: '10.1109/cvpr.2024.1',
};

describe('an answer of arXiv', () => {
  it('says what an entry needs', () => {
    expect(readArxiv(arxivFeed([PAPER]))).toEqual([
      {
        arxiv: { id: '2401.00001', version: 2 },
        said: {
          source: 'arXiv',
          server: 'arXiv',
          item: {
            title: 'Blue Herons & Storks: A <Study>',
            author: [{ literal: 'Fay Gil' }, { literal: 'Hugo Müller' }],
            issued: { 'date-parts': [[2024, 1, 5]] },
            DOI: '10.1109/cvpr.2024.1',
          },
          claim: 'CVPR 2024',
        },
      },
    ]);
  });

  it('may hold none, one or several, and an error in the place of one', () => {
    const other = { ...PAPER, id: 'cs/0112017', version: 1 };
    expect(readArxiv(arxivFeed([]))).toEqual([]);
    expect(readArxiv(arxivFeed([PAPER, other])).map(({ arxiv }) => arxiv.id)).toEqual(['2401.00001', 'cs/0112017']);
    const error = arxivFeed([PAPER]).replace(
      'http://arxiv.org/abs/2401.00001v2',
      'http://arxiv.org/api/errors#incorrect_id',
    );
    expect(readArxiv(error)).toEqual([]);
  });

  it.each([
    ['in the comment', { comment: 'This paper has been withdrawn by the author due to an error in Lemma 2' }],
    ['in the comment, in short', { comment: 'Withdrawn due to a crucial error' }],
    ['in the abstract', { summary: 'This paper has been withdrawn by the authors.' }],
  ])('says that a paper was withdrawn: %s', (_, more) => {
    expect(readArxiv(arxivFeed([{ ...PAPER, ...more }]))[0]?.said.standing).toBe('withdrawn');
  });

  it.each([
    { comment: 'We study why papers withdraw' },
    { summary: 'We count how many papers were withdrawn from arXiv.' },
    { comment: 'CVPR 2024' },
  ])('says nothing of the kind for %j', (more) => {
    expect(readArxiv(arxivFeed([{ ...PAPER, ...more }]))[0]?.said.standing).toBeUndefined();
  });

  it('is refused where it is no feed, or could grow', () => {
    expect(() => readArxiv('Rate exceeded.')).toThrow();
    expect(() => readArxiv('<html><body>Rate exceeded</body></html>')).toThrow();
    const bomb =
      '<!DOCTYPE f [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><feed><entry><id>&b;</id></entry></feed>';
    expect(() => readArxiv(bomb)).toThrow('document type');
    expect(() => readArxiv('<a>'.repeat(50_000))).toThrow();
  });
});

describe('the venue that authors claim', () => {
  it.each([
    ['Accepted by CVPR 2024', 'CVPR 2024'],
    ['Accepted at NeurIPS 2023 as a spotlight', 'NeurIPS 2023'],
    ['ICCV 2023, 12 pages, 5 figures', 'ICCV 2023'],
    ["Published at ICLR'24 (oral)", 'ICLR oral 2024'],
    ['Proceedings of the 41st International Conference on Machine Learning, ICML 2024', 'ICML 2024'],
    ['ECCV2024', 'ECCV 2024'],
    ['Accepted to IEEE Conference on Computer Vision and Pattern Recognition (CVPR) 2024', 'CVPR 2024'],
    ['2024 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR), pp. 1-10', 'CVPR 2024'],
  ])('of %j is %j', (comment, venue) => {
    expect(claimedVenue(comment)).toBe(venue);
  });

  it.each([
    'Submitted to ICLR 2025',
    'Under review at CVPR 2025',
    'Extended version of our ECCV 2022 paper',
    'Extends arXiv:2206.00001 (CVPR 2022)',
    '12 pages, 5 figures',
    'Code at https://github.com/a/b',
    'arXiv preprint arXiv:2401.00001, 2024',
    'Rejected by NeurIPS 2023',
    '',
  ])('of %j is none', (comment) => {
    expect(claimedVenue(comment)).toBeUndefined();
  });
});

describe('CSL-JSON', () => {
  it('of DataCite says where a paper lies', () => {
    expect(readCsl(dataCiteItem({ ...PAPER, title: 'Blue Herons' }), 'DataCite')).toEqual({
      source: 'DataCite',
      server: 'arXiv',
      item: {
        title: 'Blue Herons',
        author: [
          { family: 'Gil', given: 'Fay' },
          { family: 'Müller', given: 'Hugo' },
        ],
        issued: { 'date-parts': [[2024]] },
      },
    });
  });

  it('may have particles, names without parts, and lists where texts are usual', () => {
    const item = {
      title: ['T'],
      author: [
        { family: 'Maaten', given: 'Laurens', 'non-dropping-particle': 'van der' },
        { literal: 'The Heron Team' },
        { name: 'Storks e.V.' },
        { given: 'Plato' },
        {},
      ],
      'container-title': 'Journal of Birds',
      issued: { 'date-parts': [['2024', '3']] },
      DOI: '10.1/x',
    };
    expect(readCsl(JSON.stringify(item), 'doi.org').item).toEqual({
      title: 'T',
      author: [
        { family: 'van der Maaten', given: 'Laurens' },
        { literal: 'The Heron Team' },
        { literal: 'Storks e.V.' },
        { literal: 'Plato' },
      ],
      'container-title': 'Journal of Birds',
      issued: { 'date-parts': [[2024, 3]] },
      DOI: '10.1/x',
    });
  });

  it('holds nothing that means something to a terminal', () => {
    expect(readCsl(JSON.stringify({ title: 'Blue\u001b[31m \u0007Herons\ud800' }), 'doi.org').item.title).toBe(
      'Blue[31m Herons',
    );
  });

  it('is bounded', () => {
    const item = {
      title: 'x'.repeat(100_000),
      author: Array.from({ length: 5000 }, (_, index) => ({ family: `F${index}`, given: 'G' })),
    };
    const said = readCsl(JSON.stringify(item), 'doi.org');
    expect(said.item.title).toHaveLength(1000);
    expect(said.item.author).toHaveLength(101);
  });

  it.each(['', 'null', '[]', '{"author": 7}', '{"title": {"a": 1}}', '<html>'])(
    'is refused where it is %j',
    (answer) => {
      expect(() => readCsl(answer, 'doi.org')).toThrow();
    },
  );

  it('keeps nothing of a prototype', () => {
    const said = readCsl(
      '{"title":"T","__proto__":{"polluted":1},"author":[{"__proto__":{"polluted":1},"family":"A","given":"B"}]}',
      'doi.org',
    );
    expect(JSON.stringify(said)).not.toContain('polluted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a work of Crossref', () => {
  const WORK = {
    DOI: '10.1/x',
    title: 'Blue Herons',
    author: [{ family: 'Gil', given: 'Fay' }],
    container: 'Journal of Birds',
    date: [2024, 3],
  };

  it('says where it was published', () => {
    expect(readCrossref(crossrefWork(WORK))).toEqual({
      source: 'Crossref',
      item: {
        title: 'Blue Herons',
        author: [{ family: 'Gil', given: 'Fay' }],
        'container-title': 'Journal of Birds',
        issued: { 'date-parts': [[2024, 3]] },
        DOI: '10.1/x',
      },
    });
  });

  it.each([
    ['retracted', { 'updated-by': [{ DOI: '10.1/y', type: 'retraction', label: 'Retraction' }] }],
    ['retracted', { 'updated-by': [{ type: 'correction' }, { type: 'partial_retraction' }] }],
    ['withdrawn', { 'updated-by': [{ type: 'withdrawal' }] }],
    ['retracted', { 'update-to': [{ type: 'retraction' }] }],
    [undefined, { 'updated-by': [{ type: 'correction' }] }],
    [undefined, { 'updated-by': null }],
  ])('is %s for %j', (standing, more) => {
    expect(readCrossref(crossrefWork({ ...WORK, more })).standing).toBe(standing);
  });

  it.each([
    ['RETRACTED: Blue Herons', 'retracted'],
    ['Retracted Article: Blue Herons', 'retracted'],
    ['WITHDRAWN: Blue Herons', 'withdrawn'],
  ])('says it in its title: %s', (title, standing) => {
    expect(readCrossref(crossrefWork({ ...WORK, title }))).toMatchObject({ standing, item: { title: 'Blue Herons' } });
  });
});

describe('a title of a publisher', () => {
  it.each([
    ['F<sup>3</sup>-Pruning', 'F<sup>3</sup>-Pruning'],
    ['Herons &amp; Storks', 'Herons & Storks'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['The <mml:math><mml:mi>α</mml:mi><mml:annotation>\\alpha</mml:annotation></mml:math>-Net', 'The α-Net'],
    ['<jats:italic>E. coli</jats:italic> <script>x</script><img src=x onerror=y>', 'E. coli x'],
    ['a < b', 'a < b'],
    ['plain', 'plain'],
  ])('%s is %s', (title, text) => {
    expect(plainTitle(title)).toBe(text);
  });

  it('is bounded in depth', () => {
    expect(plainTitle(`${'<i>'.repeat(1000)}deep`).length).toBeLessThan(1000);
  });
});

describe('a note of OpenReview', () => {
  const note = (content: object, more: object = {}): string =>
    JSON.stringify({ notes: [{ id: 'x', content, pdate: 1710000000000, ...more }], count: 1 });

  it('of the second version of the API', () => {
    const content = {
      title: { value: 'Blue Herons' },
      authors: { value: ['Fay Gil', 'Hugo Hay'] },
      venue: { value: 'ICLR 2024 poster' },
      venueid: { value: 'ICLR.cc/2024/Conference' },
    };
    expect(readOpenReview(note(content))).toEqual({
      source: 'OpenReview',
      item: {
        title: 'Blue Herons',
        author: [{ literal: 'Fay Gil' }, { literal: 'Hugo Hay' }],
        'container-title': 'ICLR 2024 poster',
        issued: { 'date-parts': [[2024, 3, 9]] },
      },
    });
  });

  it('of the first, and of none', () => {
    expect(readOpenReview(note({ title: 'Blue Herons', authors: ['Fay Gil'] }))?.item.title).toBe('Blue Herons');
    expect(readOpenReview(JSON.stringify({ notes: [] }))).toBeNull();
    expect(() => readOpenReview('{"name":"NotFoundError"}')).toThrow();
  });

  it.each([
    ['Submitted to ICLR 2025', 'ICLR.cc/2025/Conference/Submission', undefined],
    ['ICLR 2025 Conference Withdrawn Submission', 'ICLR.cc/2025/Conference/Withdrawn_Submission', 'withdrawn'],
    ['ICLR 2025', 'ICLR.cc/2025/Conference/Rejected_Submission', undefined],
  ])('of a paper that is not there: %s', (venue, venueid, standing) => {
    const said = readOpenReview(note({ title: { value: 'T' }, venue: { value: venue }, venueid: { value: venueid } }));
    expect(said).toMatchObject({ server: 'OpenReview' });
    expect(said?.item['container-title']).toBeUndefined();
    expect(said?.standing).toBe(standing);
  });
});

describe('the tags of a page', () => {
  const page = (...tags: readonly (readonly [string, string])[]): string =>
    `<!doctype html><html><head>${tags.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('')}</head><body>x</body></html>`;

  it('say what a search engine needs', () => {
    const html = page(
      ['citation_title', 'Blue Herons &amp; Storks'],
      ['citation_author', 'Gil, Fay'],
      ['citation_author', 'Hugo Hay'],
      [
        'citation_conference_title',
        'Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition',
      ],
      ['citation_publication_date', '2024/06/17'],
      ['citation_doi', 'https://doi.org/10.1/x'],
    );
    expect(readCitationTags(html, 'a.example')).toEqual({
      source: 'a.example',
      item: {
        title: 'Blue Herons & Storks',
        author: [{ family: 'Gil', given: 'Fay' }, { literal: 'Hugo Hay' }],
        'container-title': 'Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition',
        issued: { 'date-parts': [[2024, 6, 17]] },
        DOI: '10.1/x',
      },
    });
  });

  it('may be few, or none', () => {
    expect(
      readCitationTags(
        page(['citation_title', 'T'], ['citation_authors', 'Gil, Fay; Hay, Hugo'], ['citation_year', '2024']),
        's',
      )?.item,
    ).toEqual({
      title: 'T',
      author: [
        { family: 'Gil', given: 'Fay' },
        { family: 'Hay', given: 'Hugo' },
      ],
      issued: { 'date-parts': [[2024]] },
    });
    expect(readCitationTags(page(['description', 'x']), 's')).toBeNull();
    expect(readCitationTags('', 's')).toBeNull();
  });

  it('are found however deep or wide a page is', () => {
    const wide = `<p></p>`.repeat(100_000) + page(['citation_title', 'T']);
    expect(readCitationTags(wide, 's')?.item.title).toBe('T');
  });
});
