import { describe, expect, it } from '@jest/globals';
import { joinAuthorLines } from '../../src/paper/join-author-lines.ts';

describe('joinAuthorLines', () => {
  it.each([
    ['Ann Lee\nBob Ray\nCy Day', 'Ann Lee, Bob Ray, Cy Day'],
    ['Ann Lee,\r\nBob Ray,\r\nand Cy Day', 'Ann Lee, Bob Ray, Cy Day'],
    ['- Ann Lee\n- Bob Ray', 'Ann Lee, Bob Ray'],
    ['Lee, Ann\nRay, Bob', 'Lee, Ann; Ray, Bob'],
    ['van Dyk, Ann B.\nRay, Bob', 'van Dyk, Ann B.; Ray, Bob'],
    ['Ann Lee, Bob Ray\nCy Day, Di Elm', 'Ann Lee, Bob Ray\nCy Day, Di Elm'],
    ['Ann Lee, Bob\nRay', 'Ann Lee, Bob\nRay'],
    ['Ann Lee', 'Ann Lee'],
  ])('%j', (typed, joined) => expect(joinAuthorLines(typed)).toBe(joined));
});
