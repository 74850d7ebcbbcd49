import { describe, expect, it } from '@jest/globals';
import { initialsInOneWord } from '../../src/paper/initials-in-one-word.ts';
import { spellAuthors } from '../../src/paper/spell-authors.ts';

const BARE = ['Turnbaugh PJ, Ley RE, Mahowald MA', 'Qin J, Li R, Raes J, et al.', 'Cryan JF, Dinan TG', 'Rus D'];
const STOPPED = ['Lee A., Dupont B.', 'Moreau C.', 'Dupont B., Girard D., Moreau C.', 'Girard D., van der Petit E.'];

describe('initials in one word behind family names', () => {
  it.each([
    ['without stops', BARE, ''],
    ['with stops', STOPPED, '.'],
    ['that may be given names', ['Ann B, Cy D', 'Eva F, Gus H'], undefined],
    ['before family names', ['P. J. Turnbaugh, R. E. Ley', 'J. Qin, R. Li'], undefined],
    ['behind commas', ['Lee, A., Ray, B.', 'Orr, C.'], undefined],
    ['of few entries', ['Turnbaugh PJ, Ley RE', 'Ann Lee, Bo Ray', 'Cy Day'], undefined],
  ])('are told of a list: %s', (_, seen, stop) => {
    expect(initialsInOneWord(seen)).toBe(stop);
  });

  it.each([
    [BARE, 'Peter J. Turnbaugh, Ruth E. Ley, Micah Hamady', 'Turnbaugh PJ, Ley RE, Hamady M'],
    [BARE, 'Turnbaugh, Peter James and Ley, Ruth', 'Turnbaugh PJ, Ley R'],
    [BARE, 'Sender R, Fuchs S, Milo R', 'Sender R, Fuchs S, Milo R'],
    [BARE, 'Ludwig van Beethoven', 'van Beethoven L'],
    [STOPPED, 'Claire Moreau, Bo Kim', 'Moreau C., Kim B.'],
    [STOPPED, 'Jean-Luc Petit', 'Petit J.L.'],
    [['Ann Lee, Bo Ray', 'Cy Day, Di Fox', 'Ed Moe'], 'Meta AI, Google AI', 'Meta AI, Google AI'],
    [['Ann Lee, Bo Ray', 'Cy Day, Di Fox', 'Ed Moe'], 'Turnbaugh PJ, Ley RE', 'Turnbaugh PJ, Ley RE'],
  ])('are written as those of the list: %j, %s', (seen, typed, written) => {
    expect(spellAuthors(typed, seen, seen)).toBe(written);
  });
});
