import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLink } from '../../src/paper/link.ts';

describe('readLink', () => {
  it.each([
    ['https://arxiv.org/abs/2401.00001', 'https://arxiv.org/abs/2401.00001'],
    ['http://www.example.org', 'http://www.example.org'],
    ['https://Example.org/A/b/?q=1#x', 'https://Example.org/A/b/?q=1#x'],
    ['  <https://arxiv.org/abs/2401.00001> ', 'https://arxiv.org/abs/2401.00001'],
    ['[Paper](https://arxiv.org/abs/2401.00001)', 'https://arxiv.org/abs/2401.00001'],
    ['[https://arxiv.org/abs/2401.00001](url)', 'https://arxiv.org/abs/2401.00001'],
    ['https://arxiv.org/abs/2401.00001.', 'https://arxiv.org/abs/2401.00001'],
    ['https://github.com/a/b (will be released soon)', 'https://github.com/a/b'],
    ['https://github.com/a/b coming soon', 'https://github.com/a/b'],
    ['https://a.org/Fast and Slow.pdf', 'https://a.org/Fast%20and%20Slow.pdf'],
    ['https://github.com/a/b Thank you!', 'https://github.com/a/b'],
    ['https://github.com/a/b - official', 'https://github.com/a/b'],
    ['github.com/a/b', 'https://github.com/a/b'],
    ['arXiv:2401.00001v2', 'https://arxiv.org/abs/2401.00001v2'],
    ['arXiv: cs/0112017', 'https://arxiv.org/abs/cs/0112017'],
    ['2401.00001', 'https://arxiv.org/abs/2401.00001'],
    ['doi:10.1145/3580305.1', 'https://doi.org/10.1145/3580305.1'],
    ['10.1016/S0004-3702(21)00145-6', 'https://doi.org/10.1016/S0004-3702%2821%2900145-6'],
    ['https://a.org/x?id=3&utm_source=mail&fbclid=q', 'https://a.org/x?id=3'],
    ['https://a.org/x?utm_source=mail', 'https://a.org/x'],
    ['https://a.org/x#:~:text=best', 'https://a.org/x'],
    [
      'https://openreview.net/forum?id=BL9Pc7xsdX&noteId=BL9Pc7xsdX',
      'https://openreview.net/forum?id=BL9Pc7xsdX&noteId=BL9Pc7xsdX',
    ],
    ['https://a.org/ä', 'https://a.org/%C3%A4'],
  ])('%j → %j', (typed, url) => {
    expect(readLink(typed)).toEqual({ ok: true, url });
  });

  it.each([
    ['coming soon'],
    ['https://a.org https://b.org'],
    ['https://a.org + https://b.org'],
    ['https://a.org/b c'],
    ['https://a.org/read/<token>'],
    ['https://a.org/read/{id}'],
    ['https://arxiv.org/abs/2401…'],
    ['https:///'],
    ['https://localhost/x'],
    ['TBD'],
    [`https://a.org/${'x'.repeat(2048)}`],
  ])('refuses %.60j', (typed) => {
    expect(readLink(typed)).toMatchObject({ ok: false });
  });

  it('gives only addresses that are safe in a list, and gives them again', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'https://',
        'http:',
        '//',
        '@',
        ':',
        '/',
        '\\',
        '[',
        '](',
        ')',
        '<',
        '>',
        ' ',
        '?',
        '#',
        '&utm_x=',
        '%',
        'a.org',
      ),
      fc.string({ maxLength: 5, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const link = readLink(pieces.join(''));
        if (!link.ok) return;
        const url = new URL(link.url);
        expect(['http:', 'https:']).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
        expect(link.url).not.toMatch(/[\s()<>"`\\]/);
        expect(readLink(link.url)).toEqual(link);
      }),
      { numRuns: 5000 },
    );
  });
});
