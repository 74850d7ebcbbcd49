import { describe, expect, it } from '@jest/globals';
import { cslAuthors } from '../../src/export/csl-authors.ts';

/** Authors as `Family|Given`, or the whole name. */
function shown(text: string): string[] {
  return cslAuthors(text).map((author) => ('literal' in author ? author.literal : `${author.family}|${author.given}`));
}

describe('cslAuthors', () => {
  it.each([
    ['Bolya, Daniel and Hoffman, Judy', ['Bolya|Daniel', 'Hoffman|Judy']],
    ['Daniel Bolya and Judy Hoffman', ['Bolya|Daniel', 'Hoffman|Judy']],
    ['Daniel Bolya, Judy Hoffman', ['Bolya|Daniel', 'Hoffman|Judy']],
    ['Daniel Bolya, Judy Hoffman, et al.', ['Bolya|Daniel', 'Hoffman|Judy']],
    ['Daniel Bolya, Judy Hoffman, and Ada Byron', ['Bolya|Daniel', 'Hoffman|Judy', 'Byron|Ada']],
    ['Bolya, D., Hoffman, J.', ['Bolya|D.', 'Hoffman|J.']],
    ['Bolya, D.; Hoffman, J. K.', ['Bolya|D.', 'Hoffman|J. K.']],
    ['Bolya, Daniel', ['Bolya|Daniel']],
    ['Jha, Niraj K and Liu, Yuchen', ['Jha|Niraj K', 'Liu|Yuchen']],
    ['Laurens van der Maaten', ['van der Maaten|Laurens']],
    ['OpenAI', ['OpenAI']],
    ['Bolya et al.', ['Bolya']],
    ['张三、李四', ['张三', '李四']],
    ['张三, 李四', ['张三', '李四']],
    ['Perez Rua, Juan Manuel and Bolya, Daniel', ['Perez Rua|Juan Manuel', 'Bolya|Daniel']],
    ['Jürgen Schmidhuber & others', ['Schmidhuber|Jürgen']],
    ['', []],
    [' , ', []],
  ])('reads %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    [' ,', 0],
    ['A ', 1],
    [' and ', 2000],
    [' ', 0],
  ])('comes to an end on a hundred thousand characters of %j', (unit, names) => {
    expect(cslAuthors(`${unit.repeat(100_000 / unit.length)}${unit === ' ' ? 'x' : ''}`)).toHaveLength(names);
  });
});
