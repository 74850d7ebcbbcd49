import { fieldOfLabel } from '../submission/field-labels.ts';

/** Words that a header, a label in an entry or a form uses for a field, and the field's id. First match wins. */
const NAMES: readonly (readonly [id: string, words: RegExp])[] = [
  ['title', /^(?:(?:paper )?titles?|papers?(?: ?(?:&|and) ?(?:authors?|links?))?|标题|论文标题|题目|title.*)$/i],
  ['authors', /^(?:authors?|author list|作者)$/i],
  [
    'venue',
    /^(?:venues?|conferences?(?:\/journals?)?|journals?|conf\.?|publications?|published(?: (?:in|at|on))?|publishers?|publish|pub\.?|source|会议|期刊|booktitle)$/i,
  ],
  ['year', /^(?:years?|年份?)$/i],
  ['date', /^(?:dates?|time|released?(?: date)?|publication date|日期|时间|month)$/i],
  ['paper', /^(?:paper ?(?:links?|url)|arxiv|论文|原文|pdf)$/i],
  ['code', /^(?:codes?|code ?links?|github|repo(?:sitory)?|implementation|code ?\/ ?project.*|代码|源码)$/i],
  ['project', /^(?:projects?|project ?(?:pages?|links?)|website|webpage|homepage|page|主页|项目)$/i],
  ['name', /^(?:(?:short ?|method ?|model ?)?names?|methods?|models?|acronym|abbr\.?|abbreviation|alias|简称)$/i],
  ['tasks', /^(?:tasks?|applications?)$/i],
  ['technique', /^(?:techniques?|approach(?:es)?)$/i],
  ['keywords', /^(?:key ?words?|tags?|topics?|关键词)$/i],
  [
    'affiliation',
    /^(?:affiliations?|institutions?|institutes?|organi[sz]ations?|compan(?:y|ies)|orgs?|team|机构|单位)$/i,
  ],
  [
    'description',
    /^(?:descriptions?|summar(?:y|ies)|tl;?dr|introductions?|abstracts?|notes?|remarks?|comments?|highlights?|contributions?|简介|摘要|备注)$/i,
  ],
  ['data', /^(?:datasets?|data|数据集?)$/i],
  ['award', /^(?:awards?|honou?rs?|prizes?|presentation(?: type)?|获奖)$/i],
  ['type', /^(?:types?|category|categories)$/i],
  ['rating', /^(?:recom(?:mend(?:ed|ation)?)?|ratings?|stars?|recommend)$/i],
];

/** Fields that people call by the same words in a list and in an issue, in any language. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set(['title', 'authors', 'year']);

/** The id of a header or label, e.g. `Conference/Journal` → `venue`; otherwise its words joined by `-`. */
export function fieldId(label: string): string {
  const bare = label
    .replace(/[*_`:：【】]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const known = NAMES.find(([, words]) => words.test(bare))?.[0];
  if (known !== undefined) return known;
  const typed = fieldOfLabel(bare);
  return typed !== undefined && SAME_EVERYWHERE.has(typed) ? typed : slug(bare);
}

/** Whether an id or label is one of the words that fields go by everywhere. */
export function isFieldName(label: string): boolean {
  return NAMES.some(([id, words]) => id === label || words.test(label));
}

/** `Award name` → `award-name`. */
export function slug(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
