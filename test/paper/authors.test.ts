import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAuthors } from '../../src/paper/authors.ts';
import { spellAuthors } from '../../src/paper/spell-authors.ts';

describe('parseAuthors', () => {
  it.each([
    ['Bolya, Daniel and Hoffman, Judy', 'Bolya/Daniel Hoffman/Judy'],
    ['Raj Dabre, Chenhui Chu, and Anoop Kunchukuttan', 'Dabre/Raj Chu/Chenhui Kunchukuttan/Anoop'],
    ['Hyun Kim and Jong-Hyeok Lee', 'Kim/Hyun Lee/Jong-Hyeok'],
    ['Lei Yu, Wang Ling and Chris Dyer.', 'Yu/Lei Ling/Wang Dyer/Chris'],
    ['Bolya, D., Hoffman, J.', 'Bolya/D. Hoffman/J.'],
    ['Bolya, D.; Hoffman, J.', 'Bolya/D. Hoffman/J.'],
    ['Laurens van der Maaten, Ann B', 'van der Maaten/Laurens B/Ann'],
    ['Xin Zhou , Dingkang Liang ,Wei Xu', 'Zhou/Xin Liang/Dingkang Xu/Wei'],
    ['Woosuk Kwon et al', 'Kwon/Woosuk …'],
    ['Gu, Shixiang, et al.', 'Gu/Shixiang …'],
    ['Li, A. and others', 'Li/A. …'],
    ['OpenAI', 'OpenAI/'],
    ['Ann Sand、Bo Wu、Cy Day', 'Sand/Ann Wu/Bo Day/Cy'],
    ['Ann Sand，Bo Wu', 'Sand/Ann Wu/Bo'],
    ['Sand, A., Wu, B., & Day, C.', 'Sand/A. Wu/B. Day/C.'],
    ['Alice Sand and Bob Andrews', 'Sand/Alice Andrews/Bob'],
    ['', ''],
  ])('%s', (text, expected) => {
    const { names, more } = parseAuthors(text);
    const shown = names.map(({ family, given }) => `${family}/${given}`).join(' ');
    expect(more ? `${shown} …` : shown).toBe(expected);
  });
});

describe('spellAuthors', () => {
  const BIBTEX = ['Li, Lijiang and Zheng, Xiawu and Wu, Jie', 'Bolya, Daniel and Hoffman, Judy'];
  const COMMAS = ['Raj Dabre, Chenhui Chu, Anoop K', 'Lei Yu, Wang Ling, Chris Dyer'];
  const OXFORD = ['Raj Dabre, Chenhui Chu, and Anoop K'];
  const APA = ['Dabre, R., Chu, C., & Koch, A.', 'Yu, L., Ling, W., & Dyer, C.'];
  const FIRST = ['Raj Dabre et al.', 'Lei Yu et al.', 'Chris Dyer et al.'];
  it.each([
    ['Daniel Bolya, Judy Hoffman', BIBTEX, 'Bolya, Daniel and Hoffman, Judy'],
    ['Bolya, Daniel and Hoffman, Judy', COMMAS, 'Daniel Bolya, Judy Hoffman'],
    ['Ann B, Cy D and Ed F', OXFORD, 'Ann B, Cy D, and Ed F'],
    ['Yao Teng and Han Shi and Xian Liu', COMMAS, 'Yao Teng, Han Shi, Xian Liu'],
    ['Yao Teng and Han Shi and Xian Liu', [...COMMAS, 'Ann Lee and Bob Ray'], 'Yao Teng, Han Shi, Xian Liu'],
    ['Yao Teng and Han Shi', [...COMMAS, 'Ann Lee and Bob Ray'], 'Yao Teng and Han Shi'],
    ['Raj Dabre, Chenhui Chu', COMMAS, 'Raj Dabre, Chenhui Chu'],
    ['Xin Zhou , Wei Xu', COMMAS, 'Xin Zhou , Wei Xu'],
    ['Woosuk Kwon et al', BIBTEX, 'Woosuk Kwon et al'],
    ['OpenAI', BIBTEX, 'OpenAI'],
    ['OpenAI, Sam Altman', BIBTEX, 'OpenAI, Sam Altman'],
    ['Daniel Bolya, Judy Hoffman', [], 'Daniel Bolya, Judy Hoffman'],
    ['Ann Sand, Bo Wu', OXFORD, 'Ann Sand and Bo Wu'],
    ['Ann Sand, Bo Wu', ['Raj Dabre, Chenhui Chu and Anoop K'], 'Ann Sand and Bo Wu'],
    ['Ann Sand, Bo Wu', [...OXFORD, 'Lei Yu & Wang Ling'], 'Ann Sand & Bo Wu'],
    ['Ann Sand, Bo Wu, Cy Day', ['Raj Dabre、Chenhui Chu、Anoop K'], 'Ann Sand、Bo Wu、Cy Day'],
    ['Ann Sand, Bo-Yu Wu, J. Cy Day', APA, 'Sand, A., Wu, B.-Y., & Day, J. C.'],
    ['Ann Sand and Bo Wu', APA, 'Sand, A., & Wu, B.'],
    ['Ann Sand, Bo Wu', ['R. Dabre, C. Chu, A. K. Ray'], 'A. Sand, B. Wu'],
    ['A. Sand, B. Wu', COMMAS, 'A. Sand, B. Wu'],
    ['Ann Sand, Bo Wu, Cy Day', FIRST, 'Ann Sand et al.'],
    ['Ann Sand, Bo Wu, Cy Day', FIRST.map((text) => text.replace(' et', ', et')), 'Ann Sand, et al.'],
    ['Ann Sand, Bo Wu, Cy Day', FIRST.map((text) => text.replace(/[.]$/, '')), 'Ann Sand et al'],
    ['Ann Sand, Bo Wu', FIRST, 'Ann Sand and Bo Wu'],
    ['Ann Sand, Bo Wu', Array.from({ length: 15 }, () => 'Raj Dabre et al.'), 'Ann Sand et al.'],
    ['Ann Sand', FIRST, 'Ann Sand'],
    ['Ann Sand and Bo Wu, remixed by Cy Day and Di Elm', OXFORD, 'Ann Sand and Bo Wu, remixed by Cy Day and Di Elm'],
    ['Ann Sand and Bo Wu, in collaboration with Cy Day', FIRST, 'Ann Sand and Bo Wu, in collaboration with Cy Day'],
    ['Ann van der Sand and Bo Wu and Cy de la Day', COMMAS, 'Ann van der Sand, Bo Wu, Cy de la Day'],
    ['Ann Sand, Bo Wu, Cy Day', [...FIRST, ...COMMAS], 'Ann Sand, Bo Wu, Cy Day'],
    ['Ann Sand, Bo Wu, Cy Day', ['Dabre et al.', 'Yu et al.', 'Lee and Ray'], 'Sand et al.'],
    ['Ann Sand, Bo Wu', ['Dabre et al.', 'Yu et al.', 'Lee & Ray'], 'Sand & Wu'],
    ['Ann Sand, Bo Wu', ['Dabre et al.', 'Yu et al.'], 'Sand and Wu'],
    ['Ann Sand', ['Dabre et al.', 'Yu et al.'], 'Sand'],
    [
      'Ann Sand, Bo Wu, Cy Day, Di Elm',
      ['Raj Dabre, Lei Yu, et al.', 'Ann Lee, Bob Ray, et al.'],
      'Ann Sand, Bo Wu, et al.',
    ],
    ['Sand, Ann and Wu, Bo and others', BIBTEX, 'Sand, Ann and Wu, Bo et al.'],
    ['Sand, Ann and Wu, Bo and others', [...BIBTEX, 'Ray, Bob and others'], 'Sand, Ann and Wu, Bo and others'],
    ['Sand, Ann and Wu, Bo and others', COMMAS, 'Ann Sand, Bo Wu, et al.'],
    ['Sand, Ann and others', COMMAS, 'Ann Sand et al.'],
    ['Sand, Ann and Wu, Bo and others', FIRST, 'Ann Sand et al.'],
    ['Sand, Ann and Wu, Bo and others', APA, 'Sand, A., Wu, B., et al.'],
    ['Sand, Ann and Wu, Bo and others', ['Dabre et al.', 'Yu et al.'], 'Sand et al.'],
    ['Sand, Ann and Wu, Bo and others', [], 'Sand, Ann and Wu, Bo et al.'],
    ['Sand, Ann, et al.', COMMAS, 'Ann Sand et al.'],
    ['Sand, Ann, et al.', [...COMMAS, ...FIRST, 'Gu, Shixiang, et al.'], 'Sand, Ann, et al.'],
    ['Sand, Ann', COMMAS, 'Ann Sand'],
    ['Sand, Ann', BIBTEX, 'Sand, Ann'],
    ['王小明，李雷，韩梅梅', BIBTEX, '王小明 and 李雷 and 韩梅梅'],
    ['王小明，李雷，韩梅梅', COMMAS, '王小明, 李雷, 韩梅梅'],
  ])('%s', (typed, seen, expected) => {
    expect(spellAuthors(typed, seen)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const name = fc
      .tuple(fc.constantFrom('Ann', 'Bo-Yu', 'J. K.'), fc.constantFrom('Sand', 'Wu', 'van der Berg'))
      .map((words) => words.join(' '));
    const names = fc.array(name, { minLength: 2, maxLength: 6 });
    const style: fc.Arbitrary<readonly string[]> = fc.constantFrom(BIBTEX, COMMAS, OXFORD, APA, FIRST);
    fc.assert(
      fc.property(names, fc.constantFrom(', ', ' and ', '; '), style, (typed, between, seen) => {
        const once = spellAuthors(typed.join(between), seen);
        expect(spellAuthors(once, seen)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});
