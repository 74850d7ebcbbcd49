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
    ['Sand, Ann, and Bo Wu', 'Sand/Ann Wu/Bo'],
    ['Sand, Ann S., Bo Wu, and Cy Day', 'Sand/Ann S. Wu/Bo Day/Cy'],
    ['van der Sand, Ann, Bo Wu, et al.', 'van der Sand/Ann Wu/Bo …'],
    ['Sand, Ann S., et al.', 'Sand/Ann S. …'],
    ['OpenAI, Ann Sand, Bo Wu', 'OpenAI/ Sand/Ann Wu/Bo'],
    ['The Nap Consortium', 'The Nap Consortium/'],
    ['Ann Sand, Nap Collaboration', 'Sand/Ann Nap Collaboration/'],
    ['Carla Ruiz, Eva Gil y Juan Paz', 'Ruiz/Carla Gil/Eva Paz/Juan'],
    ['Carla Ruiz y Eva Gil', 'Ruiz/Carla Gil/Eva'],
    ['Anna Müller und Bo Wu', 'Müller/Anna Wu/Bo'],
    ['Müller und Wu', 'Müller/ Wu/'],
    ['Marie Roux et Paul Brun', 'Roux/Marie Brun/Paul'],
    ['Ana Silva, Rui Costa e Eva Melo', 'Silva/Ana Costa/Rui Melo/Eva'],
    ['Ruiz, C. y Gil, E.', 'Ruiz/C. Gil/E.'],
    ['Ruiz, C., Gil, E., y Paz, J.', 'Ruiz/C. Gil/E. Paz/J.'],
    ['Santiago Ramón y Cajal', 'Ramón y Cajal/Santiago'],
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
  const CHICAGO = ['Dabre, Raj, Chenhui Chu, and Anoop Koch', 'Yu, Lei, and Wang Ling', 'Day, Cy'];
  const SPANISH = ['Carla Ruiz, Eva Gil y Juan Paz', 'Ana Sol y Luis Mar'];
  const LONE = ['Orr, C.', 'Fox, D.'];
  const THREE = [
    'Raj Dabre, Lei Yu, Di Elm, et al.',
    'Ann Lee, Bob Ray, Cy Day, et al.',
    'Di Wu, Ed Fox, Flo Ray, et al.',
  ];
  const FIVE = 'Gus Hay, Ida Ivy, Jo Orr, Kim Poe, Lou Roe';
  const BARE = ['Gale and Shapley', 'Myerson', 'Brero, Lubin, and Seuken', 'Ball et al.'];
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
    ['Woosuk Kwon et al', BIBTEX, 'Kwon, Woosuk et al.'],
    ['Ann Sand, Bo Wu, et al.', APA, 'Sand, A., Wu, B., et al.'],
    ['Ann Sand, Bo Wu, et al.', [...APA, 'Raj Dabre, Lei Yu, et al.'], 'Ann Sand, Bo Wu, et al.'],
    ['Ann Sand, Nap Consortium, et al.', APA, 'Sand, A., Nap Consortium, et al.'],
    ['Ann Sand', APA, 'Sand, A.'],
    ['Ann Sand', LONE, 'Sand, A.'],
    ['Sand, Ann', LONE, 'Sand, A.'],
    ['Ann Sand', BIBTEX, 'Sand, Ann'],
    ['Ann Sand', ['Lee, Ann', 'Ann Ray'], 'Ann Sand'],
    ['Nap Collaboration', APA, 'Nap Collaboration'],
    ['The Nap Consortium', LONE, 'The Nap Consortium'],
    ['OpenAI', LONE, 'OpenAI'],
    ['Ann Sand, Bo Wu', CHICAGO, 'Sand, Ann, and Bo Wu'],
    ['Ann Sand, Bo Wu, Cy Day, OpenAI', CHICAGO, 'Sand, Ann, Bo Wu, Cy Day, and OpenAI'],
    ['Sand, Ann and Wu, Bo and Day, Cy', CHICAGO, 'Sand, Ann, Bo Wu, and Cy Day'],
    ['Sand, Ann, and Bo Wu', CHICAGO, 'Sand, Ann, and Bo Wu'],
    ['Sand, Ann, and Bo Wu', COMMAS, 'Ann Sand, Bo Wu'],
    ['Ann Sand', CHICAGO, 'Sand, Ann'],
    ['Ann Sand, Bo Wu', [...CHICAGO, 'Gu, Xia, et al.', 'Ho, Li, et al.'], 'Sand, Ann, and Bo Wu'],
    ['Ann Sand, Bo Wu, Cy Day, Di Elm', [...CHICAGO, 'Gu, Xia, et al.', 'Ho, Li, et al.'], 'Sand, Ann, et al.'],
    ['Ann Sand, Bo Wu, Cy Day', SPANISH, 'Ann Sand, Bo Wu y Cy Day'],
    ['Ann Sand and Bo Wu', SPANISH, 'Ann Sand y Bo Wu'],
    ['Ann Sand y Bo Wu', OXFORD, 'Ann Sand and Bo Wu'],
    ['Ann Sand, Bo Wu, Cy Day', ['Raj Dabre und Lei Yu'], 'Ann Sand, Bo Wu und Cy Day'],
    ['Ann Sand, Bo Wu', ['Ruiz, C., Gil, E., y Paz, J.'], 'Sand, A., y Wu, B.'],
    ['Ann Sand, Bo Wu, Cy Day', ['Raj Dabre and Lei Yu'], 'Ann Sand, Bo Wu and Cy Day'],
    ['Ann Sand, Bo Wu, Cy Day, Di Elm, Ed Fox, Flo Ray', [...THREE, FIVE], 'Ann Sand, Bo Wu, Cy Day, et al.'],
    ['Ann Sand, Bo Wu, Cy Day, Di Elm', [...THREE, FIVE], 'Ann Sand, Bo Wu, Cy Day, Di Elm'],
    [
      'Ann Sand, Bo Wu, Cy Day, Di Elm',
      [...THREE, ...THREE, FIVE.replace(/, [^,]+$/, '')],
      'Ann Sand, Bo Wu, Cy Day, Di Elm',
    ],
    ['Ann Sand, Bo Wu, Cy Day', [...THREE, FIVE], 'Ann Sand, Bo Wu, Cy Day'],
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
    ['Ann Sand', BARE, 'Sand'],
    ['Ann Sand, Bo Wu', BARE, 'Sand and Wu'],
    ['Ann Sand, Bo Wu', ['Lee, Ray & Ho', 'Day, Fox & Van Gogh', 'Gu & Wei', 'Orr'], 'Sand & Wu'],
    ['Ann van der Sand, Bo Wu, OpenAI, Cy Day', BARE, 'van der Sand, Wu, OpenAI, and Day'],
    ['王小明，李雷', BARE, '王小明 and 李雷'],
    ['Ann Sand, Bo Wu', ['王小明、李雷', '韩梅梅、张三、李四'], 'Ann Sand、Bo Wu'],
    ['Ann Sand, Bo Wu', ['Google', 'OpenAI', 'Raj Dabre, Lei Yu'], 'Ann Sand, Bo Wu'],
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

  it('names as many as the section does, where most of the list does', () => {
    const seen = [...COMMAS, ...FIRST, ...FIRST, ...FIRST, ...FIRST];
    expect(spellAuthors('Ann Sand, Bo Wu, Cy Day', seen, FIRST, FIRST)).toBe('Ann Sand et al.');
    expect(spellAuthors('Ann Sand, Bo Wu, Cy Day', seen, COMMAS, COMMAS)).toBe('Ann Sand, Bo Wu, Cy Day');
    const both = [...COMMAS, ...COMMAS, ...FIRST];
    expect(spellAuthors('Ann Sand, Bo Wu, Cy Day', both, FIRST, FIRST)).toBe('Ann Sand, Bo Wu, Cy Day');
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
