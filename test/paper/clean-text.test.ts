import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../src/paper/clean-text.ts';
import { decodeEntities } from '../../src/paper/decode-entities.ts';

describe('cleanText', () => {
  it.each([
    ['  two\n\nlines\tand\u00A0more ', 'two lines and more'],
    ['a\u0085b\u2028c\u3000d', 'a b c d'],
    ['e\u0301 ﬁ ＡＢＣ', 'é ﬁ ＡＢＣ'],
    ['Jérôme', 'Jérôme'],
    ['نرم‌افزار', 'نرم‌افزار'],
    ['क्‍ष', 'क्‍ष'],
    ['a\u200Db\u200Cc', 'abc'],
    ['❤️ ⭐️ 👨‍👩‍👧 👩🏽‍💻', '❤️ ⭐️ 👨‍👩‍👧 👩🏽‍💻'],
    ['⭐a\uFE0F', '⭐a'],
    ['שלום — العربية', 'שלום — العربية'],
  ])('%j', (typed, expected) => {
    expect(cleanText(typed)).toBe(expected);
  });

  it('is settled after one pass and leaves no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decodeEntities', () => {
  it.each([
    ['A &amp; B', 'A & B'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&#64;octocat &#x40;octocat', '@octocat @octocat'],
    ['AT&T &nosuch; &amp &#xD800; &#1114112;', 'AT&T &nosuch; &amp &#xD800; &#1114112;'],
    ['&constructor; &toString;', '&constructor; &toString;'],
  ])('%j', (typed, expected) => {
    expect(decodeEntities(typed)).toBe(expected);
  });
});
