import { describe, expect, it } from '@jest/globals';
import type { Link, Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeValue } from '../../src/entry/escape.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

describe('escapeValue', () => {
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
    const text = `[${escapeValue(title, 'label')}](https://example.org/naps), Ann Bee.`;
    const [link, rest] = (parser.parse(text).children[0] as Paragraph).children as [Link, unknown];
    expect(link).toMatchObject({ type: 'link', url: 'https://example.org/naps' });
    expect(link.children.every(({ type }) => type === 'text')).toBe(true);
    expect(plainText(link)).toBe(title);
    expect(rest).toMatchObject({ type: 'text', value: ', Ann Bee.' });
  });

  it('leaves a pair of brackets that is nothing but brackets', () => {
    expect(escapeValue('Naps [in] Cats', 'label')).toBe('Naps [in] Cats');
  });
});
