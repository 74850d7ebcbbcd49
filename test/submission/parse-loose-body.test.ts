import { describe, expect, it } from '@jest/globals';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';

const T = 'Foo: Learning to Bar with Baz';
const P = 'https://arxiv.org/abs/2401.00001';
const C = 'https://github.com/foo/bar';
const ALL = { title: T, paper: P, code: C };

function read(body: string, title = 'Please add our paper') {
  return parseIssueBody(body, { title });
}

describe('labels in all their clothes', () => {
  it.each([
    ['plain', `Paper title: ${T}\nPaper link: ${P}\nCode link: ${C}`],
    ['in another order', `code: ${C}\narxiv: ${P}\ntitle: ${T}`],
    ['without blanks', `Title:${T}\nLink:${P}\nGithub:${C}`],
    ['full-width', `论文标题：${T}\n论文链接：${P}\n代码：${C}`],
    ['with semicolons', `title; ${T}\npaper; ${P}\ngithub; ${C}`],
    ['with dashes', `Title - ${T}\nLink - ${P}\nCode - ${C}`],
    ['bold label', `**Title**: ${T}\n**Paper**: ${P}\n**Code**: ${C}`],
    ['bold label and colon', `**Title:** ${T}\n**Paper:** ${P}\n**Code:** ${C}`],
    ['all bold', `**Title: ${T}**\nPaper: ${P}\nCode: ${C}`],
    ['a list with pictures', `- 📚 Title: ${T}\n- 📄 Paper: ${P}\n- 💻 Code: ${C}`],
    ['numbers', `1. Title: ${T}\n2. Paper: ${P}\n3. Code: ${C}`],
    ['in brackets', `[Title]: ${T}\n[Paper link]: ${P}\n[Code]: ${C}`],
    ['with a remark', `Title: ${T}\nPaper [arXiv]: ${P}\nCode (PyTorch): ${C}`],
    ['value on the next line', `Title:\n${T}\n\nPaper:\n${P}\n\nGitHub:\n${C}`],
    ['headings', `## Title\n${T}\n\n## Paper\n\n${P}\n\n## Code\n${C}`],
    ['underlined', `Title\n-----\n${T}\n\nPaper link\n----------\n${P}\n\nCode\n====\n${C}`],
    ['on one line', `Title: ${T}; Paper: ${P}; Code: ${C}`],
    ['with CRLF', `Title: ${T}\r\nPaper: ${P}\r\nCode: ${C}\r\n`],
    ['with quotes and a dot', `Title: "${T}".\nPaper: ${P}.\nCode: ${C}`],
    ['links as links', `Title: ${T}\nPaper: [arXiv](${P})\nCode: [here](${C})`],
    ['links with a placeholder as target', `Title: ${T}\nPaper: [${P}](url)\nCode: [${C}](url)`],
    ['links in brackets', `Title: ${T}\nPaper: <${P}>\nCode: (${C})`],
    ['title and link in one', `Paper: ${T} (${P})\nCode: ${C}`],
    ['title and link in one link', `Paper: [${T}](${P})\nCode: ${C}`],
    ['“Paper” for the title', `Paper: ${T}\nLink: ${P}\nCode: ${C}`],
    ['unlabelled title', `${T}\nPaper: ${P}\nCode: ${C}`],
    ['unlabelled bold title', `Hi, please add:\n\n**${T}**\n\nPaper: ${P}\nCode: ${C}`],
    ['title behind a sentence', `Could you please add this paper: ${T}\n\nPaper: ${P}\nCode: ${C}`],
    ['title over two lines', `Title: Foo: Learning to Bar with\nBaz\nPaper: ${P}\nCode: ${C}`],
    ['words behind', `Title: ${T}\nPaper: ${P}\nCode: ${C} (will be released soon)\nThanks a lot!`],
    [
      'other links',
      `Title: ${T}\nPaper: ${P}\nDataset: https://huggingface.co/datasets/a\nCode: ${C}\nZhihu: https://zhuanlan.zhihu.com/p/1`,
    ],
    [
      'an untouched instruction',
      `<!-- Fill in -->\n**Title:** ${T} <!-- the full one -->\n**Paper:** ${P}\n**Code:** ${C}`,
    ],
    ['answers inside the instruction', `<!--\nTitle: ${T}\nPaper: ${P}\nCode: ${C}\n-->`],
    ['a quoted mail above', `> Title: Another Thing Entirely\n\nTitle: ${T}\nPaper: ${P}\nCode: ${C}`],
    ['a table', `| Title | Paper | Code |\n| - | :-: | - |\n| ${T} | [link](${P}) | [link](${C}) |`],
    ['a table without pipes outside', `Title | Link | Code\n-- | -- | --\n${T} | ${P} | ${C}`],
    ['a table with one field in each row', `Title | ${T}\n--- | ---\nPaper | ${P}\nCode | ${C}`],
    ['a row without heads', `| 2024 | ${T} | [link](${P}) | [code](${C}) |`],
    ['a pasted entry', `- ${T} [[Paper](${P})] [[Code](${C})]`],
    ['a pasted entry, title linked', `* [${T}](${P}) [[GitHub](${C})]`],
    [
      'a pasted entry with badges',
      `- ${T} [![arXiv](https://img.shields.io/badge/a-b.svg)](${P}) [![Star](https://img.shields.io/github/stars/foo/bar)](${C})`,
    ],
    ['a pasted entry as code', `\`- ${T} [[Paper](${P})] [[Code](${C})]\``],
    ['prose', `Hi, I would like to recommend our paper "${T}". It is at ${P}. Code is available at ${C}. Thanks!`],
    ['prose with links', `Hello, please add [${T}](${P})? Code is provided in this [link](${C}).`],
  ])('%s', (_name, body) => {
    expect(read(body).papers).toEqual([ALL]);
  });

  it.each([['N/A'], ['None'], ['-'], ['coming soon'], ['TBD'], ['<link to the code>'], ['github'], ['']])(
    'reads no code in %j',
    (code) => {
      expect(read(`Title: ${T}\nPaper: ${P}\nCode: ${code}`).papers).toEqual([{ title: T, paper: P }]);
    },
  );

  it.each([
    ['a name beside the title', `Title: ${T}\nName: Foo\nPaper: ${P}`, { title: T, name: 'Foo', paper: P }],
    ['a name that is no title', `Name: Foo\nPaper: ${P}`, { name: 'Foo', paper: P }],
    ['a linked name', `Content name/link: [Foo Bar](${P})`, { name: 'Foo Bar', paper: P }],
    [
      'a cut title that is called one',
      `Title: Foo: Learning to …\nPaper: ${P}`,
      { title: 'Foo: Learning to …', paper: P },
    ],
    [
      'an address with something left open',
      `Title: ${T}\nReport: https://a.example/read/<token>`,
      { title: T, paper: 'https://a.example/read/<token>' },
    ],
    [
      'an address with something left open in the middle',
      `Title: ${T}\nLink: https://a.example/<long path>/foo.pdf`,
      { title: T, paper: 'https://a.example/<long path>/foo.pdf' },
    ],
    [
      'an address before a tag',
      `Title: ${T}\nLink: https://a.example/foo<br>Code: soon`,
      { title: T, paper: 'https://a.example/foo' },
    ],
    [
      'an address with a blank in it as it was typed',
      `Title: ${T}\nPaper: https://a.example/Fast and Slow.pdf\nCode: https://a.example/b c`,
      { title: T, paper: 'https://a.example/Fast and Slow.pdf', code: 'https://a.example/b c' },
    ],
    ['no search for the paper', `Title: ${T}\n\n[Scholar](https://scholar.google.com/scholar?q=x)`, { title: T }],
    ['a name for the title', `Name: ${T}\nPaper: ${P}`, { title: T, paper: P }],
    [
      'a labelled title over a line that looks like one',
      `Nice Work\nSome Short Words\nPaper: ${P}\nTitle: ${T}`,
      { title: T, paper: P },
    ],
    ['a code link beside the paper link', `Paper: ${P}, ${C}\nTitle: ${T}`, { paper: P, code: C, title: T }],
    [
      'an address without scheme',
      `Title: ${T}\nPaper: a.example/foo.pdf\nCode: gitlab.com/a/b`,
      { title: T, paper: 'https://a.example/foo.pdf', code: 'https://gitlab.com/a/b' },
    ],
    [
      'a title between “our work” and “accepted”',
      `Our paper Foo Learning for Better Bars and Bazzes has been accepted. ${P}`,
      { paper: P, title: 'Foo Learning for Better Bars and Bazzes' },
    ],
    [
      'a row with a venue and no heads',
      `| ${T} | [link](${P}) | CVPR 2024 | - |`,
      { title: T, paper: P, venue: 'CVPR 2024' },
    ],
    [
      'a row with a name and a linked repository',
      `| Title | Code |\n|-|-|\n| ${T} | [${C}](url) |`,
      { title: T, code: C },
    ],
  ])('reads %s', (_name, body, expected) => {
    expect(read(body).papers).toEqual([expected]);
  });

  it('reads the other fields', () => {
    const body = `Title: ${T}\nAuthors: A B, C D\nPublished in: CVPR 2024\nYear: 2024\nCategory: \`Pruning\`\nProject page: https://foo.github.io/\nPaper: ${P}\nTask: Text2Image`;
    expect(read(body)).toEqual({
      kind: 'labelled',
      papers: [
        {
          title: T,
          authors: 'A B, C D',
          venue: 'CVPR 2024',
          year: '2024',
          section: 'Pruning',
          project: 'https://foo.github.io/',
          paper: P,
          tasks: 'Text2Image',
        },
      ],
      repeated: [],
      asked: [],
    });
  });

  it.each([['arXiv:2401.00001'], ['2401.00001'], ['doi:10.1145/3580305.1']])(
    'keeps the identifier %s as typed',
    (paper) => {
      expect(read(`Title: ${T}\nPaper: ${paper}`).papers).toEqual([{ title: T, paper }]);
    },
  );
});

describe('a pasted entry', () => {
  const AUTHORS = 'Ann Bee, Cy Dee, Ed Eff';
  it.each([
    ['on three lines', `**${T}**  \n*${AUTHORS}*  \nNeurIPS 2024. [[paper](${P})] [[code](${C})]`],
    ['on one line', `[2024/05] ${T}. ${AUTHORS}. NeurIPS 2024. [paper](${P}), [code](${C})`],
    ['above its links', `${T}\n${AUTHORS}\nNeurIPS 2024\n${P}\n${C}`],
  ])('%s', (_name, body) => {
    expect(read(body, 'New').papers).toEqual([{ ...ALL, authors: AUTHORS, venue: 'NeurIPS 2024' }]);
  });
});

describe('what looks like a title and is none', () => {
  it.each([
    ['praise', `Great Collection of Papers on Diffusion Models!\n\n${P}`],
    ['a head of the request', `**Paper Information**\n\nPaper: ${P}`],
    ['a section', `## Diffusion Models for Images\n- ${P}`],
    ['a quoted section', `It would fit in the "Token Reduction" section: ${P}`],
    ['names', `Ann Bee, Cy Dee and Ed Eff\n${P}`],
    ['a venue', `NeurIPS 2024 Oral\n${P}`],
    ['a label without meaning', `**Display Name**: Foo\n${P}`],
    ['what was cut', `Foo: Learning to Bar with …\n${P}`],
    ['what was cut in a link', `- [Foo: Learning to Bar with...](${P})`],
    ['what was cut in quotes', `Please add “Foo: Learning to Bar with …” (${P})`],
    ['names and their venues', `FooV2: CVPR 2022 (Foo: ICCV 2021)\n${P}`],
    ['an untouched label', `- [<title>](${P})`],
    ['a mark', `Title: …\n${P}`],
    ['a mark in BibTeX', `${P}\n@misc{a, title={…}, author={Ann Bee}}`],
    ['a greeting', `Dear Maintainers of Awesome Things,\n${P}\n\nBest Regards,\nJane Doe`],
  ])('%s', (_name, body) => {
    expect(read(body, 'New paper').papers.map(({ title }) => title)).toEqual([undefined]);
  });

  it('reads a quoted title that speaks to the reader', () => {
    expect(read(`I noticed that "Attention Is All You Need" is missing: ${P}`).papers[0]?.title).toBe(
      'Attention Is All You Need',
    );
  });

  it('takes no related work for the paper', () => {
    expect(
      read(
        `Title: ${T}\nAbstract: We build on https://arxiv.org/abs/2305.12345.\nRelated: https://arxiv.org/abs/2305.12346\nLink: ${P}`,
      ).papers,
    ).toMatchObject([{ paper: P }]);
  });
});

describe('venue', () => {
  it.each([
    ['in brackets behind the title', `Title: ${T} (CVPR 2024)\nPaper: ${P}`, 'CVPR 2024'],
    ['in brackets before the title', `[ACL-2025]${T}\n${P}`, 'ACL-2025'],
    ['behind a pasted title', `- ${T}. ICLR 2024 Oral [[Paper](${P})]`, 'ICLR 2024 Oral'],
    ['on a line of its own', `${T}\nICLR 2024 spotlight\nPaper: ${P}`, 'ICLR 2024 spotlight'],
    ['in prose', `Title: ${T}\nPaper: ${P}\n\nThe paper is accepted at MICCAI 2021.`, 'MICCAI 2021'],
    ['labelled over all others', `Venue: ICML 2024\nTitle: ${T} (arXiv 2023)\nPaper: ${P}`, 'ICML 2024'],
    ['nowhere', `Title: ${T}\nPaper: ${P}`, undefined],
  ])('%s', (_name, body, venue) => {
    const [paper] = read(body, 'New paper').papers;
    expect(paper).toMatchObject({ title: T, paper: P });
    expect(paper?.venue).toBe(venue);
  });

  it.each([
    ['Please add our CVPR 2022 paper', 'CVPR 2022'],
    ["Please add our CVPR'22 paper on instance segmentation", "CVPR'22"],
    ['An accepted paper for CVPR21', 'CVPR21'],
    ['[Paper] something', undefined],
  ])('from the issue’s title %j, as the last source', (title, venue) => {
    expect(read(`Title: ${T}\nPaper: ${P}`, title).papers[0]?.venue).toBe(venue);
    expect(read(`Title: ${T}\nPaper: ${P}\nVenue: ECCV 2020`, title).papers[0]?.venue).toBe('ECCV 2020');
  });
});

describe('the issue’s title', () => {
  it.each([
    [`Add ICCV 2023 paper: ${T}`, T],
    [`[Paper] ${T}`, T],
    [`Request to add "${T}"`, T],
    [T, T],
    [`${T} (NeurIPS 2024)`, T],
    [`[NeurIPS 2024] ${T}`, T],
    ['[Paper] ', undefined],
    ['[Paper]: <name of the paper>', undefined],
    ['New CVPR 2023 paper', undefined],
    ['Please add our paper on Semantic Segmentation', undefined],
    ['Foo', undefined],
    ['[Paper] Foo for Better Bars and Bazzes', 'Foo for Better Bars and Bazzes'],
    ['Foo for Better Bars and Bazzes', undefined],
    ['Learning to Foo with Many Better Bars and Bazzes', 'Learning to Foo with Many Better Bars and Bazzes'],
    ['Paper Recommendations on Foo and Better Bars', undefined],
    ['Foo: Learning to Bar with…', undefined],
  ])('%j gives %j', (title, expected) => {
    expect(read(`Paper: ${P}`, title).papers[0]?.title).toBe(expected);
    expect(read(`Title: Another Title of Ours\nPaper: ${P}`, title).papers[0]?.title).toBe('Another Title of Ours');
  });

  it('gives no data where it is the form’s own', () => {
    const form = { title: 'Add Paper: Full Title of the Paper', labels: [], fields: [] };
    expect(parseIssueBody(P, { form, title: 'Add Paper: Full Title of the Paper' }).papers).toEqual([{ paper: P }]);
  });
});

describe('several papers', () => {
  const SECOND = { title: 'Qux: Another Way to Do Things', paper: 'https://arxiv.org/abs/2402.00002' };
  const FIRST = { title: T, paper: P };
  it.each([
    ['labelled blocks', `Title: ${T}\nPaper: ${P}\n\nTitle: ${SECOND.title}\nPaper: ${SECOND.paper}`],
    [
      'blocks under bold lines',
      `**First**\nTitle: ${T}\nPaper: ${P}\n\n**Second**\nTitle: ${SECOND.title}\nPaper: ${SECOND.paper}`,
    ],
    ['title and link', `${T}\n${P}\n\n${SECOND.title}\n${SECOND.paper}`],
    ['numbered', `1. **${T}**\n   - Paper: ${P}\n2. **${SECOND.title}**\n   - Paper: ${SECOND.paper}`],
    ['entries', `- [${T}](${P})\n- [${SECOND.title}](${SECOND.paper})`],
    ['rows', `| Title | Link |\n|-|-|\n| ${T} | ${P} |\n| ${SECOND.title} | ${SECOND.paper} |`],
  ])('%s', (_name, body) => {
    expect(read(body).papers).toEqual([FIRST, SECOND]);
  });

  it('in one answer', () => {
    expect(read(`Name: [Foo](${P}), [${SECOND.title}](${SECOND.paper})`).papers).toEqual([
      { name: 'Foo', paper: P },
      SECOND,
    ]);
    expect(read(`Name: [Foo](${P}), [Bar](), [Qux](…)`, 'Update').papers).toEqual([]);
  });

  it('takes two links to one paper for one', () => {
    const body = `Title: ${T}\nPaper: ${P}\nPDF: https://arxiv.org/pdf/2401.00001\nOpenReview: https://openreview.net/forum?id=abcdefgh`;
    expect(read(body).papers).toEqual([FIRST]);
  });

  it('gives the venue of the issue’s title to all', () => {
    const body = `Title: ${T}\nPaper: ${P}\n\nTitle: ${SECOND.title}\nPaper: ${SECOND.paper}`;
    expect(read(body, 'Add two ICCV 2023 papers').papers.map(({ venue }) => venue)).toEqual(['ICCV 2023', 'ICCV 2023']);
  });
});

describe('BibTeX', () => {
  const ENTRY =
    "@inproceedings{foo,\n  title = {Foo: {B}arring {\\'E}t{\\'e}},\n  author = {M{\\\"u}ller, Hans and Jane van der Doe},\n  booktitle = {CVPR},\n  year = 2024,\n  url = {https://a.example/foo_bar}\n}";
  const FIELDS = {
    title: 'Foo: Barring Été',
    authors: 'Müller, Hans and van der Doe, Jane',
    venue: 'CVPR',
    year: '2024',
    paper: 'https://a.example/foo_bar',
  };

  it.each([
    ['fenced', `Please add\n\n\`\`\`bibtex\n${ENTRY}\n\`\`\``],
    ['unfenced', `Please add\n\n${ENTRY}\n\nThanks`],
    ['behind a label', `Citation:\n${ENTRY}`],
  ])('%s', (_name, body) => {
    expect(read(body).papers).toEqual([FIELDS]);
  });

  it('stands behind what is said beside it', () => {
    expect(read(`Title: ${T}\nPaper: ${P}\n\n${ENTRY}`).papers).toEqual([{ ...FIELDS, title: T, paper: P }]);
  });

  it.each([
    ['above', `Section: Naps\n\n${ENTRY}`],
    ['below', `${ENTRY}\n\n**Section**: Naps`],
    ['on a line of its own', `\`\`\`bibtex\n${ENTRY}\n\`\`\`\n\n### Section\nNaps`],
  ])('goes into the section that stands %s', (_name, body) => {
    expect(read(body).papers).toEqual([{ ...FIELDS, section: 'Naps' }]);
  });

  it('names arXiv for the venue where nothing else is said', () => {
    const entry = '@misc{x, title={Other}, eprint={2401.00001}, archivePrefix={arXiv}, primaryClass={cs.CV}}';
    expect(read(entry).papers).toEqual([{ title: 'Other', venue: 'arXiv', paper: P }]);
  });

  it.each([
    ["$\\mathcal{X}$-Nets of D{\\'i}az", 'X-Nets of Díaz'],
    ['{\\bf Bold} \\foo{bar}', 'Bold bar'],
  ])('reads %s', (tex, title) => {
    expect(read(`@misc{x, title={${tex}}, eprint={2401.00001}}`).papers).toEqual([{ title, paper: P }]);
  });

  it('lists several entries', () => {
    expect(read(`${ENTRY}\n\n@misc{x, title={Other}, eprint={2401.00001}}`).papers).toEqual([
      FIELDS,
      { title: 'Other', paper: P },
    ]);
  });

  it.each([['@misc{a, title={x'], ['@misc{'], ['@someone{x}'], [`@misc{a,title=${'{'.repeat(50)}x${'}'.repeat(50)}}`]])(
    'leaves %.40j alone',
    (text) => {
      expect(read(text).papers).toEqual([]);
    },
  );
});

describe('papers that are only called by a name', () => {
  it('are as many as there are lines with a venue', () => {
    const body =
      'Hello\n\n- SegNet: NeurIPS 2021\n- PVT v2: CVMJ 2022 (PVT: ICCV 2021)\n- M3: … . ACL 2024\n- Other: words';
    expect(read(body).papers).toEqual([
      { name: 'SegNet', venue: 'NeurIPS 2021' },
      { name: 'PVT v2', venue: 'CVMJ 2022' },
      { name: 'M3', venue: 'ACL 2024' },
    ]);
    expect(read('Hello\n\n- SegNet: NeurIPS 2021\n- Other: words').papers.map(({ name }) => name)).toEqual([undefined]);
  });

  it('gives way to a paper', () => {
    const body = `Title: ${T}\nPaper: ${P}\n\nSegNet: NeurIPS 2021\nPVT: ICCV 2021`;
    expect(read(body).papers).toMatchObject([{ title: T, paper: P }]);
  });
});

it('takes an arXiv number between other facts for the venue, and one alone for a link', () => {
  const line = `**Foo** — "${T}"  \narXiv:2401.00001`;
  expect(read(`${line} | Ann Lee et al. | May 2024`).papers).toEqual([
    { title: T, paper: 'arXiv:2401.00001', venue: 'arXiv' },
  ]);
  expect(read(line).papers).toEqual([{ title: T, paper: '2401.00001' }]);
});

describe('links alone', () => {
  it.each([
    ['https://arxiv.org/abs/2401.00001 and https://arxiv.org/abs/2401.00002, please add both', 2],
    ['https://arxiv.org/abs/2401.00001\nhttps://arxiv.org/pdf/2401.00001v2', 1],
    ['https://arxiv.org/abs/2401.00001, published as https://doi.org/10.1000/xyz123', 1],
    ['https://doi.org/10.1000/xyz1, https://doi.org/10.1000/xyz2 and https://doi.org/10.1000/xyz3', 3],
  ])('are as many papers as one place calls different: %j', (body, count) => {
    expect(read(body, 'Please add').papers).toHaveLength(count);
    expect(read(`${body}\n\nTitle: ${T}`, 'Please add').papers).toHaveLength(1);
  });
});

describe('nobody’s paper', () => {
  it.each([
    ['Is there any paper on re-identification? Thanks'],
    ['How can I add a paper to this list?'],
    ['**Paper title:** <paper title>\n**Paper link:** \n**Code link:** '],
    ['Thanks for the great work!'],
    ['I love this list of CVPR 2024 papers.'],
    ['Title: N/A\nPaper: -'],
  ])('%j', (body) => {
    expect(read(body, 'Question').papers).toEqual([]);
  });
});
