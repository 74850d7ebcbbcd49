import { describe, expect, it } from '@jest/globals';
import { tidyTitle } from '../../src/submission/tidy-title.ts';

const T = 'Fast and Slow: A Study';

describe('tidyTitle', () => {
  it.each([
    [`[NeurIPS 2023 Spotlight] ${T}`, { venue: 'NeurIPS 2023 Spotlight' }],
    [`${T} (NeurIPS 2023)`, { venue: 'NeurIPS 2023' }],
    [`${T}. ACL 2024`, { venue: 'ACL 2024' }],
    [`【CVPR'24】${T}`, { venue: "CVPR'24" }],
    [`[2306.12345] ${T}`, { arxiv: '2306.12345' }],
    [`(arXiv:2306.12345v2) ${T}`, { arxiv: '2306.12345' }],
    [`arXiv:2306.12345 ${T}`, { arxiv: '2306.12345' }],
    [`2306.12345 - ${T}`, { arxiv: '2306.12345' }],
    [`${T} [arXiv 2306.12345]`, { arxiv: '2306.12345' }],
    [`${T}. arXiv preprint arXiv:2306.12345`, { arxiv: '2306.12345' }],
    [`[11] ${T}`, { number: '[11]' }],
    [`(11) ${T}`, { number: '[11]' }],
    [`[2023] ${T}`, { year: '2023' }],
    [`[Oral] ${T}`, { award: 'Oral' }],
    [`${T} (Best Paper Award)`, { award: 'Best Paper Award' }],
    [`[11] "${T}." (CVPR 2024) [Oral]`, { number: '[11]', venue: 'CVPR 2024', award: 'Oral' }],
    [`"${T}"`, {}],
    [`“${T}.”`, {}],
    [`**${T}**`, {}],
    [`*${T}*`, {}],
    [`\`${T}\``, {}],
    [`**"${T}"**.`, {}],
    [`《${T}》`, {}],
    [`${T}.`, {}],
    [`"${T}`, {}],
    [`${T} (ours)`, {}],
    [`  ${T}  `, {}],
  ])('%s', (typed, beside) => {
    expect(tidyTitle(typed)).toEqual({ title: T, ...beside });
  });

  it.each([
    '"Why Should I Trust You?": Explaining the Predictions',
    '"A" and "B"',
    '*One* and *Two*',
    'Is Attention All You Need?',
    'Made in the U.S.',
    'To Be Continued...',
    '3D Shapes in 2 Days',
    '1984 Was Not Like It',
    'Overview of SemEval 2020 Task 4',
    'Learning (to Walk)',
    "Don't Stop the 'Music'",
    'GPT-4 [sic] Report',
    'A Survey of Posters (and More)',
    'A Reading List (2014)',
  ])('leaves “%s”', (title) => {
    expect(tidyTitle(title)).toEqual({ title });
  });
});
