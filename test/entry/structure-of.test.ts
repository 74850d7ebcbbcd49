import { describe, expect, it } from '@jest/globals';
import { structureOf } from '../../src/entry/structure-of.ts';

describe('the structure of a piece of Markdown', () => {
  it('leaves its texts out', () => {
    expect(structureOf('- **A title** [x](https://e.example)')).toBe(structureOf('- **B** [yz](https://f.example/g)'));
    expect(structureOf('- **A title**')).not.toBe(structureOf('- *A title*'));
  });

  it.each([
    'me@e.example',
    'me\\@e.example',
    '+@.A',
    '+@.A.',
    'x@-.a',
    'é a.@b.c é',
    'me&#64;e.example',
    'ftp://a.b',
    'a@b@c.d',
  ])('holds the address that GitHub makes of %s', (text) => {
    expect(structureOf(`- *${text}*`)).not.toBe(structureOf('- *x*'));
  });

  it.each(['@octocat', 'a @ b.c', 'F@1. Score', 'x@y', '@.A', 'recall@k.', 'a@b .c'])('finds none in %s', (text) => {
    expect(structureOf(`- *${text}*`)).toBe(structureOf('- *x*'));
  });
});
