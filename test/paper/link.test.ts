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
    ['github.com/a/b (coming soon)', 'https://github.com/a/b'],
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
    ['https://www.google.com/url?q=https://arxiv.org/abs/2401.00001&sa=D&usg=x', 'https://arxiv.org/abs/2401.00001'],
    ['https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fa.org%2Fx%3Fid%3D3', 'https://a.org/x?id=3'],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org%2Fx&data=05', 'https://a.org/x'],
    ['https://link.zhihu.com/?target=https%3A//www.google.com/url%3Fq%3Dhttps%253A//a.org/x', 'https://a.org/x'],
    ['https://www.google.com/search?q=https://a.org/x', 'https://www.google.com/search?q=https://a.org/x'],
    ['https://www.google.com/url?q=javascript:x', 'https://www.google.com/url?q=javascript:x'],
    ['https://a.org/url?q=https://b.org', 'https://a.org/url?q=https://b.org'],
    ['http://8.8.8.8/x.pdf', 'http://8.8.8.8/x.pdf'],
    ['http://172.32.0.1/x.pdf', 'http://172.32.0.1/x.pdf'],
    ['http://100.128.0.1/x.pdf', 'http://100.128.0.1/x.pdf'],
    ['https://localhost.example.org/x', 'https://localhost.example.org/x'],
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

  it.each([
    ['http://127.0.0.1/x.pdf'],
    ['http://127.0.0.1:8000/x.pdf'],
    ['http://127.1/x.pdf'],
    ['http://2130706433/x.pdf'],
    ['http://0x7f.0.0.1/x.pdf'],
    ['http://0177.0.0.1/x.pdf'],
    ['http://10.1.2.3/x.pdf'],
    ['http://172.20.0.1/x.pdf'],
    ['http://192.168.1.4/x.pdf'],
    ['http://169.254.169.254/latest'],
    ['http://100.64.0.1/x'],
    ['http://0.0.0.0/x'],
    ['http://[::1]/x.pdf'],
    ['http://[fd00::1]/x.pdf'],
    ['http://[fe80::1]/x.pdf'],
    ['http://[::ffff:10.0.0.1]/x.pdf'],
    ['http://nas.local/x.pdf'],
    ['http://files.corp.internal/x.pdf'],
    ['http://localhost./x.pdf'],
    ['http://app.localhost/x.pdf'],
    ['https://www.google.com/url?q=http://10.0.0.1/x.pdf'],
  ])('refuses %s, which only its owner can open', (typed) => {
    expect(readLink(typed)).toEqual({ ok: false, expected: expect.stringContaining('everybody can open') });
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
