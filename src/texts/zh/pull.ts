import type { SlotRule } from '../../slot/find-slot.ts';
import type { ChangeSaid } from '../change-said.ts';
import type { Texts } from '../english.ts';

/** Where an entry was put, by the rule for its place; `null` where there is nothing to say. */
const RULES: Readonly<Record<SlotRule, string | null>> = {
  given: null,
  first: null,
  configuration: '按配置放置',
  history: '放在本章节通常添加条目的一端',
  numbers: '按编号顺延放置',
  title: '按标题顺序放置',
  author: '按作者顺序放置',
  date: '按日期顺序放置',
  venue: '按会议或期刊放置',
  arxiv: '按 arXiv 编号顺序放置',
  group: '与同组的条目放在一起',
  end: '现有条目看不出排列规律，因此放在通常添加新条目的一端',
};

/** What a pull request says, to whoever reviews it. */
export const PULL: Texts['pull'] = {
  title: ({ kind }, paper) => `${{ add: '添加', update: '修改', remove: '删除', move: '移动' }[kind]}“${paper}”`,
  batchTitle: (count, areNew) => (areNew ? `添加 ${count} 篇论文` : `修改 ${count} 个条目`),
  batch: (count) =>
    count === 1
      ? '共一处改动，来自一个 issue，单独成为一个提交。感谢提出请求的人！'
      : `共 ${count} 处改动，每处来自一个 issue，各为一个提交。感谢每一位提出请求的人！`,
  batchNext:
    '致维护者：如需排除其中一项，请在对应的 issue 中评论 `/accession hold` 或 `/accession decline <理由>`，其余各项不受影响。无论以哪种方式合并，所有这些 issue 都会关闭。批准之后不再加入新的内容。',
  batchTouched:
    '有人向这个分支提交了改动，因此我不再改动它：它不再跟随各个 issue 和列表的变化。合并后，所有相关的 issue 都会关闭。',
  batchEmpty: '已关闭：其中已没有需要提交的内容。',
  change: ({ kind, number, place }: ChangeSaid) => {
    const entry = number === null ? '一个条目' : `第 ${number} 条`;
    return {
      add: `在 ${place} 中添加${entry}。`,
      update: `修改 ${place} 中的${entry}。`,
      remove: `删除 ${place} 中的${entry}。`,
      move: `移动到 ${place}，成为${entry}。`,
    }[kind];
  },
  placed: (rule, right, of) => {
    const words = RULES[rule];
    if (words === null) return null;
    if (of === 0) return `${words}。`;
    return rule === 'history'
      ? `${words}：最近添加的 ${of} 个条目中，有 ${right} 个加在那里。`
      : `${words}：附近的 ${of} 个条目中，有 ${right} 个符合这一顺序。`;
  },
  confirmed: '以下情况已有人在 issue 中确认，但仍希望继续：',
  notes: '另外请留意：',
  revision: (revision) => `第 ${revision} 版：创建合并请求之后，条目又有改动，此前的批准已失效。`,
  peoplesWording: '条目保留了本分支上人工提交的写法，只有编号和位置随列表调整。',
  squash: '本分支上有人工提交，合并时请使用 squash。',
  moreLines: (lines) => `其余 ${lines} 行请在合并请求中查看。`,
  morePatchLines: (lines) => `补丁的其余 ${lines} 行没有显示，因为 GitHub 的评论有长度上限。`,

  held: (why, issue) => `**暂缓处理，请勿合并**：${why}详情见 issue #${issue}。`,
  heldFor: {
    list: '需要先修复列表。',
    config: '无法读取本列表的配置。',
    issue: 'issue 现在的内容无法写成条目。',
    preview: '目前只要求预览。',
    approval: '需要先由维护者批准。',
    handsOff: '本分支上改动了该条目以外的内容。',
  },
  heldBy: (login) => `这是 ${login} 的要求。`,
  waits: (who, issue) =>
    `**有一次编辑等待维护者确认**：本合并请求获批之后，${who} 又编辑了 issue #${issue}。现在合并，合并的是获批的内容；采纳这次编辑，列表的改动将变为：`,
  waitsNext: (issue) => `如需采纳这次编辑，请重新批准本合并请求，或在 issue #${issue} 中评论 \`/accession approve\`。`,
  waitsTold: (who, issue, isAutoMerged) =>
    `本合并请求获批之后，${who} 又编辑了 issue #${issue}。这次编辑尚未采纳，合并请求保持原样${isAutoMerged ? '，GitHub 也不再自动合并' : ''}。如需采纳，请重新批准本合并请求，或在 issue #${issue} 中评论 \`/accession approve\`。`,
  withdrawn: (issue) => `issue #${issue} 已关闭，本合并请求随之撤回。重新打开该 issue，合并请求就会恢复。`,
  joined: (issue) => `issue #${issue} 将与其他 issue 一起在同一个合并请求中继续，因此关闭本合并请求。`,
  orphan: '提出请求的 issue 已不存在，本合并请求随之撤回。',
  declined: (by, issue, hasReason) => `${by} 已在 issue #${issue} 中决定不采纳${hasReason ? '，理由如下：' : '。'}`,
};
