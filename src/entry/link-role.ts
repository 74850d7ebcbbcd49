/**
 * What a link of an entry leads to. The label says it; where the label says nothing (a title, a venue), the host does.
 * Roles are field ids; `paper` is the paper itself, whatever file or page it is.
 */
const LABELS: readonly (readonly [role: string, label: RegExp])[] = [
  [
    'code',
    /^(?:official |our |source |github |pytorch |tensorflow |tf |jax |unofficial )*(?:codes?|github|gitlab|git|repo(?:sitory)?|source|implementations?|code ?link|codebase|tensorflow|pytorch|torch|keras|jax|matlab|代码|源码)(?: ?\(?(?:official|pytorch|torch|tensorflow|github|link|base|repo|release|available|\d|not yet)\)?)*$/i,
  ],
  [
    'paper',
    /^(?:the |link to )?(?:papers?|ar[xk]iv|abs(?:tract)?|link|doi|ieee(?: ?xplore)?|acm|openreview|pub(?:lication)?|html|biorxiv|medrxiv|springer|elsevier|acl|cvf|论文|原文|article|url|preprint|paper ?link|full ?text|proceedings)(?: ?(?:link|page|version|paper|\d))*$/i,
  ],
  ['pdf', /^(?:paper )?pdf(?: ?(?:link|\d))*$/i],
  [
    'project',
    /^(?:project|web|home)?[ -]?(?:pages?|papge|site|project|website|webpage|homepage)(?: ?(?:page|link|site|website|\d))*$|^主页$|^web$|^project$/i,
  ],
  ['video', /^(?:video|youtube|talk|presentation|recording|视频|bilibili)s?(?: ?\d)*$/i],
  ['slides', /^(?:slides?|ppt|keynote|幻灯片)$/i],
  ['poster', /^posters?$/i],
  ['data', /^(?:data ?sets?|data|benchmark|数据集?)$/i],
  ['demo', /^(?:demos?|live demo|online demo|colab|演示)$/i],
  ['model', /^(?:models?|weights|checkpoints?|hugging ?face|hf|🤗)$/i],
  ['blog', /^(?:blog|blogs|post|blog ?post|medium|article|阅读笔记|中文解读|解读|解读\d|知乎)\d*$/i],
  ['supplement', /^(?:supp|suppl|supplementary(?: material)?|appendix|sup)$/i],
  ['tweet', /^(?:tweet|twitter|x)$/i],
  ['bibtex', /^(?:bib|bibtex|cite|citation)$/i],
];

const HOSTS: readonly (readonly [role: string, host: RegExp])[] = [
  ['code', /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gitee\.com|git\.io|anonymous\.4open)\b/i],
  ['video', /^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com)\b/i],
  [
    'paper',
    /arxiv\.org|doi\.org|openreview\.net|aclanthology|aclweb|ieeexplore|dl\.acm\.org|\.pdf\b|thecvf|mlr\.press|nips\.cc|neurips\.cc|springer|sciencedirect|nature\.com|biorxiv|medrxiv|usenix|semanticscholar|aaai\.org|isca-speech|ijcai\.org|pubs\.|papers?\b/i,
  ],
  ['project', /\.github\.io\b/i],
  ['model', /huggingface\.co/i],
];

/** The plain label without its brackets and marks, as roles and habits are looked up: `[[📄 Paper]]` → `Paper`. */
export function bareLabel(label: string): string {
  return label.replace(
    /^(?:[\s[\](){}\\*_`~:：,.]|\p{Extended_Pictographic}|\u{FE0F})+|(?:[\s[\](){}\\*_`~:：,.]|\p{Extended_Pictographic}|\u{FE0F})+$/gu,
    '',
  );
}

/** Role by label, `undefined` where the label is none we know. */
export function roleOfLabel(label: string): string | undefined {
  const bare = bareLabel(label);
  if (bare === '' || bare.length > 40) return undefined;
  const words = bare.replace(YEAR_BEHIND, '');
  return LABELS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** `paper-2021`, `Code (2019)` */
const YEAR_BEHIND = /[ -]\(?(?:19|20)\d\d\)?$/;

/** Role by target, `undefined` where the host says nothing. */
export function roleOfTarget(url: string): string | undefined {
  return HOSTS.find(([, pattern]) => pattern.test(url))?.[0];
}

/** Host of a URL without `www.`, lower case. */
export function hostOf(url: string): string {
  return (/^[a-z]+:\/\/([^/?#\s]+)/i.exec(url)?.[1] ?? '').toLowerCase().replace(/^www\./, '');
}

const ARXIV =
  /(?:arxiv\.org\/(?:abs|pdf|html)\/|alphaxiv\.org\/(?:abs|overview)\/|huggingface\.co\/papers\/|arxiv[.:/ ]{1,2})(\d{4}\.\d{4,5})(?:v\d+)?/i;

/** The arXiv id in a link or text, e.g. `2306.00980`. */
export function arxivId(text: string): string | undefined {
  return ARXIV.exec(text)?.[1];
}

/** `owner/name` of a GitHub or GitLab link. */
export function repoOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/i.exec(
    url.trim(),
  )?.[1];
}

/** The DOI in a link, e.g. `10.1101/715375`. */
export function doiOf(url: string): string | undefined {
  return /\b(10\.\d{4,9}\/[^\s?#"<>]+)/.exec(url)?.[1];
}
