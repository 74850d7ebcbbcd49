import { describe, expect, it } from '@jest/globals';
import type { Form, FormField } from '../../src/submission/form.ts';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';

function field(id: string, label: string, more: Partial<FormField> = {}): FormField {
  return { id, label, type: 'input', required: false, multiple: false, options: [], ...more };
}

const FORM: Form = {
  title: '[Paper] ',
  labels: ['add-paper'],
  fields: [
    field('section', 'Section', { type: 'dropdown', required: true, options: ['Pruning', 'Storage, pruning'] }),
    field('title', 'Paper title *', { required: true }),
    field('notes', 'Why? 💡', { type: 'textarea' }),
    field('paper', 'Paper link (DOI, ACL Anthology, arXiv, ...)'),
    field('code', '代码仓库（没有就留空）'),
    field('tags', 'Tags', { type: 'checkboxes', options: ['One (1)', '[Two](https://example.org)'] }),
  ],
};

const LINK = '### Paper link (DOI, ACL Anthology, arXiv, ...)';

function read(body: string | null, form: Form | null = FORM) {
  const { asked: _, ...submission } = parseIssueBody(body, form === null ? {} : { form });
  return submission;
}

/** A body as GitHub renders it for the form above. */
function body(answers: Partial<Record<'section' | 'title' | 'notes' | 'paper' | 'code' | 'tags', string>>): string {
  return FORM.fields
    .map(({ id, label }) => `### ${label}\n\n${answers[id as keyof typeof answers] ?? '_No response_'}\n`)
    .join('\n');
}

const FILLED = { section: 'Pruning', title: 'Fast and Slow', paper: 'https://arxiv.org/abs/2401.00001' };

describe('an answer of one line with more below it', () => {
  const answered = (paper: string): readonly string[] | undefined => read(body({ title: 'Owls', paper })).cut;

  it.each([
    ['words', 'https://a.example/1\n\nPlease be quick', ['paper']],
    ['words below a word for nothing', 'None\nPlease be quick', ['paper']],
    ['nothing', 'https://a.example/1', undefined],
    ['a word for nothing', '_No response_', undefined],
    ['a rule', 'https://a.example/1\n\n---', undefined],
    ['a comment', 'https://a.example/1\n\n<!-- one only -->', undefined],
    ['another address, which counts', 'https://a.example/1\nhttps://a.example/2', undefined],
  ])('is named where that is %s', (_, paper, cut) => {
    expect(answered(paper)).toEqual(cut);
  });

  it('is not where a title goes on', () => {
    expect(read(body({ title: 'Owls at noon and the\ncrows in rain' })).cut).toBeUndefined();
  });
});

describe('a body of a form that nobody knows', () => {
  it('has its first question, whatever that is called', () => {
    const text = '### Title\n\nOwls at noon\n\n### Section\n\nNaps\n\n### Paper link\n\nhttps://a.example/1\n';
    expect(read(text, null).papers).toEqual([{ title: 'Owls at noon', section: 'Naps', paper: 'https://a.example/1' }]);
  });
});

describe('a form body', () => {
  it.each([
    ['as GitHub renders it', body(FILLED)],
    ['with CRLF', body(FILLED).replaceAll('\n', '\r\n')],
    ['with mixed line endings', body(FILLED).replace('\n', '\r\n').replace('Slow\n', 'Slow\r')],
    ['with a byte order mark', `\uFEFF${body(FILLED)}`],
    ['with no-break spaces', body(FILLED).replaceAll('### ', '###\u00A0')],
    ['with trailing blanks', body(FILLED).replaceAll('\n', '  \n')],
    ['without blank lines', body(FILLED).replaceAll('\n\n', '\n')],
    ['with ## for ###', body(FILLED).replaceAll('### ', '## ')],
    ['with # for ###', body(FILLED).replaceAll('### ', '# ')],
    ['without the blank behind ###', body(FILLED).replaceAll('### ', '###')],
    ['with closing marks', body(FILLED).replace('### Section', '### Section ###')],
    ['with bare labels', body(FILLED).replace('title *', 'title').replace('? 💡', '')],
    ['with bold labels', body(FILLED).replace('Section', '**Section**').replace('Paper title *', '**Paper title:**')],
    ['with labels of another case', body(FILLED).replace('Paper title *', 'PAPER TITLE')],
    ['with a colon behind the label', body(FILLED).replace('### Section', '### Section:')],
    [
      'with the fields in another order',
      `${LINK}\n\n${FILLED.paper}\n\n${body(FILLED).replace(/### Paper link[^#]*/, '')}`,
    ],
    ['with a field left out', body(FILLED).replace(/### 代码[^#]*/, '')],
    ['with the words that the product has for a field', body(FILLED).replace(LINK, '### Paper link')],
    ['with a sentence in front', `Hello!\n\n${body(FILLED)}`],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual({ kind: 'form', papers: [FILLED], repeated: [] });
  });

  it.each([
    ['a heading that is no label', 'a\n\n### Motivation\n\nb'],
    ['a deeper heading', 'a\n#### Paper title\nb'],
    ['an empty heading', 'a\n###\nb'],
    ['marks inside words', 'C### and F###'],
    ['a closed fence with a label in it', 'a\n```\n### Paper title *\n\nEvil\n```\nb'],
    ['a label that was answered above', 'a\n\n### Paper title *\n\nEvil'],
    ['a quoted label', '> ### Paper title *\n> Evil'],
    ['an unclosed fence', 'a\n```bibtex\n@article{x'],
    ['an unclosed comment', 'a\n<!-- b'],
    ['an open details tag', '<details>'],
    ['a setext underline', 'a\n---'],
    ['a list', '- one\n- two\n* three'],
    ['boxes', '- [x] one\n- [ ] two'],
    ['an hour', '12:30 is late'],
    ['quotes, backticks and dollars', `"'\`$(x)\${{ y }}`],
    ['an escaped marker', 'No response so far'],
  ])('keeps %s inside a long answer', (_name, notes) => {
    expect(read(body({ ...FILLED, notes }))).toEqual({
      kind: 'form',
      papers: [{ ...FILLED, notes }],
      repeated: [],
    });
  });

  it.each([
    '_No response_',
    '*No response*',
    '\\_No response\\_',
    '_no response_',
    'None',
    'none',
    'N/A',
    'n/a',
    '-',
    '–',
    '—',
    'TBD',
    '[]()',
    '',
    '  ',
    '**None**',
    '`N/A`',
    'NA',
    '<!-- nothing -->',
    '无',
    '_No response_.',
  ])('reads %j as no answer', (code) => {
    expect(read(body({ ...FILLED, code }))).toEqual({ kind: 'form', papers: [FILLED], repeated: [] });
  });

  it('keeps what stands behind “_No response_”', () => {
    expect(read(body({ ...FILLED, notes: '_No response_ please check' })).papers[0]?.notes).toBe('please check');
  });

  it('takes an answer out of the fence that GitHub puts around it', () => {
    expect(read(body({ ...FILLED, notes: '```bibtex\n@article{x}\n```' })).papers[0]?.notes).toBe('@article{x}');
  });

  it.each([
    ['title', 'Fast and Slow'],
    ['paper', FILLED.paper],
    ['section', 'Pruning'],
  ])('ends the answer to “%s” at a heading that the form does not have', (id, answer) => {
    const text = body({ ...FILLED, [id]: `${answer}\n\n### Topic of the month\n\nBirds` });
    expect(read(text)).toEqual({
      kind: 'form',
      called: { 'topic-of-the-month': 'Topic of the month' },
      papers: [{ ...FILLED, 'topic-of-the-month': 'Birds' }],
      repeated: [],
      unasked: ['topic-of-the-month'],
    });
  });

  it('knows a field of the product that the form has dropped', () => {
    const text = body({ ...FILLED, title: `${FILLED.title}\n\n### Venue\n\nCVPR` });
    expect(read(text).papers).toEqual([{ ...FILLED, venue: 'CVPR' }]);
  });

  it.each([
    ['a line below', 'Fast and Slow\nPlease add it soon', 'Fast and Slow'],
    ['a paragraph below', 'Fast and Slow\n\nPlease add it', 'Fast and Slow'],
    ['a line that breaks off', 'Fast and\nSlow', 'Fast and Slow'],
    ['BibTeX', '@misc{x,\n title={Fast}\n}', '@misc{x,\n title={Fast}\n}'],
  ])('ends a one-line answer: %s', (_name, title, expected) => {
    expect(read(body({ ...FILLED, title })).papers[0]?.title).toBe(expected);
  });

  it('keeps a second link, which has to be asked about', () => {
    const paper = `${FILLED.paper}\nhttps://arxiv.org/abs/2401.00002`;
    expect(read(body({ ...FILLED, paper })).papers[0]?.paper).toBe(paper);
  });

  it('is not swallowed by a fence that one answer opens and a later one closes', () => {
    const notes = '```\nopen';
    const code = '```\nx\n```';
    expect(read(body({ ...FILLED, notes, code })).papers).toEqual([{ ...FILLED, notes, code: 'x' }]);
  });

  it('takes a rule under a one-line answer for no part of it', () => {
    const title = `${FILLED.title}\n---`;
    expect(read(body({ ...FILLED, title, notes: 'a\n---' })).papers).toEqual([{ ...FILLED, notes: 'a\n---' }]);
  });

  it('knows the form’s labels where the headings are gone', () => {
    const text =
      '**Section**: Pruning\n**Paper title**: Fast and Slow\n- Why?: because\n- 代码仓库（没有就留空）：https://github.com/a/b';
    expect(read(text)).toEqual({
      kind: 'labelled',
      papers: [{ section: 'Pruning', title: 'Fast and Slow', notes: 'because', code: 'https://github.com/a/b' }],
      repeated: [],
    });
  });

  it('keeps an option with a comma whole', () => {
    expect(read(body({ ...FILLED, section: 'Storage, pruning' })).papers[0]?.section).toBe('Storage, pruning');
  });

  it.each([
    ['- [x] One (1)\n- [ ] [Two](https://example.org)', 'One (1)'],
    ['- [X] One (1)\n- [x] [Two](https://example.org)', 'One (1), [Two](https://example.org)'],
    ['- [] One (1)\n- [Two](https://example.org)', undefined],
    ['_No response_', undefined],
  ])('reads the boxes %j', (tags, expected) => {
    expect(read(body({ ...FILLED, tags })).papers[0]?.tags).toBe(expected);
  });

  it('counts the first of two answers and reports the second', () => {
    const text = `${body(FILLED)}\n### Paper title *\n\nEvil\n`;
    expect(read(text)).toEqual({ kind: 'form', papers: [FILLED], repeated: ['title'] });
    expect(read(`${body(FILLED)}\n### Paper title *\n\n${FILLED.title}\n`).repeated).toEqual([]);
  });

  it('says which questions were asked', () => {
    expect(parseIssueBody(body(FILLED), { form: FORM }).asked).toEqual(FORM.fields.map(({ id }) => id));
    expect(parseIssueBody('no form', { form: FORM }).asked).toEqual([]);
  });

  it.each([[null], [''], ['  \n\n'], ['Just a question about ### Section.']])('%j holds no paper', (text) => {
    expect(read(text).papers).toEqual([]);
  });
});

describe('a body without a form', () => {
  it('knows the product’s labels and reads others under their own words', () => {
    const text = [
      '### Section',
      'A > B',
      '### Sub-group',
      'Old',
      '### Paper title',
      'T',
      '### PDF link',
      'https://a.example/x.pdf',
      '### Award',
      'Best paper',
      '### Video',
      'https://v.example',
      '### 机构',
      '清华',
      '### Project page',
      '_No response_',
    ].join('\n\n');
    expect(read(text, null)).toEqual({
      kind: 'form',
      called: { award: 'Award', 'sub-group': 'Sub-group', 机构: '机构' },
      papers: [
        {
          section: 'A > B',
          'sub-group': 'Old',
          title: 'T',
          pdf: 'https://a.example/x.pdf',
          award: 'Best paper',
          video: 'https://v.example',
          机构: '清华',
        },
      ],
      repeated: [],
    });
  });

  it('lets no heading inside an answer overwrite an earlier field', () => {
    const text =
      '### Paper title\n\nT\n\n### Award\n\nBest\n\n### Paper link\n\nhttps://a.example\n\n### Award\n\nWorst\n';
    expect(read(text, null).papers[0]).toMatchObject({ title: 'T', award: 'Best' });
  });

  it('makes no field of names that every object has', () => {
    const text = '### Paper title\n\nT\n\n### Paper link\n\nx\n\n### __proto__\n\ny\n\n### constructor\n\nz\n';
    const paper = read(text, null).papers[0];
    expect(Object.keys(paper ?? {})).toEqual(['title', 'paper', 'proto']);
  });
});
