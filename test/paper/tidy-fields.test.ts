import { describe, expect, it } from '@jest/globals';
import { tidyFields } from '../../src/paper/tidy-fields.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { inWords } from '../support/in-words.ts';

const T = 'Blue Herons: A Study of Wading';
const LABELS = { venue: 'Venue', year: 'Year', paper: 'Paper link' };
const LIST: readonly Fields[] = [
  { title: 'Grey Herons in Winter', venue: 'CVPR', year: '2023', paper: 'https://arxiv.org/abs/2303.00001' },
  { title: 'How Storks Choose a Roof', venue: 'arXiv', year: '2023', paper: 'https://arxiv.org/abs/2309.00001' },
  { title: 'A Crane Is Not a Stork', venue: 'ACL', year: '2024', paper: 'https://arxiv.org/abs/2501.00001' },
];

function tidy(fields: Fields, seen: readonly Fields[] = LIST) {
  const submission = { kind: 'form' as const, papers: [fields], repeated: [], asked: [] };
  const { submission: tidied, notes, problems } = tidyFields(submission, { seen }, LABELS);
  return {
    fields: tidied.papers[0],
    notes: inWords(notes),
    problems: problems.map(({ code, field }) => `${code} ${field}`),
  };
}

describe('tidyFields: a title', () => {
  it.each<[string, Fields, Fields, string[]]>([
    [
      'with its venue, the year and an award',
      { title: `[NeurIPS 2023 Spotlight] ${T}` },
      { title: T, venue: 'NeurIPS', year: '2023' },
      [
        '“NeurIPS 2023 Spotlight” was taken out of the title, and is given for “Venue”, “Year”.',
        'This list shows no place for: “Spotlight”.',
      ],
    ],
    [
      'with the venue that was given too',
      { title: `${T} (CVPR'24)`, venue: 'cvpr', year: '2024' },
      { title: T, venue: 'cvpr', year: '2024' },
      ["“CVPR'24” was left out of the title."],
    ],
    [
      'with an arXiv id',
      { title: `[2306.12345] ${T}` },
      { title: T, paper: 'https://arxiv.org/abs/2306.12345' },
      ['“2306.12345” was taken out of the title, and is given for “Paper link”.'],
    ],
    [
      'with the id of its link',
      { title: `${T} (arXiv:2306.12345)`, paper: 'https://arxiv.org/pdf/2306.12345v2' },
      { title: T, paper: 'https://arxiv.org/pdf/2306.12345v2' },
      ['“2306.12345” was left out of the title.'],
    ],
    [
      'with an id beside the publisher’s page',
      { title: `[2306.12345] ${T}`, paper: 'https://doi.org/10.1145/1' },
      { title: T, paper: 'https://doi.org/10.1145/1' },
      ['“2306.12345” was left out of the title.'],
    ],
    ['with a number', { title: `[11] ${T}` }, { title: T }, ['“[11]” was left out of the title.']],
    ['in quotes', { title: `"${T}."` }, { title: T }, []],
    ['in bold', { title: `**${T}**` }, { title: T }, []],
    [
      'that is a link',
      { title: `[${T}](https://arxiv.org/abs/2306.12345)` },
      { title: T, paper: 'https://arxiv.org/abs/2306.12345' },
      ['“https://arxiv.org/abs/2306.12345” was taken out of the title, and is given for “Paper link”.'],
    ],
    [
      'in capitals',
      { title: T.toUpperCase() },
      { title: T.toUpperCase() },
      ['The title is in capitals, as it was typed.'],
    ],
    ['of one acronym', { title: 'HERONS' }, { title: 'HERONS' }, []],
    [
      'with a command of its authors',
      { title: '\\method: Fast \\& Slow Herons' },
      { title: '\\method: Fast & Slow Herons' },
      ['“\\method” looks like LaTeX that is not known here, and stands as it was typed.'],
    ],
    ['of the list, as it stands there', { title: 'Grey Herons in Winter' }, { title: 'Grey Herons in Winter' }, []],
  ])('%s', (_, typed, fields, notes) => {
    expect(tidy(typed)).toEqual({ fields, notes, problems: [] });
  });

  it.each<[string, Fields, string[]]>([
    ['another venue', { title: `${T} (NeurIPS 2023)`, venue: 'ECCV' }, ['two-answers venue']],
    ['another year', { title: `${T} (NeurIPS 2023)`, year: '2024' }, ['two-answers year']],
    ['another paper', { title: `[2306.99999] ${T}`, paper: 'https://arxiv.org/abs/2306.12345' }, ['two-answers paper']],
  ])('is asked about beside %s', (_, typed, problems) => {
    expect(tidy(typed).problems).toEqual(problems);
  });

  it('gives an award to a list that shows some', () => {
    const list = [...LIST, { title: 'A Prized Heron', award: 'Oral' }];
    expect(tidy({ title: `${T} [Spotlight]` }, list)).toEqual({
      fields: { title: T, award: 'Spotlight' },
      notes: ['“Spotlight” was taken out of the title, and is given for “award”.'],
      problems: [],
    });
  });

  it('keeps at its ends what two titles of the list have there', () => {
    const list = [{ title: 'A Heron (CVPR 2020)' }, { title: 'A Stork (ACL 2021)' }, { title: 'A Crane' }];
    expect(tidy({ title: `${T} (NeurIPS 2023)` }, list).fields).toEqual({ title: `${T} (NeurIPS 2023)` });
    const dotted = [{ title: 'A Heron.' }, { title: 'A Stork.' }, { title: 'A Crane' }];
    expect(tidy({ title: `${T}.` }, dotted).fields).toEqual({ title: `${T}.` });
    expect(tidy({ title: `${T}.` }).fields).toEqual({ title: T });
  });
});

describe('tidyFields: letters', () => {
  it.each<[Fields, Fields]>([
    [
      { title: String.raw`$\alpha$-Voxels: {\it Provably} Fast \& Beyond` },
      { title: 'α-Voxels: Provably Fast & Beyond' },
    ],
    [{ authors: String.raw`D{\'i}az, Carla and Schmidt, J{\"u}rgen` }, { authors: 'Díaz, Carla and Schmidt, Jürgen' }],
    [{ authors: 'Anna Lee$^{1,2}$, Bo Kim$^\\dagger$' }, { authors: 'Anna Lee, Bo Kim' }],
    [{ title: 'G<sup>2</sup>-Prune of <i>Z-R</i> Herons' }, { title: 'G²-Prune of Z-R Herons' }],
    [{ name: '$F^3$-Net' }, { name: 'F³-Net' }],
    [{ paper: 'https://a.example/{A}$x^2$' }, { paper: 'https://a.example/{A}$x^2$' }],
    [{ notes: '{\\it as it is}' }, { notes: '{\\it as it is}' }],
  ])('%j', (typed, fields) => {
    expect(tidy(typed).fields).toEqual(fields);
  });

  it('leaves formulas to a list that has some', () => {
    const list = [{ title: 'The $k$-Heron Problem' }];
    const title = "$k$-Storks of D{\\'i}az";
    expect(tidy({ title }, list).fields).toEqual({ title: '$k$-Storks of Díaz' });
  });
});

describe('tidyFields: a venue', () => {
  it.each<[string, Fields, Fields]>([
    [
      'in full',
      { venue: 'Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR) 2023' },
      { venue: 'CVPR', year: '2023' },
    ],
    [
      'in full, of another year',
      { venue: 'European Conference on Computer Vision 2022', year: '2023' },
      { venue: 'ECCV 2022', year: '2023' },
    ],
    [
      'that is an arXiv id',
      { venue: 'arXiv:2502.00001 [cs.CV]' },
      { venue: 'arXiv', paper: 'https://arxiv.org/abs/2502.00001', year: '2025' },
    ],
    [
      'that is an arXiv id, with a year',
      { venue: 'arXiv preprint arXiv:2412.00001v2, 2025', paper: 'https://a.example/x.pdf' },
      { venue: 'arXiv', paper: 'https://a.example/x.pdf', year: '2025' },
    ],
    [
      'that reviews it yet',
      { venue: 'Under review at ICLR 2026', year: '2025' },
      { venue: 'Under review at ICLR 2026' },
    ],
    [
      'that reviews it yet, undated',
      { venue: 'Submitted to ICLR', year: '2025' },
      { venue: 'Submitted to ICLR', year: '2025' },
    ],
    ['as it is', { venue: 'CVPR 2024', year: '2024' }, { venue: 'CVPR 2024', year: '2024' }],
  ])('%s', (_, typed, fields) => {
    expect(tidy(typed)).toEqual({ fields, notes: [], problems: [] });
  });

  it('is parted from its year where the list writes short ones', () => {
    const submit = (fields: Fields) => {
      const submission = { kind: 'form' as const, papers: [fields], repeated: [], asked: [] };
      return tidyFields(submission, { seen: LIST, shortYears: true }).submission.papers[0];
    };
    expect(submit({ venue: 'NeurIPS 2023' })).toEqual({ venue: 'NeurIPS', year: '2023' });
    expect(submit({ venue: 'ACM MM, 2023', year: '2023' })).toEqual({ venue: 'ACM MM', year: '2023' });
    for (const venue of ["NeurIPS'23", 'NeurIPS 2023 (Oral)', 'NeurIPS']) expect(submit({ venue })).toEqual({ venue });
    expect(submit({ venue: 'NeurIPS 2023', year: '2024' })).toEqual({ venue: 'NeurIPS 2023', year: '2024' });
  });

  it('stays an id in a list of ids', () => {
    const list = [{ venue: 'arXiv:2303.00001' }, { venue: 'arXiv:2309.00001' }];
    expect(tidy({ venue: 'arXiv:2502.00001' }, list).fields).toEqual({ venue: 'arXiv:2502.00001' });
  });
});

describe('tidyFields: BibTeX in an answer', () => {
  const BIBTEX =
    '@inproceedings{x,\n  title={Blue {H}erons: A Study of Wading},\n  author={Lee, Anna and Kim, Bo},\n  booktitle={ECCV},\n  year={2024}\n}';
  const READ = { title: T, authors: 'Lee, Anna and Kim, Bo', venue: 'ECCV', year: '2024' };

  it.each<[string, Fields, Fields]>([
    ['for the title', { title: BIBTEX }, READ],
    ['for the authors, beside a title', { title: 'Blue Herons', authors: BIBTEX }, { ...READ, title: 'Blue Herons' }],
    ['for the authors, in a fence', { authors: `\`\`\`bibtex\n${BIBTEX}\n\`\`\`` }, READ],
    ['in a field that the list lacks', { bibtex: BIBTEX, year: '2025' }, { ...READ, year: '2025', bibtex: BIBTEX }],
    ['with a word beside it', { authors: `see: ${BIBTEX}` }, READ],
  ])('%s', (_, typed, fields) => {
    expect(tidy(typed).fields).toMatchObject(fields);
  });

  it('is a value where the list shows it', () => {
    const list = [{ title: 'A Heron', bibtex: '@misc{y, title={A Heron}}' }];
    expect(tidy({ bibtex: BIBTEX }, list).fields).toEqual({ bibtex: BIBTEX });
  });
});

describe('tidyFields: answers that disagree', () => {
  it.each<[string, Fields, string[]]>([
    ['an id of the year before', { paper: 'https://arxiv.org/abs/2306.12345', year: '2024' }, []],
    ['an id of the year after, as is usual', { paper: 'https://arxiv.org/abs/2401.12345', year: '2023' }, []],
    ['an id that is years newer', { paper: 'https://arxiv.org/abs/2506.12345', year: '2023' }, ['two-answers year']],
    [
      'an id newer than the preprint',
      { paper: 'https://arxiv.org/abs/2401.12345', year: '2022', venue: 'arXiv' },
      ['two-answers year'],
    ],
    [
      'two ids',
      { paper: 'https://arxiv.org/abs/2401.12345', pdf: 'https://arxiv.org/pdf/2401.54321' },
      ['two-answers pdf'],
    ],
    ['one id twice', { paper: 'https://arxiv.org/abs/2401.12345', pdf: 'https://arxiv.org/pdf/2401.12345v2' }, []],
    [
      'an id in the venue',
      { paper: 'https://arxiv.org/abs/2401.12345', venue: 'arXiv:2401.54321' },
      ['two-answers venue'],
    ],
    ['an old id', { paper: 'https://arxiv.org/abs/cs/0112017', year: '1999' }, []],
  ])('%s', (_, typed, problems) => {
    expect(tidy(typed).problems).toEqual(problems);
  });

  it('are taken as far apart as those of the list', () => {
    const list = [...LIST, { title: 'An Old Heron', paper: 'https://arxiv.org/abs/2501.00002', year: '2015' }];
    expect(tidy({ paper: 'https://arxiv.org/abs/2506.12345', year: '2018' }, list).problems).toEqual([]);
    expect(tidy({ paper: 'https://arxiv.org/abs/2506.12345', year: '2005' }, list).problems).toEqual([
      'two-answers year',
    ]);
  });
});

it('leaves out what the form does not ask and no entry shows, and says so', () => {
  const fields = { title: T, 'topic-of-the-month': 'Birds', award: 'Best', video: 'https://v.example/x' };
  const unasked = ['topic-of-the-month', 'award', 'video', 'empty'];
  const submission = { kind: 'form' as const, papers: [fields], repeated: [], asked: [], unasked };
  const seen = [...LIST, { title: 'A Prized Heron', award: 'Oral' }];
  const tidied = tidyFields(submission, { seen });
  const { 'topic-of-the-month': _, ...others } = fields;
  expect(tidied.submission.papers).toEqual([others]);
  expect(inWords(tidied.notes)).toEqual([
    '“topic of the month” is no question of the form, and what stands below it is left out.',
  ]);
});

it.each([
  ['Ann Lee, Bo Kim (MIT)', true],
  ['Ann Lee <ann@a.example>, Bo Kim', true],
  ['Ann Lee*, Bo Kim¹†', false],
  ['Ann Lee<sup>1,2</sup> and Bo Kim', false],
])('says that what is no mark was left out of the authors: %s', (authors, isSaid) => {
  const submission = { kind: 'form' as const, papers: [{ title: T, authors }], repeated: [], asked: [] };
  expect(inWords(tidyFields(submission, { seen: LIST }).notes)).toEqual(
    isSaid ? ['Affiliations and addresses that stood with the names of the authors are left out.'] : [],
  );
});

it('names answers of one line of which more lines were left out', () => {
  const fields = { title: T, venue: 'ACL' };
  const submission = { kind: 'form' as const, papers: [fields], repeated: [], asked: [], cut: ['venue'] };
  expect(inWords(tidyFields(submission, { seen: LIST }, { venue: 'Venue or journal' }).notes)).toEqual([
    'Of the answer to “Venue or journal” only the first line counts; what stands below it is left out.',
  ]);
});

it('leaves several papers to be told apart first', () => {
  const submission = { kind: 'free' as const, papers: [{ title: '"A"' }, { title: '"B"' }], repeated: [], asked: [] };
  expect(tidyFields(submission, { seen: LIST })).toEqual({ submission, notes: [], problems: [] });
});
