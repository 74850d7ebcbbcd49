import type { Texts } from '../english.ts';

/** What the pull requests say by which the list and its form are kept in order. */
export const UPKEEP: Texts['upkeep'] = {
  numbering: {
    title: '修正列表中重复的编号',
    why: '两个编号相同的合并请求先后合并，后一个还没来得及重新编号。本次改动让每个条目的编号不再重复：',
    farewell: '已不再需要：列表中没有重复的编号了。',
  },
  form: {
    title: '让表单的选项与列表的章节一致',
    why: '列表的章节有变动，本次改动会相应更新表单的选项：',
    next: '如果表单不需要改，关闭本合并请求即可；章节再次变动之前，不会重复提议。',
    farewell: '已不再需要：表单的选项与列表的章节已经一致。',
  },
  review: {
    greeting: (remarks, left) =>
      `感谢您的贡献！我把新条目与列表的其余部分作了比较，有 ${remarks} 条意见。${
        left > 0 ? `另有 ${left} 条没有列出，在命令行运行 \`accession check\` 可以看到全部。` : ''
      }`,
    once: '每个合并请求我只看一次，如何处理由大家决定。',
    canCommit: '其中的修改建议，点击一下就能提交。',
  },
};
