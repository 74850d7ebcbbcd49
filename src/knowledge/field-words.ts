import { labelKey } from './label-key.ts';

/** Words for one field, parted by bars; blanks, case and width do not count. */
interface FieldWords {
  /** Wherever people name a field: over a column, before a value, as a question of an issue. */
  readonly both?: string;
  /** Only in a list, where the field is of another kind than an issue's, or an issue means something else by the word. */
  readonly lists?: string;
  /** Only in an issue. */
  readonly issues?: string;
}

/**
 * What people call the fields, in all languages that were met; of two fields that a list calls by one word the first counts.
 * `paper-or-title` and `title-or-name` are settled by the value: “Paper:” means the title in some issues and the link in most.
 * What is `ignored` is understood so that its links are not taken for the paper's; nothing is read from it.
 */
const FIELD_WORDS: Readonly<Record<string, FieldWords>> = {
  title: {
    both: 'title | paper title | 标题 | 论文标题 | 题目',
    lists: `
      titles | paper titles | paper | papers | paper and author | paper and authors | paper and link | paper and links
      | papers and authors | papers and links`,
    issues: `
      paper name | paper name title | paper title name | name of the paper | title of the paper | article title | full
      title | title of paper | paper s title | article name | 论文题目 | 论文名 | 论文名称 | 文章标题 | 제목 | 논문 제목 | タイトル | 論文タイトル |
      titre | título | titel | título del artículo | título do artigo`,
  },
  'title-or-name': {
    issues: 'name | content name | content name link | 名称',
  },
  'paper-or-title': {
    issues: `
      paper | article | papers | our paper | the paper | new paper | preprint | survey | report | publication link |
      论文 | 文章 | 논문 | 論文`,
  },
  authors: {
    both: 'author | authors | author list | 作者',
    issues: 'paper authors | authors list | 저자 | 著者 | auteurs | autores | autoren',
  },
  venue: {
    both: `
      venue | conference | journal | conf | conf. | publication | published | published in |
      published at | published on | publisher | pub | pub. | 会议 | 期刊 | 会議 | 学会 | 掲載 | 학회 | 학술지 | conferencia |
      conferência | congreso | congresso | revista | conférence | konferenz | zeitschrift`,
    lists: `
      venues | conferences | journals | publications | publishers | publish | source | booktitle`,
    issues: `
      venue year | publication venue | accepted by | accepted at | accepted in |
      accepted to | proceedings | 会议期刊 | 发表 | 发表于`,
  },
  year: {
    both: 'year | 年 | 年份',
    lists: 'years',
    issues: 'publication year | year of publication | published year | 연도 | année | año | ano | jahr',
  },
  date: {
    both: 'date | time | release date | publication date | 日期 | 时间 | 日付 | 날짜 | fecha | datum',
    lists: 'dates | release | released | released date | month',
    issues: 'published date | submission date',
  },
  paper: {
    both: 'paper link | paper links | paper url | arxiv | 原文 | pdf',
    lists: '论文',
    issues: `
      link to paper | link to the paper | paper address | paper pdf | paper arxiv | link | links | url | pdf link |
      arxiv link | arxiv url | arxiv paper | arxiv preprint | arxiv page | arxiv id | arxiv pdf | preprint link |
      source | openreview | doi | doi link | article link | publication url | technical report | paper source | 论文链接 |
      论文地址 | 链接 | 文章链接 | 논문 링크 | 링크 | 論文リンク | lien | enlace`,
  },
  code: {
    both: 'code | codes | code link | code links | github | repo | repository | implementation | 代码 | 源码 | コード | 코드 | código',
    issues: `
      code url | code repository | code repo | codebase | code address | source code | official code | github link |
      github url | github repo | github repository | github code | github page link | repo link | repository link |
      open source code | code github | git | pytorch code | 代码链接 | 代码地址 | 代码仓库 | 开源代码 | 开源地址 | dépôt`,
  },
  project: {
    both: 'project | project page | project link | website | webpage | homepage | page | 主页 | 项目',
    lists: 'projects | project pages | project links',
    issues: `
      project url | project website | project web page | project site | project homepage | site | blog page | paper
      website | paper homepage | 项目主页 | 项目链接 | 项目地址 | 프로젝트 | プロジェクトページ`,
  },
  name: {
    both: 'short name | method name | model name | method | model | acronym | abbreviation',
    lists: `
      name | names | short names | method names | model names | methods | models | abbr | abbr. | alias | 简称`,
    issues: 'method model | 方法名',
  },
  tasks: {
    both: 'task | tasks',
    lists: 'application | applications',
    issues: '任务',
  },
  technique: {
    both: 'technique | techniques',
    lists: 'approach | approaches',
  },
  keywords: {
    lists: 'keyword | keywords | tag | tags | topic | topics | 关键词',
  },
  section: {
    issues: `
      section | sections | category | categories | topic | topics | topic on | domain | domains | related area |
      related areas | area | areas | keyword | keywords | classification | direction | research area | subject |
      chapter | suggested section | suggested category | type | 分类 | 类别 | 领域 | 方向 | 研究方向 | 章节 | 关键词 | 분야 | 카테고리 | 섹션 | カテゴリ | セクション |
      sección | categoría | seção | categoria | rubrique | abschnitt | kategorie`,
  },
  type: {
    lists: 'type | types | category | categories',
  },
  affiliation: {
    lists: `
      affiliation | affiliations | institution | institutions | institute | institutes | organisation | organisations
      | organization | organizations | company | companies | org | orgs | team | 机构 | 单位`,
  },
  description: {
    both: `
      description | summary | tldr | tl;dr | introduction | abstract | contribution | contributions | 简介 | 摘要 | 説明 |
      概要 | 要約 | 설명 | 요약 | descripción | resumen | descrição | resumo | résumé | beschreibung | zusammenfassung`,
    lists: `
      descriptions | summaries | introductions | abstracts | note | notes | remark | remarks | comment | comments |
      highlight | highlights | 备注`,
    issues: `
      brief description | short description | overview | brief introduction | detailed description | brief | about |
      描述`,
  },
  notes: {
    issues: `
      note | notes | comment | comments | remark | remarks | additional information | additional context | reason |
      why | 备注`,
  },
  data: {
    lists: 'dataset | datasets | data | 数据 | 数据集',
  },
  award: {
    lists: `
      award | awards | honor | honors | honour | honours | prize | prizes | presentation | presentation type | 获奖`,
  },
  rating: {
    lists: 'recom | recommend | recommended | recommendation | rating | ratings | star | stars',
  },
  video: {
    issues: 'video | video link | youtube | demo video | presentation | 视频',
  },
  slides: {
    issues: 'slides | slide | poster slides',
  },
  bibtex: {
    issues: 'bibtex | citation | cite | bib | reference | 引用',
  },
  ignored: {
    issues: `
      related | related work | related paper | related papers | baseline | see also | dataset | datasets | dataset
      link | data | data link | demo | demo link | demo page | online demo | model weights | models | checkpoints |
      weights | leaderboard | zhihu | blog | blog post | twitter | tweet | huggingface | hf | colab | poster |
      supplementary | supplementary material | benchmark | benchmark link | reason for update | deadline if any |
      current status issue | update details | email | contact | affiliation | affiliations | stars | license |
      language | collection | demo video link | interpretation | 解读 | 数据集 | 知乎`,
  },
};

/** Fields whose name may stand before others: `Code & Weights`, `Venue / Institution`. */
const LEADING: ReadonlySet<string> = new Set(['code', 'project', 'venue']);

/** Fields that people call by the same words in a list and in an issue, in any language. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set(['title', 'authors', 'year']);

const LIST_WORDS = wordTable(headerKey, ({ both, lists }) => [both, lists]);
const ISSUE_WORDS = wordTable(answerKey, ({ both, issues }) => [both, issues]);

/** The field that a header or a label of a list names, e.g. `Conference/Journal` → `venue`; `undefined` for any other word. */
export function fieldOfHeader(header: string): string | undefined {
  const key = headerKey(header);
  const isOverTitles = key.startsWith('title');
  const known = LIST_WORDS.get(key) ?? (isOverTitles ? 'title' : fieldOfFirst(key, LIST_WORDS));
  if (known !== undefined) return known;
  const typed = fieldOfLabel(header);
  return typed !== undefined && SAME_EVERYWHERE.has(typed) ? typed : undefined;
}

/** Whether an id or a header is one of those that fields go by in every list. */
export function isFieldName(label: string): boolean {
  const { both, lists } = FIELD_WORDS[label] ?? {};
  return (both ?? lists) !== undefined || fieldOfHeader(label) !== undefined;
}

/** The field that a label of a body without a form stands for, or `undefined` where nobody uses it as one. What stands in brackets is a hint. */
export function fieldOfLabel(label: string): string | undefined {
  const [bare = ''] = label.split(/[(（]/);
  return (
    ISSUE_WORDS.get(answerKey(label)) ?? ISSUE_WORDS.get(answerKey(bare)) ?? fieldOfFirst(headerKey(bare), ISSUE_WORDS)
  );
}

/** The field that the first of several names stands for. */
function fieldOfFirst(key: string, words: ReadonlyMap<string, string>): string | undefined {
  const [first = '', ...others] = key.split(/[/+]|and/);
  const field = others.length > 0 ? words.get(first) : undefined;
  return field !== undefined && LEADING.has(field) ? field : undefined;
}

function wordTable(
  keyOf: (word: string) => string,
  wordsOf: (words: FieldWords) => readonly (string | undefined)[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [id, words] of Object.entries(FIELD_WORDS))
    for (const word of wordsOf(words).flatMap((some) => some?.split('|') ?? []))
      if (!ids.has(keyOf(word))) ids.set(keyOf(word), id);
  return ids;
}

/** A header's punctuation counts: `Year ↓` may be a rank. */
function headerKey(header: string): string {
  return header
    .toLowerCase()
    .replace(/[*_`:：【】\s]/g, '')
    .replaceAll('&', 'and');
}

function answerKey(label: string): string {
  return labelKey(label).replaceAll(' ', '');
}
