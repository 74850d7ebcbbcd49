import { tableWords } from './words.ts';

/** Words that name what a link leads to, and words that may stand before and behind them and say nothing more. */
interface LinkWords {
  readonly words: string;
  /** Names of tools, hosts and publishers: they name a kind of link, and one thing of that kind. */
  readonly names?: string;
  readonly before?: string;
  readonly behind?: string;
}

/** Roles are field ids; `paper` is the paper itself, whatever file or page it is. Words are without blanks and hyphens. */
const LINK_WORDS: Readonly<Record<string, LinkWords>> = {
  code: {
    words: `
      code codes github git repo repository source implementation implementations codelink codebase 代码 源码 コード
      코드 código quellcode codice код`,
    names: 'gitlab tensorflow pytorch torch keras jax matlab',
    before: 'official our source github pytorch tensorflow tf jax unofficial',
    behind: 'official pytorch torch tensorflow github base repo release available notyet',
  },
  paper: {
    words: `
      paper papers arxiv arkiv abs abstract link doi pub publication html article url preprint fulltext proceedings 论文
      原文 論文 논문 artículo artigo lien enlace texte texto artikel articolo статья ссылка 링크 リンク`,
    names: 'ieee ieeexplore acm openreview biorxiv medrxiv springer elsevier acl cvf',
    before: 'the linkto',
    behind: 'version paper',
  },
  pdf: { words: 'pdf', before: 'paper' },
  project: {
    words: `
      project page pages papge site website webpage homepage projectpage projectpages projectsite projectwebsite
      projectwebpage projecthomepage webpages websites homepages website projectpapge 主页 web`,
    behind: 'site website',
  },
  video: {
    words: 'video videos vídeo talk talks presentation presentations recording recordings 视频 動画',
    names: 'youtube bilibili',
  },
  slides: { words: 'slide slides ppt keynote 幻灯片 diapositives diapositivas folien слайды' },
  poster: { words: 'poster posters' },
  data: { words: 'dataset datasets data benchmark datos dados données daten dati данные 数据 数据集 データ' },
  demo: { words: 'demo demos livedemo onlinedemo 演示 デモ 데모', names: 'colab' },
  model: {
    words: 'model models modelo modelos weights checkpoint checkpoints 模型 モデル',
    names: 'huggingface hf 🤗',
  },
  blog: { words: 'blog blogs post blogpost 阅读笔记 中文解读 解读', names: 'medium 知乎' },
  supplement: { words: 'supp suppl supplementary supplementarymaterial appendix sup' },
  tweet: { words: 'tweet', names: 'twitter x' },
  bibtex: { words: 'bib bibtex cite citation' },
};

/** What says of any of them that it leads there: `Data link`. */
const BEHIND_ALL: readonly string[] = ['link', 'links', 'url', 'page'];

const TABLE = Object.entries(LINK_WORDS).map(([role, { words, names, before, behind }]) => ({
  role,
  words: new Set([...tableWords(words), ...tableWords(names)]),
  before: tableWords(before),
  behind: [...BEHIND_ALL, ...tableWords(behind)],
}));

/** Words that say of a link that it is one, and not what it leads to: the header of its column may say that. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  tableWords('link url here html page 链接 lien enlace ссылка 링크 リンク'),
);

/** Words for what a link leads to that name no tool, host or publisher: nobody's facts. */
export const LINK_LABEL_WORDS: readonly string[] = [
  ...Object.values(LINK_WORDS).flatMap(({ words }) => tableWords(words)),
  ...PLAIN_WORDS,
  ...tableWords('home official'),
];

const LONGEST_LABEL = 40;

/** The plain label without its brackets and marks, as roles and habits are looked up: `[[📄 Paper]]` → `Paper`. */
export function bareLabel(label: string): string {
  return label.replace(
    /^(?:[\s[\](){}\\*_`~:：,.]|\p{Extended_Pictographic}|\u{FE0F})+|(?:[\s[\](){}\\*_`~:：,.]|\p{Extended_Pictographic}|\u{FE0F})+$/gu,
    '',
  );
}

/**
 * Role of a link by its label, `undefined` where the label is none we know.
 *
 * ```
 * "[[Code (PyTorch)]]" → code    "Project page" → project    "paper-2021" → paper    "Early Birds" → undefined
 * ```
 */
export function roleOfLabel(label: string): string | undefined {
  const bare = bareLabel(label);
  if (bare === '' || bare.length > LONGEST_LABEL) return undefined;
  const key = bare
    .replace(YEAR_BEHIND, '')
    .toLowerCase()
    .replace(/[\s()]+|-(?!\d)/g, '')
    .replace(NUMBER_BEHIND, '');
  return TABLE.find(({ words, before, behind }) => isWordOfRole(key, words, before, behind))?.role;
}

/** Whether a label says no more than that there is a link: `Link`, `here`, `url2`. */
export function isPlainLabel(label: string): boolean {
  return PLAIN_WORDS.has(bareLabel(label).toLowerCase().replace(NUMBER_BEHIND, ''));
}

const NUMBER_BEHIND = /(?<=\p{L})\d+$/u;

/** `paper-2021`, `Code (2019)`; `arXiv-20` is a venue. */
const YEAR_BEHIND = /[ -]\(?(?:19|20)\d\d\)?$/;

/** Whether a word of a role is left of a label when words beside it are taken off. */
function isWordOfRole(
  key: string,
  words: ReadonlySet<string>,
  before: readonly string[],
  behind: readonly string[],
): boolean {
  if (words.has(key)) return true;
  const cut = [
    ...before.filter((word) => key.startsWith(word)).map((word) => key.slice(word.length)),
    ...behind.filter((word) => key.endsWith(word)).map((word) => key.slice(0, -word.length).replace(NUMBER_BEHIND, '')),
  ];
  return cut.some((rest) => rest !== '' && isWordOfRole(rest, words, before, behind));
}
