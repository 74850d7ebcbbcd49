import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

/** An entry, its link made of its name. */
const e = (name: string) =>
  `- [${name} of Great Interest](https://arxiv.org/abs/2301.0${String(name.length).padStart(4, '0')}), 2023.`;
const E = (name: string) => `${e(`${name} Alpha`)}\n${e(`${name} Beta Gamma`)}`;

const bodyOf = (section: string, subGroup?: string): string =>
  [
    `### Section\n\n${section}`,
    ...(subGroup === undefined ? [] : [`### Sub-group\n\n${subGroup}`]),
    '### Paper title\n\nA New Paper on Everything',
    '### Year\n\n2024',
    '### Paper link\n\nhttps://arxiv.org/abs/2404.01234\n',
  ].join('\n\n');

const CASES: readonly (readonly [name: string, list: string, section: string, subGroup?: string])[] = [
  ['h1-h6', [1, 2, 3, 4, 5, 6].map((n) => `${'#'.repeat(n)} Level ${n}\n\n${E(`L${n}`)}\n`).join('\n'), 'Level 6'],
  ['h4 path', `# L\n\n#### Deep\n\n${E('D')}\n\n## Other\n\n${E('O')}\n`, 'Deep'],
  ['closed atx', `# L\n\n## Pruning ##\n\n${E('P')}\n\n## Other ##\n\n${E('O')}\n`, 'Pruning'],
  ['setext', `List\n====\n\nPruning\n-------\n\n${E('P')}\n\nOther\n-----\n\n${E('O')}\n`, 'Pruning'],
  [
    'setext no blank before',
    `List\n====\n\n${E('X')}\n\nPruning\n-------\n${E('P')}\n\nOther\n-----\n${E('O')}\n`,
    'Other',
  ],
  ['numbered heading', `# L\n\n## 1. Pruning\n\n${E('P')}\n\n## 2. Caching\n\n${E('O')}\n`, 'Pruning'],
  [
    'numbered heading 2.1',
    `# L\n\n## 2 Models\n\n### 2.1 Pruning\n\n${E('P')}\n\n### 2.2 Caching\n\n${E('O')}\n`,
    '2.1 Pruning',
  ],
  ['numbered heading full', `# L\n\n## 1. Pruning\n\n${E('P')}\n\n## 2. Caching\n\n${E('O')}\n`, '2. Caching'],
  ['emoji', `# L\n\n## 🔥 Pruning :fire:\n\n${E('P')}\n\n## Other\n\n${E('O')}\n`, 'Pruning'],
  ['link heading', `# L\n\n## [Pruning](#content)\n\n${E('P')}\n\n## Other\n\n${E('O')}\n`, 'Pruning'],
  [
    'html in heading',
    `# L\n\n## <a name="p"></a>Pruning <sup>new</sup>\n\n${E('P')}\n\n## Other\n\n${E('O')}\n`,
    'Pruning new',
  ],
  ['html anchor heading', `# L\n\n## <a id="p"></a> Pruning\n\n${E('P')}\n\n## Other\n\n${E('O')}\n`, 'Pruning'],
  ['html h2', `# L\n\n<h2 align="center">Pruning</h2>\n\n${E('P')}\n\n<h2>Other</h2>\n\n${E('O')}\n`, 'Pruning'],
  [
    'html h2 multi-line',
    `# L\n\n<h2 align="center">\nPruning\n</h2>\n\n${E('P')}\n\n## Other\n\n${E('O')}\n`,
    'Pruning',
  ],
  ['bold heading', `# L\n\n## **Pruning**\n\n${E('P')}\n\n## Other\n\n${E('O')}\n`, 'Pruning'],
  ['code heading', `# L\n\n## \`Pruning\`\n\n${E('P')}\n\n## Other\n\n${E('O')}\n`, 'Pruning'],
  [
    'twice by path',
    `# L\n\n## Pruning\n\n### 2024\n\n${E('P')}\n\n## Caching\n\n### 2024\n\n${E('O')}\n`,
    'Caching > 2024',
  ],
  ['twice ambiguous', `# L\n\n## Pruning\n\n### 2024\n\n${E('P')}\n\n## Caching\n\n### 2024\n\n${E('O')}\n`, '2024'],
  ['same path twice', `# L\n\n## Pruning\n\n${E('P')}\n\n## Pruning\n\n${E('O')}\n`, 'Pruning'],
  [
    'details heading',
    `# L\n\n<details>\n<summary>Open me</summary>\n\n## Pruning\n\n${E('P')}\n\n</details>\n\n## Other\n\n${E('O')}\n`,
    'Pruning',
  ],
  [
    'details open heading last',
    `# L\n\n## Other\n\n${E('O')}\n\n<details open>\n<summary>Open me</summary>\n\n### Pruning\n\n${E('P')}\n\n</details>\n`,
    'Pruning',
  ],
  [
    'summary group',
    `# L\n\n## Pruning\n\n<details>\n<summary>Images</summary>\n\n${E('P')}\n\n</details>\n\n<details>\n<summary>Text</summary>\n\n${E('O')}\n\n</details>\n`,
    'Pruning',
    'Images',
  ],
  [
    'summary bold group',
    `# L\n\n## Pruning\n\n<details><summary><b>Images</b></summary>\n\n${E('P')}\n\n</details>\n\n<details><summary><b>Text</b></summary>\n\n${E('O')}\n\n</details>\n`,
    'Pruning > Text',
  ],
  ['bold group', `# L\n\n## Pruning\n\n**Images**\n\n${E('P')}\n\n**Text:**\n\n${E('O')}\n`, 'Pruning', 'Images'],
  ['bold group ask', `# L\n\n## Pruning\n\n**Images**\n\n${E('P')}\n\n**Text:**\n\n${E('O')}\n`, 'Pruning'],
  ['bold group no blank', `# L\n\n## Pruning\n\n**Images**\n${E('P')}\n\n**Text**\n${E('O')}\n`, 'Pruning', 'Text'],
  [
    'parent bullet',
    `# L\n\n## Pruning\n\n- Images\n${E('P').replace(/^/gm, '  ')}\n- Text\n${E('O').replace(/^/gm, '  ')}\n`,
    'Pruning',
    'Text',
  ],
  [
    'parent bullet bold tab',
    `# L\n\n## Pruning\n\n* **Images**\n${E('P').replace(/^/gm, '\t')}\n* **Text**\n${E('O').replace(/^/gm, '\t')}\n`,
    'Pruning > Images',
  ],
  ['empty', `# L\n\n## Pruning\n\n## Other\n\n${E('O')}\n`, 'Pruning'],
  ['empty at end', `# L\n\n## Other\n\n${E('O')}\n\n## Pruning\n`, 'Pruning'],
  ['empty at end no eol', `# L\n\n## Other\n\n${E('O')}\n\n## Pruning`, 'Pruning'],
  ['empty with words', `# L\n\n## Pruning\n\nPapers that cut.\n\n## Other\n\n${E('O')}\n`, 'Pruning'],
  [
    'empty in details',
    `# L\n\n## Other\n\n${E('O')}\n\n<details>\n<summary>More</summary>\n\n## Pruning\n\n</details>\n\n## Last\n\n${E('Q')}\n`,
    'Pruning',
  ],
  ['parts', `# L\n\n## Pruning\n\n### Images\n\n${E('P')}\n\n### Text\n\n${E('O')}\n`, 'Pruning'],
  [
    'emoji news',
    `# L\n\n## 📢 Latest News 📢\n\n- [2024-01] We release [our paper on things](https://arxiv.org/abs/2301.00001)\n\n## Pruning\n\n${E('P')}\n`,
    'Pruning',
  ],
  [
    'contents',
    `# L\n\n## Contents\n\n- [Pruning](#pruning)\n  - [Images of Many Things](#images)\n\n## Pruning\n\n${E('P')}\n`,
    'Pruning',
  ],
  ['security', `# L\n\n## Security & Privacy\n\n${E('P')}\n\n## Other\n\n${E('O')}\n`, 'Security'],
  ['did you mean', `# L\n\n## Pruning\n\n${E('P')}\n\n## Quantization\n\n${E('O')}\n`, 'Quantisation'],
  ['did you mean typo', `# L\n\n## Pruning\n\n${E('P')}\n\n## Quantization\n\n${E('O')}\n`, 'Prunning'],
  ['amp', `# L\n\n## Security &amp; Privacy\n\n${E('P')}\n\n## Other\n\n${E('O')}\n`, 'Security & Privacy'],
  ['crlf', `# L\n\n## Pruning\n\n${E('P')}\n\n## Other\n\n${E('O')}\n`.replace(/\n/g, '\r\n'), 'Pruning'],
  ['code fence heading', `# L\n\n\`\`\`\n## Pruning\n\`\`\`\n\n## Pruning\n\n${E('P')}\n`, 'Pruning'],
  ['comment heading', `# L\n\n<!--\n## Pruning\n\n${E('Z')}\n-->\n\n## Pruning\n\n${E('P')}\n`, 'Pruning'],
];

/** Where the entry goes: the section, and the lines above and below it, or the code of the problem. */
const EXPECTED: Readonly<Record<string, readonly [section: string, above: string, below: string] | string>> = {
  'h1-h6': ['Level 1 > Level 2 > Level 3 > Level 4 > Level 5 > Level 6', '- [L6 Beta', ''],
  'h4 path': ['L > Deep', '- [D Beta', '## Other'],
  'closed atx': ['L > Pruning', '- [P Beta', '## Other ##'],
  setext: ['List > Pruning', '- [P Beta', 'Other'],
  'setext no blank before': ['List > Other', '- [O Beta', ''],
  'numbered heading': ['L > 1. Pruning', '- [P Beta', '## 2. Caching'],
  'numbered heading 2.1': ['L > 2 Models > 2.1 Pruning', '- [P Beta', '### 2.2 Caching'],
  'numbered heading full': ['L > 2. Caching', '- [O Beta', ''],
  emoji: ['L > 🔥 Pruning :fire:', '- [P Beta', '## Other'],
  'link heading': ['L > Pruning', '- [P Beta', '## Other'],
  'html in heading': ['L > Pruning new', '- [P Beta', '## Other'],
  'html anchor heading': ['L > Pruning', '- [P Beta', '## Other'],
  'html h2': ['L > Pruning', '- [P Beta', '<h2>Other</h2>'],
  'html h2 multi-line': ['L > Pruning', '- [P Beta', '## Other'],
  'bold heading': ['L > Pruning', '- [P Beta', '## Other'],
  'code heading': ['L > Pruning', '- [P Beta', '## Other'],
  'twice by path': ['L > Caching > 2024', '- [O Beta', ''],
  'twice ambiguous': 'ambiguous-section',
  'same path twice': 'ambiguous-section',
  'details heading': ['L > Pruning', '- [P Beta', '</details>'],
  'details open heading last': ['L > Other > Pruning', '- [P Beta', '</details>'],
  'summary group': ['L > Pruning > Images', '- [P Beta', '</details>'],
  'summary bold group': ['L > Pruning > Text', '- [O Beta', '</details>'],
  'bold group': ['L > Pruning > Images', '- [P Beta', '**Text:**'],
  'bold group ask': 'section-has-parts: Images',
  'bold group no blank': ['L > Pruning > Text', '- [O Beta', ''],
  'parent bullet': ['L > Pruning > Text', '- [O Beta', ''],
  'parent bullet bold tab': ['L > Pruning > Images', '- [P Beta', '* **Text**'],
  empty: ['L > Pruning', '## Pruning', '## Other'],
  'empty at end': ['L > Pruning', '## Pruning', ''],
  'empty at end no eol': ['L > Pruning', '## Pruning', ''],
  'empty with words': ['L > Pruning', 'Papers that cut.', '## Other'],
  'empty in details': ['L > Pruning', '## Pruning', '</details>'],
  parts: 'section-has-parts: Images',
  'emoji news': ['L > Pruning', '- [P Beta', ''],
  contents: ['L > Pruning', '- [P Beta', ''],
  security: 'unknown-section',
  'did you mean': 'unknown-section: Quantization',
  'did you mean typo': 'unknown-section: Pruning',
  amp: ['L > Security & Privacy', '- [P Beta', '## Other'],
  crlf: ['L > Pruning', '- [P Beta', '## Other'],
  'code fence heading': ['L > Pruning', '- [P Beta', ''],
  'comment heading': ['L > Pruning', '- [P Beta', ''],
};

/** A line, an entry by its first words. */
const shown = (line = '') => line.trim().replace(/^(- \[\w+ \w+).*/, '$1');
const indentOf = (line = '') => /^\s*/.exec(line)?.[0];

/** What one insertion added to a text; fails where more than that changed. */
function addedTo(before: string, after: string): string {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  const added = after.slice(from, from + after.length - before.length);
  expect(after.slice(0, from) + after.slice(from + added.length)).toBe(before);
  return added;
}

describe('sections of all kinds', () => {
  it.each(CASES.map((row) => [row[0], row] as const))('%s', (name, [, list, section, subGroup]) => {
    const result = preview({ list, issue: bodyOf(section, subGroup) });
    const expected = EXPECTED[name];
    if (!result.ok) {
      const [code, suggested = ''] = String(expected).split(': ');
      expect(result.problems.map((problem) => problem.code)).toEqual([code]);
      expect(result.problems[0]?.fix).toContain(suggested);
      return;
    }
    const added = addedTo(list, result.text);
    expect(added.replaceAll(list.includes('\r\n') ? '\r\n' : '\n', '')).not.toMatch(/[\r\n]/);
    const lines = result.text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const at = lines.findIndex((line) => line.includes('A New Paper'));
    expect([result.section.join(' > '), shown(lines[at - 1]), shown(lines[at + 1])]).toEqual(expected);
    if (lines[at - 1]?.includes('- [')) expect(indentOf(lines[at])).toBe(indentOf(lines[at - 1]));
  });

  it('has a case for each expectation', () => {
    expect(CASES.map(([name]) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});
