import { describe, expect, it } from '@jest/globals';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import { countsAsSubmission } from '../../src/submission/is-submission.ts';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';

const SIZE = 64 * 1024;
const LIMIT = 50;

/** What is repeated until it fills a body; each has cost somebody's parser seconds. */
const UNITS = [
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

function fill(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
}

/**
 * How long reading takes, by the clock or by this process's own time: the machine may be busy, the reader may not. What is
 * too slow gets four more tries.
 */
function milliseconds(body: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && best >= LIMIT; run += 1) {
    const start = performance.now();
    const own = process.cpuUsage();
    parseIssueBody(body, { title: body.slice(0, 300) });
    countsAsSubmission({ labels: [], body, form: DEFAULT_FORM });
    const { user, system } = process.cpuUsage(own);
    best = Math.min(best, performance.now() - start, (user + system) / 1000);
  }
  return best;
}

/** Single bodies that a careless pattern takes minutes for. */
const BODIES = [
  ['a link and blanks', `Paper: https://a.b${' '.repeat(60_000)}x`],
  ['a link and pipes', `Paper: https://a.b${'|'.repeat(60_000)}x`],
  ['a fence that is none', `${'~'.repeat(60_000)}\``],
  ['marks without end', `${'#'.repeat(60_000)}\u2028x`],
  ['open tags', `Title: ${'<'.repeat(60_000)}x`],
  ['open brackets', `Paper: ${' ('.repeat(30_000)}x`],
  ['a box and blanks', `- [x]${' '.repeat(60_000)}\u2028x`],
];

describe('a hostile body of 64 KiB is read in under 50 ms', () => {
  it.each(UNITS)('%j', (unit) => {
    const whole = fill(unit);
    const inForm = `### Section\n\nA\n\n### Paper title\n\n${whole}`;
    const inLines = fill(`${unit.repeat(Math.ceil(100 / unit.length))}\n`);
    const mixed = fill(`${unit}Paper: `);
    for (const body of [whole, inForm, inLines, mixed]) expect(milliseconds(body)).toBeLessThan(LIMIT);
  });

  it.each(BODIES)('%s', (_name, body) => {
    expect(milliseconds(body ?? '')).toBeLessThan(LIMIT);
  });

  it('does not read behind 64 KiB', () => {
    const body = `### Section\n\nA\n\n### Paper title\n\n${'x'.repeat(SIZE)}\n\n### Paper link\n\nhttps://a.example\n`;
    const [paper] = parseIssueBody(body + body.repeat(3)).papers;
    expect(Object.keys(paper ?? {})).toEqual(['section', 'title']);
    expect(milliseconds(fill('[').repeat(4))).toBeLessThan(LIMIT);
  });
});
