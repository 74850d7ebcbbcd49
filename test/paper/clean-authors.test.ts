import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanAuthors } from '../../src/paper/clean-authors.ts';

describe('cleanAuthors', () => {
  it.each([
    ['Anna Lee*, Bo Kim¹†, Carla Diaz (MIT)', 'Anna Lee, Bo Kim, Carla Diaz'],
    ['Anna Lee1, Bo Kim1,2, Carla Diaz2,*', 'Anna Lee, Bo Kim, Carla Diaz'],
    ['Anna Lee^1, Bo Kim ^2', 'Anna Lee, Bo Kim'],
    ['Anna Lee<sup>1,2</sup>, Bo Kim<sup>*</sup>', 'Anna Lee, Bo Kim'],
    ['Anna Lee [1], Bo Kim [1, 2]', 'Anna Lee, Bo Kim'],
    ['Anna Lee (MIT) and Bo Kim (ETH Zürich, Google)', 'Anna Lee and Bo Kim'],
    ['Anna Lee (equal contribution), Bo Kim ✉', 'Anna Lee, Bo Kim'],
    ['**Anna Lee**, Bo Kim', 'Anna Lee, Bo Kim'],
    ['Lee, Anna <a@b.org>', 'Lee, Anna'],
    ['Anna Lee <a@b.org>, Bo Kim (bo.kim@cs.b.edu)', 'Anna Lee, Bo Kim'],
    ['Anna Lee, Bo Kim, {anna,bo}@b.org', 'Anna Lee, Bo Kim'],
    ['Lee, Anna <a@b.org> and Kim, Bo <b@b.org>', 'Lee, Anna and Kim, Bo'],
    ['王小明，李雷、韩梅梅', '王小明，李雷，韩梅梅'],
    ['王小明、李雷；韩梅梅', '王小明、李雷、韩梅梅'],
    ['Anna Lee; Bo Kim, Carla Diaz', 'Anna Lee; Bo Kim; Carla Diaz'],
    ['Anna Lee, Bo Kim; and Carla Diaz', 'Anna Lee, Bo Kim, Carla Diaz'],
    ['Anna Lee · Bo Kim · Carla Diaz', 'Anna Lee, Bo Kim, Carla Diaz'],
    ['Anna Lee | Bo Kim', 'Anna Lee, Bo Kim'],
    ['Anna Lee et al. (2024)', 'Anna Lee et al.'],
  ])('%s → %s', (typed, clean) => {
    expect(cleanAuthors(typed, [])).toBe(clean);
  });

  it.each([
    'Anna Lee, Bo Kim, and Carla Diaz',
    'Lee, Anna and Kim, Bo',
    'Lee, A.; Kim, B.',
    'Lee, Anna; Kim, Bo; Diaz, Carla',
    'van der Maaten, L., Hinton, G.',
    'Wei (Wendy) Zhang, Bo Kim',
    'OpenAI, 01.AI',
    'J.-L. Marie & B. Kim',
    "Niamh O'Brien",
    'Llama 3 Team',
    '王小明、李雷',
    'Anna Lee\nBo Kim',
  ])('leaves “%s”', (typed) => {
    expect(cleanAuthors(typed, [])).toBe(typed);
  });

  it('leaves what the list has itself', () => {
    const seen = ['Ann Ash (MIT), Bea Birch*', 'Cy Cedar (ETH)*', 'Dan Dogwood'];
    expect(cleanAuthors('Anna Lee* (MIT), Bo Kim¹', seen)).toBe('Anna Lee* (MIT), Bo Kim¹');
    expect(cleanAuthors('Anna Lee (MIT), Bo Kim <b@b.org>', seen)).toBe('Anna Lee (MIT), Bo Kim');
    expect(cleanAuthors('Anna Lee* (MIT)', seen.slice(1))).toBe('Anna Lee');
  });

  it('never throws, and adds nothing', () => {
    const piece = fc.oneof(
      fc.constantFrom('Anna Lee', 'Bo', ', ', '; ', ' and ', '(', ')', '<', '>', '@', '{', '*', '¹', '、', '[1]', '\n'),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const typed = pieces.join('');
        expect(cleanAuthors(typed, []).length).toBeLessThanOrEqual(typed.length * 2);
      }),
    );
  });
});
