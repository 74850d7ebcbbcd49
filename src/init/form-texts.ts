/** How a field is asked for: its label, a sentence below it, and what stands in the empty box. */
export interface FieldText {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
}

/** What a form says of itself. */
export interface Heading {
  readonly name: string;
  readonly description: string;
  readonly introduction: string;
}

/** Everything that the forms say, in one language. */
export interface FormTexts {
  readonly add: Heading;
  readonly update: Heading;
  readonly remove: Heading;
  /** Questions of the forms for changes: which entry is meant, in which section, and what else there is to say. */
  readonly entry: FieldText;
  readonly entrySection: FieldText;
  readonly notes: FieldText;
  readonly why: FieldText;
  /** Asks for a new value of a field; `joined` where it holds several. */
  readonly renew: (id: string, label: string, joined: boolean) => FieldText;
  /** By field id, in the order in which the form asks. */
  readonly fields: ReadonlyMap<string, FieldText>;
  /** “E.g. a.” and “E.g. a, b or others.” */
  readonly example: (value: string) => string;
  readonly examples: (values: readonly string[]) => string;
  /** For a field that only this list knows. */
  readonly other: (id: string) => FieldText;
  /** The same where papers are looked up by their links. */
  readonly lookedUp: (texts: FormTexts) => FormTexts;
}

/** Says of the form and of its title that a link is enough. */
function withoutTitle(texts: FormTexts, introduction: string, description: string): FormTexts {
  const title = { ...texts.fields.get('title'), label: texts.fields.get('title')?.label ?? '', description };
  return {
    ...texts,
    add: { ...texts.add, introduction },
    fields: new Map([...texts.fields].map(([id, text]) => [id, id === 'title' ? title : text])),
  };
}

export const ENGLISH: FormTexts = {
  add: {
    name: 'Add a paper',
    description: 'Ask for a paper to be added to this list. A pull request is opened for you.',
    introduction: 'One paper per issue. What you leave out stays out of the entry.',
  },
  update: {
    name: 'Update a paper',
    description: 'Ask for an entry of this list to be changed. A pull request is opened for you.',
    introduction: 'Say which entry is meant, and fill in only what should change. Everything else stays as it is.',
  },
  remove: {
    name: 'Remove a paper',
    description: 'Ask for an entry of this list to be removed. A pull request is opened for you.',
    introduction: 'Say which entry is meant, and why.',
  },
  entry: { label: 'Which entry', description: 'Its number, one of its links, or its title.' },
  entrySection: {
    label: 'Section of the entry',
    description: 'Only needed where the entry cannot be told without it.',
  },
  notes: { label: 'Notes for the maintainers', description: 'Not part of the entry.' },
  why: { label: 'Why should it be removed' },
  renew: (id, label, joined) => ({
    // “Paper title” and “PDF link” become “New title” and “New PDF link”.
    label: id === 'title' ? 'New title' : `New ${label.replace(/^.(?![A-Z])/, (letter) => letter.toLowerCase())}`,
    ...(joined && { description: 'All of them, separated by commas.' }),
  }),
  fields: new Map([
    ['section', { label: 'Section', description: 'Where in the list does the paper belong?' }],
    ['title', { label: 'Paper title', description: 'The full title, as on the paper.' }],
    [
      'paper',
      {
        label: 'Paper link',
        description: 'arXiv, OpenReview, a DOI or the publisher’s page.',
        placeholder: 'https://arxiv.org/abs/…',
      },
    ],
    ['authors', { label: 'Authors', description: 'As this list writes them.' }],
    ['venue', { label: 'Venue', description: 'Where it was published, without the year; arXiv if nowhere yet.' }],
    ['year', { label: 'Year' }],
    ['date', { label: 'Date', description: 'When it appeared.' }],
    ['pdf', { label: 'PDF link' }],
    ['code', { label: 'Code link' }],
    ['project', { label: 'Project page' }],
    ['video', { label: 'Video' }],
    ['slides', { label: 'Slides' }],
    ['name', { label: 'Method name', description: 'The short name of the method.' }],
    ['tasks', { label: 'Tasks', description: 'Separated by commas.' }],
    ['technique', { label: 'Technique' }],
    ['keywords', { label: 'Keywords', description: 'Separated by commas.' }],
    ['affiliation', { label: 'Affiliation', description: 'Where the authors work.' }],
    ['image', { label: 'Image', description: 'Address of a picture.' }],
    ['description', { label: 'Description', description: 'One or two sentences.' }],
  ]),
  example: (value) => `E.g. ${value}`,
  examples: (values) => `E.g. ${values.join(', ')}, or others.`,
  other: (id) => ({ label: id.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase()) }),
  lookedUp: (texts) =>
    withoutTitle(
      texts,
      'One paper per issue. The section and the link are enough: what is known of the paper is looked up, and what you type goes before it.',
      'The full title, as on the paper. Left empty, it is looked up.',
    ),
};

export const CHINESE: FormTexts = {
  add: {
    name: '添加论文',
    description: '申请将一篇论文加入本列表，系统会自动为您创建合并请求。',
    introduction: '每个 issue 只提交一篇论文。未填写的内容不会出现在条目中。',
  },
  update: {
    name: '修改论文',
    description: '申请修改本列表中的一个条目，系统会自动为您创建合并请求。',
    introduction: '请说明是哪个条目，只填写需要修改的内容，其余保持不变。',
  },
  remove: {
    name: '删除论文',
    description: '申请从本列表中删除一个条目，系统会自动为您创建合并请求。',
    introduction: '请说明是哪个条目以及删除原因。',
  },
  entry: { label: '哪个条目', description: '条目的编号、任一链接或标题。' },
  entrySection: { label: '条目所在章节', description: '仅在无法确定是哪个条目时需要填写。' },
  notes: { label: '给维护者的备注', description: '不会出现在条目中。' },
  why: { label: '删除原因' },
  renew: (_, label, joined) => ({
    label: `新的${/^[A-Za-z]/.test(label) ? ' ' : ''}${label}`,
    ...(joined && { description: '请填写全部内容，用逗号分隔。' }),
  }),
  fields: new Map([
    ['section', { label: '章节', description: '论文应放在列表的哪个部分？' }],
    ['title', { label: '论文标题', description: '与论文一致的完整标题。' }],
    [
      'paper',
      {
        label: '论文链接',
        description: 'arXiv、OpenReview、DOI 或出版社页面。',
        placeholder: 'https://arxiv.org/abs/…',
      },
    ],
    ['authors', { label: '作者', description: '写法与本列表一致。' }],
    ['venue', { label: '会议或期刊', description: '不含年份；尚未发表请填 arXiv。' }],
    ['year', { label: '年份' }],
    ['date', { label: '日期', description: '论文发布的时间。' }],
    ['pdf', { label: 'PDF 链接' }],
    ['code', { label: '代码链接' }],
    ['project', { label: '项目主页' }],
    ['video', { label: '视频' }],
    ['slides', { label: '幻灯片' }],
    ['name', { label: '方法简称' }],
    ['tasks', { label: '任务', description: '用逗号分隔。' }],
    ['technique', { label: '技术' }],
    ['keywords', { label: '关键词', description: '用逗号分隔。' }],
    ['affiliation', { label: '机构' }],
    ['image', { label: '图片', description: '图片地址。' }],
    ['description', { label: '简介', description: '一两句话。' }],
  ]),
  example: (value) => `例如：${value}`,
  examples: (values) => `例如：${values.join('、')}，也可填写其他内容。`,
  other: (id) => ({ label: id }),
  lookedUp: (texts) =>
    withoutTitle(
      texts,
      '每个 issue 只提交一篇论文。只需填写章节和论文链接：其余信息会自动查找，以您填写的内容为准。',
      '与论文一致的完整标题；留空则自动查找。',
    ),
};
