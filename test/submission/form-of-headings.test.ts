import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';
import { parseIssueBody } from '../../src/submission/parse-issue-body.ts';

const body = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
    .join('\n');

const CHINESE = {
  章节: '大模型',
  论文标题: 'Owls Sing at Night',
  机构: '谷歌',
  时间: '2024.01',
  论文链接: 'https://arxiv.org/abs/2401.00002',
  备用说明: '见附录',
};

describe('a body of a form that nobody has seen', () => {
  it('is read by the words for its fields in another language, and its own questions are fields too', () => {
    const { kind, papers, called } = parseIssueBody(body(CHINESE));
    expect(kind).toBe('form');
    expect(papers).toEqual([
      {
        section: '大模型',
        title: 'Owls Sing at Night',
        affiliation: '谷歌',
        date: '2024.01',
        paper: 'https://arxiv.org/abs/2401.00002',
        备用说明: '见附录',
      },
    ]);
    expect(called).toMatchObject({ affiliation: '机构', date: '时间', 备用说明: '备用说明' });
  });

  it.each([
    [
      'a word for the paper is its link where its title is asked for',
      { 标题: 'Owls Sing at Night', 论文: 'https://arxiv.org/abs/2401.00002', 简称: 'Owl' },
      { title: 'Owls Sing at Night', paper: 'https://arxiv.org/abs/2401.00002', name: 'Owl' },
    ],
    [
      'a word for the paper is its title where its link is asked for',
      { Paper: 'Owls Sing at Night', 'Paper link': 'https://arxiv.org/abs/2401.00002', Sección: 'Owls' },
      { title: 'Owls Sing at Night', paper: 'https://arxiv.org/abs/2401.00002', section: 'Owls' },
    ],
    [
      'a name is the title of what has no other',
      { Name: 'OwlBank', Link: 'https://owls.example/bank', License: 'CC BY 4.0' },
      { title: 'OwlBank', paper: 'https://owls.example/bank', license: 'CC BY 4.0' },
    ],
    [
      'it is in a form with labels of the product, too',
      { Name: 'OwlBank', Link: 'https://owls.example/bank', Description: 'All owls.', Section: 'Owls' },
      { title: 'OwlBank', paper: 'https://owls.example/bank', description: 'All owls.', section: 'Owls' },
    ],
    [
      'but not where a title is asked for',
      { Name: 'Ann Lee', 'Full title': 'Owls Sing', 'Paper link': 'https://owls.example/bank', Section: 'Owls' },
      { name: 'Ann Lee', title: 'Owls Sing', paper: 'https://owls.example/bank', section: 'Owls' },
    ],
  ])('%s', (_, answers, expected) => {
    const { kind, papers } = parseIssueBody(body(answers));
    expect({ kind, papers }).toEqual({ kind: 'form', papers: [expected] });
  });

  it('keeps both of two links to the paper, each under its own name', () => {
    const answers = { Title: 'Owls Sing', arXiv: '2401.00002', DOI: '10.1000/owls' };
    const [paper = {}] = parseIssueBody(body(answers)).papers;
    expect(Object.values(paper)).toEqual(Object.values(answers));
  });

  it('fills the columns that the list calls the same, and what has no place is named', () => {
    const rows = ['清华大学', '北京大学', '微软'].map(
      (where, at) =>
        `| Paper ${at} on birds | ${where} | 2023.0${at + 1} | [pdf](https://arxiv.org/abs/230${at + 1}.00001) |\n`,
    );
    const list = `# 论文\n\n## 大模型\n\n| 标题 | 机构 | 时间 | 链接 |\n|---|---|---|---|\n${rows.join('')}`;
    const result = preview({ list, issue: body(CHINESE) });
    expect(result).toMatchObject({
      ok: true,
      diff: expect.stringContaining(
        '+| Owls Sing at Night | 谷歌 | 2024.01 | [pdf](https://arxiv.org/abs/2401.00002) |\n',
      ),
      reminders: ['This list shows no place for: “备用说明”.'],
    });
  });

  it.each([
    ['of two questions', body({ Título: 'Owls', Enlace: 'https://a.example/1' })],
    ['of headings over prose', '### Título\nOwls\n### Resumen\nThey sing.\n### Notas\nAt night.\n'],
    ['that begins otherwise', `Please add this:\n\n${body(CHINESE)}`],
    ['in which one word may mean two fields', body({ ...CHINESE, 论文: 'Owls Sing at Night' })],
    ['that asks for no title or link', body({ 章节: '大模型', 机构: '谷歌', 时间: '2024.01' })],
  ])('is none where it is one %s', (_, text) => {
    expect(parseIssueBody(text).kind).not.toBe('form');
  });
});
