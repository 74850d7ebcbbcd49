import { type FormTexts, withoutTitle } from '../form-texts.ts';

/** Chinese, in simplified characters. */
export const CHINESE: FormTexts = {
  add: {
    name: '添加论文',
    description: '申请将一篇论文加入本列表，系统会自动为您创建合并请求。',
    introduction: '每个 issue 只提交一篇论文。未填写的内容不会出现在条目中。',
  },
  update: {
    name: '修改论文',
    description: '申请修改本列表中的一个条目，系统会自动为您创建合并请求。',
    introduction: '请说明是哪个条目，只填写需要修改的内容，其余保持不变。要删除某项内容，请写“无”。',
  },
  remove: {
    name: '删除论文',
    description: '申请从本列表中删除一个条目，系统会自动为您创建合并请求。',
    introduction: '请说明是哪个条目以及删除原因。',
  },
  entry: { label: '哪个条目', description: '条目的编号、任一链接或标题。' },
  entrySection: { label: '条目所在章节', description: '仅在无法确定是哪个条目时需要填写。' },
  moveTo: { label: '移到章节', description: '仅在条目放错章节时填写。' },
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
