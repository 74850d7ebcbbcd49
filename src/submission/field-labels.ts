import type { Form } from './form.ts';
import { labelKey } from './label-key.ts';

/**
 * What people call the fields where there is no form, by {@link labelKey}. `paper-or-title` and `title-or-name` are settled
 * by the value: “Paper:” means the title in some issues and the link in most.
 */
const SYNONYMS: Readonly<Record<string, string>> = {
  title: `
    title | paper title | paper name | paper name title | papername | papertitle | paper title name |
    name of the paper | title of the paper | article title | full title |
    title of paper | paper s title | article name | 论文标题 | 标题 | 题目 | 论文题目 | 论文名 | 论文名称 | 文章标题 | 제목 | 논문 제목 | タイトル |
    論文タイトル | titre | título | titel`,
  'title-or-name': 'name | content name | content name link | 名称',
  'paper-or-title': `
    paper | article | papers | our paper | the paper | new paper | preprint | survey | report | publication link |
    论文 | 文章 | 논문 | 論文`,
  paper: `
    paper link | paper url | paper links | link to paper | link to the paper | paper address | paper pdf |
    paper arxiv | paperlink | link | links | url | pdf | pdf link | arxiv | arxiv link | arxiv url | arxiv paper |
    arxiv preprint | arxiv page | arxiv id | arxiv pdf | preprint link | source | openreview | open review | doi |
    doi link | article link | publication url | technical report | paper source | 论文链接 | 论文地址 | 链接 | 原文 | 文章链接 |
    논문 링크 | 링크 | 論文リンク | lien | enlace`,
  code: `
    code | codes | code link | code links | code url | code repository | code repo | codebase | code base |
    code address | source code | official code | github | github link | github url | github repo |
    github repository | github code | github page link | repo | repo link | repository | repository link |
    implementation | open source code | code github | git | pytorch code | codelink | 代码 | 代码链接 | 代码地址 | 代码仓库 |
    开源代码 | 开源地址 | 源码 | 코드 | コード | dépôt | código`,
  project: `
    project | project page | project link | project url | project website | project web page | project webpage |
    project site | project homepage | project home page | website | web site | web page | webpage | homepage |
    home page | page | site | blog page | paper website | paper homepage | 项目 | 项目主页 | 主页 | 项目链接 | 项目地址 | 프로젝트 |
    プロジェクトページ`,
  venue: `
    venue | venue year | venue and year | conference | conference journal | journal | journal conference |
    publication | publication venue | published | published in | published at | published on | accepted by |
    accepted at | accepted in | accepted to | publisher | pub | conf | proceedings | 会议 | 期刊 | 会议期刊 | 发表 | 发表于 |
    학회 | 会議 | conférence | conferencia`,
  year: 'year | publication year | year of publication | published year | 年份 | 年 | 연도 | année | año | jahr',
  date: 'date | publication date | published date | release date | time | submission date | 日期 | 时间 | 날짜',
  authors: `
    author | authors | author s | author list | paper authors | authors list | 作者 | 저자 | 著者 | auteurs | autores |
    autoren`,
  section: `
    section | sections | category | categories | topic | topics | topic on | domain | domains | related area |
    related areas | area | areas | keyword | keywords | key words | classification | direction | research area |
    subject | chapter | suggested section | suggested category | type | 分类 | 类别 | 领域 | 方向 | 研究方向 | 章节 | 关键词 | 분야 |
    카테고리 | カテゴリ`,
  name: 'method | model | method name | model name | short name | acronym | abbreviation | method model | 方法名',
  tasks: 'task | tasks | 任务',
  technique: 'technique | techniques',
  video: 'video | video link | youtube | demo video | presentation | 视频',
  slides: 'slides | slide | poster slides',
  description: `
    description | brief description | short description | summary | tldr | tl dr | abstract | overview |
    introduction | brief introduction | contribution | contributions | detailed description | brief | about | 摘要 |
    简介 | 描述 | résumé`,
  notes: `
    note | notes | comment | comments | remark | remarks | additional information | additional context | reason |
    why | 备注`,
  bibtex: 'bibtex | citation | cite | bib | reference | 引用',
  /** Understood so that their links are not taken for the paper's; nothing is read from them. */
  ignored: `
    related | related work | related paper | related papers | baseline | see also | dataset | datasets | dataset link | data | data link | demo | demo link | demo page | online demo |
    model weights | models | checkpoints | weights | leaderboard | zhihu | blog | blog post | twitter | tweet |
    huggingface | hugging face | hf | colab | poster | supplementary | supplementary material | benchmark |
    benchmark link | reason for update | deadline if any | current status issue | update details | email | contact |
    affiliation | affiliations | stars | license | language | collection | demo video link | interpretation | 解读 |
    数据集 | 知乎`,
};

const ID_BY_KEY: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([id, labels]) =>
    labels.split('|').map((label): [string, string] => [labelKey(label), id]),
  ),
);

/** The id that a label of a body without a form stands for, or `undefined` where nobody uses it as one. */
export function fieldOfLabel(label: string): string | undefined {
  return ID_BY_KEY.get(labelKey(label));
}

/** Tells the field that a label stands for. */
export type LabelReader = (label: string) => string | undefined;

/** Reads the labels of a form, and what people call the fields otherwise. */
export function labelsOf(form: Form | undefined): LabelReader {
  const own = new Map(form?.fields.map(({ id, label }) => [labelKey(label), id]));
  return (label) => {
    const usual = fieldOfLabel(label);
    const id = own.get(labelKey(label));
    return id === undefined || usual === 'paper-or-title' ? usual : id;
  };
}
