import { expect, it } from '@jest/globals';
import { readChange } from '../../src/draft-change.ts';
import { UPDATE_FORM } from '../../src/submission/change-forms.ts';

it('names the questions that were answered by a word for nothing, and not those that were left empty', () => {
  const body = [
    '### Which entry\n\n12',
    '### New venue\n\nNone',
    '### New code link\n\nn/a',
    '### New year\n\n_No response_',
    '### New title\n\nNone of This is True',
    '### New tasks\n\n-',
  ].join('\n\n');
  expect(readChange(UPDATE_FORM, body)).toMatchObject({
    papers: [{ entry: '12', title: 'None of This is True' }],
    declined: ['venue', 'code', 'tasks'],
  });
});

it('takes a word for taking away for one where the form says so, and for an answer where it does not', () => {
  const body = '### Which entry\n\n12\n\n### New venue\n\nRemove\n\n### New title\n\nRemove the Noise';
  expect(readChange(UPDATE_FORM, body)).toMatchObject({
    papers: [{ entry: '12', title: 'Remove the Noise' }],
    declined: ['venue'],
  });
  expect(readChange({ ...UPDATE_FORM, clears: false }, body)).toMatchObject({
    papers: [{ entry: '12', venue: 'Remove', title: 'Remove the Noise' }],
    declined: [],
  });
});
