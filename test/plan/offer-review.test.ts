import { describe, expect, it } from '@jest/globals';
import { describeAction } from '../../src/plan/describe-action.ts';
import { isReviewed, type OwnReview, offerReview } from '../../src/plan/offer-review.ts';
import type { Remark } from '../../src/plan/remark.ts';
import { REVIEW_MARKER, renderRemark, renderReview } from '../../src/plan/render-review.ts';
import { textsOf } from '../../src/texts/texts.ts';
import { countNodes } from '../support/count-nodes.ts';
import { findLive } from '../support/find-live.ts';
import { suggestionIn } from '../support/suggestions.ts';

const HEAD = 'a'.repeat(40);
const remark = (more: Partial<Remark> = {}): Remark => ({
  path: 'README.md',
  first: 7,
  last: 9,
  points: [{ message: 'Unexpected number 8, expected 5.', fix: 'Renumber the entry and those after it.' }],
  suggestion: '- [5] A\n\n  B',
  isCommittable: true,
  ...more,
});
const review = (id: number, more: Partial<OwnReview> = {}): OwnReview => ({
  id,
  body: `${REVIEW_MARKER}\n\nThank you!`,
  isPending: false,
  ...more,
});
const offer = (reviews: readonly OwnReview[], remarks: readonly Remark[] = [remark()]) =>
  offerReview({ number: 12, head: HEAD, reviews }, remarks, 'en');
const kinds = (reviews: readonly OwnReview[], remarks?: readonly Remark[]) =>
  offer(reviews, remarks).map(({ kind }) => kind);

describe('offerReview', () => {
  it('comments on the lines of each entry at the commit that was read', () => {
    expect(offer([])).toEqual([
      {
        kind: 'publish-review',
        pull: 12,
        commit: HEAD,
        body: expect.stringMatching(/^<!-- accession:review -->\n\n/),
        comments: [{ path: 'README.md', first: 7, last: 9, body: renderRemark(remark()) }],
      },
    ]);
  });

  it.each([
    ['nothing is to be said', [], [], []],
    ['the review is there', [review(1)], undefined, []],
    ['two are', [review(1), review(2)], undefined, []],
    ['the account writes one by hand', [review(1, { body: 'Hm', isPending: true })], undefined, []],
    ['the account wrote another one', [review(1, { body: 'Nice' })], undefined, ['publish-review']],
    ['one was left behind', [review(1, { isPending: true })], undefined, ['discard-review', 'publish-review']],
    ['one was left behind for nothing', [review(1, { isPending: true })], [], ['discard-review']],
    ['one was left behind and one is there', [review(1), review(2, { isPending: true })], undefined, []],
  ])('plans where %s', (_, reviews, remarks, expected) => {
    expect(kinds(reviews, remarks)).toEqual(expected);
    expect(isReviewed({ reviews })).toBe(reviews.length > 0 && expected.length === 0);
  });

  it('says the first ten things, in the order of the text, and how many more there are', () => {
    const many = Array.from({ length: 13 }, (_, index) => remark({ first: 40 - index, last: 40 - index }));
    const [action] = offer([], many);
    if (action?.kind !== 'publish-review') throw new Error('There must be a review');
    expect(action.comments.map(({ first }) => first)).toEqual([28, 29, 30, 31, 32, 33, 34, 35, 36, 37]);
    expect(action.body).toContain('10 remarks. There would be 3 more');
  });

  it('can be told in a sentence', () => {
    expect(offer([review(1, { isPending: true })]).map(describeAction)).toEqual([
      'Discard the unpublished review 1 of pull request #12.',
      'Review pull request #12 at aaaaaaa with 1 remark.',
    ]);
  });
});

describe('renderReview', () => {
  it('promises a click only where there is something to click', () => {
    expect(renderReview(textsOf('en'), [remark()], 0)).toContain('one remark.\n');
    expect(renderReview(textsOf('en'), [remark()], 0)).toContain('committed with a click');
    expect(
      renderReview(textsOf('en'), [remark({ suggestion: null }), remark({ isCommittable: false })], 0),
    ).not.toContain('click');
  });
});

describe('renderRemark', () => {
  it.each(['- a', '- a\n\n  b', '- `a`', '- a\n  ```\n  b\n  ```', '````\na\n````', '~~~\na', '- a \u200b', '  - a\t'])(
    'suggests %j as it is',
    (suggestion) => {
      expect(suggestionIn(renderRemark(remark({ suggestion })))).toBe(suggestion);
    },
  );

  it.each([
    ['none', { suggestion: null }],
    ['one that GitHub would write with other line ends', { isCommittable: false }],
    ['one that is too long', { suggestion: `- ${'a'.repeat(31_000)}` }],
  ])('suggests nothing where there is %s', (_, more) => {
    expect(suggestionIn(renderRemark(remark(more)))).toBeUndefined();
  });

  const HOSTILE =
    '@olga closes #1 <b>x</b> ![i](https://e.example/i.png) `` ` `` https://e.example www.e.example ```suggestion';

  it('holds the words of a stranger as code and nothing else', () => {
    const message = `Unexpected way to write “${HOSTILE}”, expected an entry in the style of this list.`;
    const body = renderRemark(
      remark({ points: [{ message, fix: 'Write the entry as the others.' }], suggestion: `- ${HOSTILE}\n\`\`\`\n# x` }),
    );
    expect(countNodes(body)).toEqual({
      root: 1,
      list: 1,
      listItem: 1,
      paragraph: 1,
      inlineCode: 1,
      strong: 1,
      code: 1,
    });
    const outside = body.replace(/^(`{3,})suggestion\n[\s\S]*\n\1$/m, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(findLive(outside)).toEqual([]);
  });
});
