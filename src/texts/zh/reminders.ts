import { quote } from '../../problems.ts';
import type { ReminderWords } from '../../reminder.ts';

/** The sentences of all reminders, by code. */
export const REMINDERS: ReminderWords = {
  'no-place': ({ values }) => `本列表的条目中没有以下内容的位置：${all(values)}。`,
  'names-turned': ({ typed }) => `作者的姓和名已按附近条目的顺序排列；原先填写的是 ${quote(typed)}。`,
  'authors-cleaned': () => '作者姓名旁的单位和联系方式没有写入。',
  'unknown-latex': ({ value }) => `${quote(value)} 看起来是无法识别的 LaTeX，已按原样保留。`,
  capitals: () => '标题填写时即为全大写，已按原样保留。',
  'title-parted': ({ value, labels }) =>
    labels.length === 0 ? `${quote(value)} 已从标题中去掉。` : `${quote(value)} 已从标题中取出，填入 ${all(labels)}。`,
  'not-asked': ({ label }) => `表单中没有 ${quote(label)} 这一项，其下的内容没有写入。`,
  'answer-cut': ({ label }) => `${quote(label)} 的回答只取第一行，其下的内容没有写入。`,
  ticked: ({ labels }) => `issue 中已勾选：${all(labels)}`,
  'from-issue': ({ text }) => `来自 issue：“${text}”`,
  moved: ({ section, number }) => `此前在 ${quote(section)} 中${number === null ? '' : `，编号为 ${number}`}。`,
  'value-kept': ({ label }) => `${quote(label)} 中填写的是表示没有此项的词，条目中原有的内容保持不变。`,
  'value-cleared': ({ label, value }) => `${quote(label)} 中填写的是表示没有此项的词，因此删去 ${quote(value)}。`,
  'numbers-broken': () => '列表的编号原本就有空缺或重复，已按原样保留。',
  'template-misfit': ({ line, name }) => `第 ${line} 行的 ${quote(name)} 与 “entry” 模板不符，但仍算作一个条目。`,
  'template-misfit-elsewhere': ({ entries }) => `本章节另有 ${entries} 个条目也是如此。`,
  cited: ({ line, number, now }) =>
    now === null
      ? `第 ${line} 行引用了编号 ${number}，该编号已不存在。`
      : `第 ${line} 行引用了编号 ${number}，该条目现在的编号是 ${now}。`,
  'cited-elsewhere': ({ places }) => `另有 ${places} 处也是如此。`,
  counted: ({ line, said, now }) =>
    `第 ${line} 行写着共有 ${said} 篇论文，${now > said ? '加上这篇' : '去掉这篇'}后是 ${now} 篇。`,
  'counted-elsewhere': ({ lines }) => `另有 ${lines} 行也是如此。`,
  'contents-line': ({ change }) =>
    `本章节的每篇论文在列表的目录中各占一行，${change === 'add' ? '需要为这篇论文添加一行' : '这篇论文的那一行需要删除'}。`,
  'section-new': () => '这是新章节。',
  'section-line': () => '每个章节在列表的目录中各占一行，需要为新章节添加一行。',
  'not-shown-whole': ({ shown, bytes }) =>
    `GitHub 只显示文件的前 ${shown} 字节，而本文件有 ${bytes} 字节，页面上看不到结尾。`,
  'looked-up': ({ labels, source }) => `${all(labels)} 没有填写，已从 ${source} 查得。`,
  claimed: ({ label, value, source }) =>
    `${quote(label)} 的 ${quote(value)} 出自作者在 ${source} 上的说明，没有找到其他来源证实。`,
  silent: ({ sources }) => `${sources.join('、')} 没有响应，因此没有在那里核对。`,
  'unknown-paper': ({ key }) => `查询过的来源中都没有 ${quote(key)}；新论文可能要过一天才能查到。`,
  'title-differs': ({ label, value, source }) =>
    `${source} 上的标题是 ${quote(value)}；${quote(label)} 保留所填的内容。`,
  'authors-differ': ({ label, value, source }) =>
    `${source} 上的第一作者是 ${quote(value)}；${quote(label)} 保留所填的内容。`,
  'value-differs': ({ label, typed, value, source }) =>
    `${quote(label)} 保留所填的 ${quote(typed)}；${source} 上是 ${quote(value)}。`,
};

/** `“A”、“B”`. */
function all(values: readonly string[]): string {
  return values.map(quote).join('、');
}
