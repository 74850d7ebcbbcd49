import { describe, expect, it } from '@jest/globals';
import type { Metadata } from '../../src/metadata/metadata.ts';
import { readFound, renderFound, withFound } from '../../src/plan/found-mark.ts';

const NOTHING: Metadata = { found: [], silent: [], unknown: [] };

function metadata(title: string, authors: readonly string[] = []): Metadata {
  const item = { title, author: authors.map((literal) => ({ literal })) };
  return { found: [{ key: 'arxiv:2401.00001', source: 'arXiv', item }], silent: ['DataCite'], unknown: [] };
}

describe('the mark of what was found', () => {
  it.each(['Blue Herons', '--> # @olga closes #1 <!-- \n> `x` \u0000', '王小明 😀 é “q” \\u002d \\'])(
    'gives back %j, and is one comment whatever it holds',
    (title) => {
      const mark = renderFound(metadata(title));
      expect(mark).toMatch(/^<!-- accession:found [A-Za-z0-9 ,.:"{}[\]\\]+ -->$/);
      expect(readFound(`<!-- accession:status -->\n${mark}\n\nText`)).toEqual(metadata(title));
    },
  );

  it('is left out where nobody was asked, and where it would be too long', () => {
    expect(renderFound(NOTHING)).toBe('');
    expect(renderFound(undefined)).toBe('');
    expect(readFound(renderFound({ ...NOTHING, silent: ['arXiv'] })).silent).toEqual(['arXiv']);
    expect(
      renderFound(
        metadata(
          'T',
          Array.from({ length: 200 }, () => 'x'.repeat(100)),
        ),
      ),
    ).toBe('');
  });

  it.each([
    ['no mark', 'Text'],
    ['no JSON', '<!-- accession:found {"found": -->'],
    ['another shape', '<!-- accession:found {"found":[{"key":1}],"silent":[],"unknown":[]} -->'],
    ['words where a name should be', '<!-- accession:found {"found":[],"silent":["[x](y) ![z]"],"unknown":[]} -->'],
  ])('is read as nothing: %s', (_, body) => {
    expect(readFound(body)).toEqual(NOTHING);
  });

  it('stands behind the marks that a text begins with', () => {
    const mark = renderFound(metadata('T'));
    expect(withFound('<!-- a -->\n<!-- b -->\n\nText', metadata('T'))).toBe(`<!-- a -->\n<!-- b -->\n${mark}\n\nText`);
    expect(withFound('Text', NOTHING)).toBe('Text');
  });
});
