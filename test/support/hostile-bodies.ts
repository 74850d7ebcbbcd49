/** What an issue may hold: GitHub's limit. */
export const LONGEST_BODY = 64 * 1024;

/** What is repeated until it fills a body; each has cost somebody's parser seconds. */
export const UNITS = [
  ...[
    '[',
    ']',
    '(',
    '*',
    '_',
    '>',
    '`',
    '~',
    '#',
    '|',
    '-',
    '=',
    ':',
    '<',
    '"',
    "'",
    '\\',
    '$',
    '{',
    '}',
    '@',
    ' ',
    '\n',
    '\t',
    '\u00A0',
    '😀',
    '\u0301',
    '中',
  ],
  ...[
    '[a](',
    '![',
    '[[',
    '](',
    '> ',
    '- ',
    '- [x] ',
    '1. ',
    '**a** ',
    '_a_ ',
    '```\n',
    '```js\n',
    '~~~\n',
    '````\n~~~\n',
    '<!--',
    '<!-- x\n',
    '-->\n',
  ],
  ...[
    '### Title\n',
    '### Paper title\n\n',
    '###\n',
    '#### a\n',
    '# a ###\n',
    'Title\n---\n',
    '<b>',
    '<p ',
    '</details>',
    '&amp;',
    '&#',
  ],
  ...[
    'a|b\n-|-\n',
    '|a|b|\n',
    '-|-\n',
    '[a]: b\n',
    'Title: A\n',
    'Paper: https://arxiv.org/abs/2401.00001\n',
    'Paper: ',
    ' - ',
    ', ',
    '; ',
  ],
  ...[
    'http://',
    'https://a.b/',
    'www.',
    'github.com/',
    'arXiv:2401.00001 ',
    '10.1234/a',
    'CVPR 2024 ',
    'CVPR',
    '2024 ',
    'accepted to ',
    '[CVPR 2024',
  ],
  ...[
    '@misc{',
    '@misc{a,title={',
    '@misc{a,title={b}}\n',
    '@misc{a,title={$}}\n',
    'A B ',
    'Foo Bar: ',
    'paper Foo Bar Baz ',
    '"Foo Bar',
    '“a',
    'A B, ',
  ],
];

/** A unit, repeated until it fills a body. */
export function fill(unit: string): string {
  return unit.repeat(Math.ceil(LONGEST_BODY / unit.length)).slice(0, LONGEST_BODY);
}

/** Bodies full of a unit: whole, in a field of the form, in lines, and behind a label. */
export function bodiesOf(unit: string): readonly string[] {
  const whole = fill(unit);
  return [
    whole,
    `### Section\n\nA\n\n### Paper title\n\n${whole}`,
    fill(`${unit.repeat(Math.ceil(100 / unit.length))}\n`),
    fill(`${unit}Paper: `),
  ];
}

/** Single bodies that a careless pattern takes minutes for. */
export const BODIES: readonly (readonly [string, string])[] = [
  ['a link and blanks', `Paper: https://a.b${' '.repeat(60_000)}x`],
  ['a link and pipes', `Paper: https://a.b${'|'.repeat(60_000)}x`],
  ['a fence that is none', `${'~'.repeat(60_000)}\``],
  ['marks without end', `${'#'.repeat(60_000)}\u2028x`],
  ['open tags', `Title: ${'<'.repeat(60_000)}x`],
  ['open brackets', `Paper: ${' ('.repeat(30_000)}x`],
  ['a box and blanks', `- [x]${' '.repeat(60_000)}\u2028x`],
];
