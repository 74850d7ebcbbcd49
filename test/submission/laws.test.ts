import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { labelKey } from '../../src/knowledge/label-key.ts';
import { isNothing } from '../../src/submission/clean-answer.ts';
import type { Form, FormField } from '../../src/submission/form.ts';
import { countsAsSubmission } from '../../src/submission/is-submission.ts';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';
import { prefillLink } from '../../src/submission/prefill-link.ts';

const LABELS = ['Section', 'Paper title *', 'Link (DOI, arXiv, …)', '代码 💡', 'Notes?'];

const FORM: Form = {
  title: '',
  labels: ['add-paper'],
  fields: LABELS.map(
    (label, index): FormField => ({
      id: `f${index}`,
      label,
      type: 'textarea',
      required: false,
      multiple: false,
      options: [],
    }),
  ),
};

const nasty = fc.constantFrom(
  ...[
    '```',
    '```js',
    '~~~',
    '````',
    '<!--',
    '-->',
    '<details>',
    '---',
    '===',
    '#',
    '##',
    '### Other',
    '#### Notes?',
    '> ### Notes?',
    '- [x] a',
    '| a | b |',
  ],
  ...[
    '_No response_ but',
    'C### and F###',
    '@misc{a, title={b}}',
    '    ### Notes?',
    '***',
    '[x]: y',
    'Title: x',
    '- item',
    '1. item',
    'None of these',
    '',
  ],
);
const line = fc.oneof(nasty, fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 12 }));
const labelKeys = new Set(LABELS.map(labelKey));

/** An answer as GitHub would keep it, but for labels of the form typed as headings: those are another test. */
const answer = fc
  .array(line, { maxLength: 6 })
  .map((lines) =>
    lines
      .map((text) => text.replace(/[\r\n\u00A0\uFEFF]/g, ' ').trimEnd())
      .join('\n')
      .trim(),
  )
  .filter(
    (text) => !text.split('\n').some((typed) => /^ {0,3}#{1,3}(?!#)/.test(typed) && labelKeys.has(labelKey(typed))),
  )
  .filter((text) => !/^(?:`{3,}|~{3,})/.test(text) && !/^_No response_/i.test(text));

describe('laws of reading a form', () => {
  it('reading what GitHub renders gives the answers back', () => {
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer, answer), fc.constantFrom('\n', '\r\n'), (answers, end) => {
        const body = FORM.fields
          .map(({ label }, index) => `### ${label}\n\n${answers[index] || '_No response_'}\n`)
          .join('\n');
        const given = answers.flatMap((text, index) => (isNothing(text) ? [] : [[`f${index}`, text]]));
        expect(parseIssueBody(body.replaceAll('\n', end), { form: FORM })).toEqual({
          kind: 'form',
          papers: [Object.fromEntries(given)],
          repeated: [],
          asked: FORM.fields.map(({ id }) => id),
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws, whatever the body', () => {
    const piece = fc.oneof(
      nasty,
      fc.constantFrom(
        '### Section',
        '### Paper title',
        '\n',
        '\n\n',
        ': ',
        '[',
        '](',
        ')',
        'https://arxiv.org/abs/2401.00001',
        'CVPR 2024',
        '"',
        '|',
        '@misc{',
        '}',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.string({ maxLength: 40 }), (pieces, title) => {
        const body = pieces.join('');
        const { papers } = parseIssueBody(body, { title });
        parseIssueBody(body, { form: FORM, title });
        countsAsSubmission({ labels: [], body, form: FORM });
        for (const paper of papers) for (const value of Object.values(paper)) expect(value).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('prefillLink', () => {
  const place = { site: 'https://github.com', owner: 'a', repo: 'b', template: 'add-paper.yml' };

  it('opens the form with the answers', () => {
    expect(prefillLink(place, { title: 'A & B', paper: 'https://arxiv.org/abs/2401.00001', code: '' })).toBe(
      'https://github.com/a/b/issues/new?template=add-paper.yml&title=A+%26+B&paper=https%3A%2F%2Farxiv.org%2Fabs%2F2401.00001',
    );
  });

  it('says what was typed, is short enough, and changes nothing but the answers', () => {
    const fields = fc.dictionary(
      fc.constantFrom('title', 'paper', 'notes', 'authors', 'labels', 'body', 'template', 'x&y='),
      fc.string({ unit: 'grapheme', maxLength: 3000 }),
    );
    fc.assert(
      fc.property(fields, (answers) => {
        const url = new URL(prefillLink(place, answers));
        expect(url.href.length).toBeLessThanOrEqual(7100);
        expect(url.pathname).toBe('/a/b/issues/new');
        expect(url.searchParams.getAll('template')).toEqual(['add-paper.yml']);
        for (const [id, value] of url.searchParams) if (id !== 'template') expect(value).toBe(answers[id]);
        expect([...url.searchParams.keys()]).not.toEqual(expect.arrayContaining(['labels']));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out the long answers that matter least', () => {
    const url = new URL(
      prefillLink(place, { notes: 'n'.repeat(6000), title: 't'.repeat(400), authors: 'a'.repeat(6000) }),
    );
    expect([...url.searchParams.keys()]).toEqual(['template', 'title', 'authors']);
  });
});
