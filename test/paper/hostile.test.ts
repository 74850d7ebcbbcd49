import { describe, expect, it } from '@jest/globals';
import { findDuplicates } from '../../src/paper/find-duplicates.ts';
import { DEFAULT_RULES } from '../../src/paper/paper-rules.ts';
import { titleKey } from '../../src/paper/title-key.ts';
import { validatePaper } from '../../src/paper/validate-paper.ts';
import type { Fields } from '../../src/submission/submission.ts';

function validate(fields: Fields) {
  const good = { section: 'A', title: 'T', paper: 'https://arxiv.org/abs/2401.00001' };
  return validatePaper({ kind: 'form', papers: [{ ...good, ...fields }], repeated: [], asked: [] }, DEFAULT_RULES);
}

function settled(id: string, typed: string): string | undefined {
  const result = validate({ [id]: typed });
  return result.ok ? result.value.fields[id] : result.problems.map(({ code }) => code).join();
}

/** Markdown and HTML in a title are text: they stay as typed, and whoever writes them encodes them for the place. */
describe('structure in titles is text', () => {
  it.each([
    ['a](https://evil.example) [b'],
    ['**b** _i_ ~~s~~'],
    ['`code` and ``'],
    ['ends in \\'],
    ['| a | b |'],
    ['# Heading'],
    ['> q'],
    ['1. x'],
    ['- [ ] t'],
    ['![x](https://t.example/p.png)'],
    ['[x]: https://evil.example'],
    ['[^1]'],
    ['$\\href{javascript:alert(1)}{x}$'],
    [':tada:'],
    ['***'],
    ['==='],
    ['<!-- x'],
    ['<!-- accession -->'],
    ['<img src=x onerror=alert(1)>'],
    ['</details></td>'],
    ['<a href="https://evil.example">'],
    ['<script>alert(1)</script>'],
    ['@octocat fixes #1, GH-1'],
    ['https://github.com/o/r/issues/1'],
    ['/merge'],
    ['$(rm -rf) `x` {{ secrets }}'],
    ["'; DROP TABLE --"],
  ])('%j', (title) => {
    expect(settled('title', title)).toBe(title);
  });
});

describe('what is cleaned or decoded', () => {
  it.each([
    ['6: a line break and an item', 'T\n- fake entry', 'T - fake entry'],
    ['14: a tab in front', '\t    code', 'code'],
    ['24: character references, once', '&#64;octocat &lt;b&gt; &amp;lt;', '@octocat <b> &lt;'],
    ['50: a trailer behind a line break', 'T\nCo-authored-by: X <x@y>', 'T Co-authored-by: X <x@y>'],
    ['53: bidirectional controls', 'a\u202Eb\u2066c\u200Fd\u061Ce', 'abcde'],
    ['54: zero-width characters', 'a\u200Bb\u2060c\uFEFFd\u00ADe', 'abcde'],
    ['55: a joiner between Latin letters', 'a\u200Db', 'ab'],
    ['56: tag characters', `a\u{E0041}\u{E007F}b`, 'ab'],
    ['56: variation selectors', 'a\uFE01b\u{E0100}c', 'abc'],
    ['58: composed for display', 'e\u0301', 'é'],
    ['59: lone surrogate, NUL, C0, C1', 'a\uD800b\u0000c\u0007d\u009Fe', 'abcde'],
    ['60: piled marks', `a${'\u0316'.repeat(5000 / 20)}`, `a${'\u0316'.repeat(4)}`],
    ['61: a right-to-left title', 'שלום עולם', 'שלום עולם'],
    ['62: a family', '👨‍👩‍👧', '👨‍👩‍👧'],
  ])('%s', (_name, typed, expected) => {
    expect(settled('title', typed)).toBe(expected);
  });
});

describe('links', () => {
  it.each([
    ['27', 'javascript:alert(1)'],
    ['27', 'JaVaScRiPt:alert(1)'],
    ['27', 'java\nscript:alert(1)'],
    ['27', '\u0001javascript:alert(1)'],
    ['28', 'data:text/html;base64,PHNjcmlwdD4='],
    ['29', 'vbscript:x'],
    ['29', 'file:///etc/passwd'],
    ['29', 'ftp://a.example/x'],
    ['29', 'mailto:a@b.example'],
    ['29', 'xmpp:a@b.example'],
    ['29', 'ssh://a.example'],
    ['30', '//evil.example/x'],
    ['31', 'https://arxiv.org@evil.example/abs/2401.00001'],
    ['31', 'https://user:secret@arxiv.org/abs/2401.00001'],
    ['35', `https://a.example/${'x'.repeat(10_000)}`],
    ['25', '<svg/onload=alert(1)>'],
  ])('%s: %.60j is refused', (_item, typed) => {
    expect(settled('code', typed)).toMatch(/^(?:invalid-link|too-long)$/);
  });

  it.each([
    ['33: punycode is shown', 'https://аrxiv.org/abs/2401.00001', 'https://xn--rxiv-43d.org/abs/2401.00001'],
    ['34: marks are encoded', 'https://a.example/x)(y<z>"q', 'https://a.example/x%29%28y%3Cz%3E%22q'],
    ['34: a blank is encoded', 'https://a.example/x y.pdf', 'https://a.example/x%20y.pdf'],
    ['36: tracking is cut', 'https://a.example/x?utm_source=y&id=1#:~:text=z', 'https://a.example/x?id=1'],
    ['37: backslashes', 'https:\\\\evil.example\\x', 'invalid-link'],
    [
      '38: a redirector stays one',
      'https://l.example/?u=https%3A%2F%2Farxiv.org',
      'https://l.example/?u=https%3A%2F%2Farxiv.org',
    ],
  ])('%s', (_name, typed, expected) => {
    expect(settled('code', typed)).toBe(expected);
  });

  it.each([
    ['32', 'https://arxiv.org.evil.example/abs/2401.00001'],
    ['33', 'https://аrxiv.org/abs/2401.00001'],
    ['38', 'https://l.example/?u=https://arxiv.org/abs/2401.00001'],
  ])('%s: %j is not the paper on arXiv', (_item, paper) => {
    const entry = { section: 'A', number: 1, fields: { title: 'Other', paper: 'https://arxiv.org/abs/2401.00001' } };
    expect(findDuplicates({ section: 'A', fields: { title: 'T', paper } }, [entry])).toEqual([]);
  });
});

describe('size and likeness', () => {
  it('66: refuses a title of more than 500 characters, showing its beginning', () => {
    const result = validate({ title: '👨‍👩‍👧'.repeat(12_500) });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'too-long', field: 'title' }] });
    expect(JSON.stringify(result)).not.toMatch(/\\ud[89a-f]/i);
    expect(JSON.stringify(result).length).toBeLessThan(500);
  });

  it('67: names the first of 2,000 authors', () => {
    expect(settled('authors', Array.from({ length: 2000 }, (_, index) => `Ann B${index}`).join(', '))).toBe(
      'Ann B0 et al.',
    );
  });

  it('18: finds the exact text of an entry as a duplicate', () => {
    const entry = { section: 'A', number: 4, fields: { title: '[x](y) *Fast* and Slow' } };
    expect(findDuplicates({ section: 'B', fields: { title: '[x](y) *Fast* and Slow' } }, [entry])).toMatchObject([
      { sameness: 'same', sameSection: false },
    ]);
  });

  it('57, 58: keys see through look-alikes, width and ligatures', () => {
    expect(titleKey('Attentіon Is Ａll You ﬁnd')).toBe(titleKey('attention is all you find'));
    expect(titleKey('e\u0301te\u0301')).toBe(titleKey('été'));
  });
});
