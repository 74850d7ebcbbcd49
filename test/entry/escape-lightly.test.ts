import { describe, expect, it } from '@jest/globals';
import type { Link, Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeLightly } from '../../src/entry/escape-lightly.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

describe('escapeLightly', () => {
  it.each([
    '![]',
    '![Naps](x)',
    '[Naps](x)',
    '[Naps][x]',
    'Naps [Re]: Cats',
    '[Naps',
    'Naps]',
    'Naps [in] Cats',
    'a ![b',
  ])('leaves the link whole that has %j as its text', (title) => {
    const text = `[${escapeLightly(title, 'text')}](https://example.org/naps), Ann Bee.`;
    const [link, rest] = (parser.parse(text).children[0] as Paragraph).children as [Link, unknown];
    expect(link).toMatchObject({ type: 'link', url: 'https://example.org/naps' });
    expect(link.children.every(({ type }) => type === 'text')).toBe(true);
    expect(plainText(link)).toBe(title);
    expect(rest).toMatchObject({ type: 'text', value: ', Ann Bee.' });
  });

  it('leaves a pair of brackets that is nothing but brackets', () => {
    expect(escapeLightly('Naps [in] Cats', 'text')).toBe('Naps [in] Cats');
  });
});
