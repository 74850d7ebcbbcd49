import type { ChangeSaid } from '../change-said.ts';
import type { Texts } from '../english.ts';

/** What a change does to an entry, as a verb with its objects. */
function whatOf({ kind, number, place }: ChangeSaid): string {
  const entry = number === null ? '一个条目' : `第 ${number} 条`;
  return {
    add: `在 ${place} 中添加${entry}`,
    update: `修改 ${place} 中的${entry}`,
    remove: `删除 ${place} 中的${entry}`,
    move: `移动到 ${place}，成为${entry}`,
  }[kind];
}

/** What the status comment of an issue says. */
export const STATUS: Texts['status'] = {
  proposed: (change, pull) => `感谢提交！已创建合并请求 ${pull}：${whatOf(change)}。`,
  next: '接下来由维护者审阅。如需修改，直接编辑本 issue 即可，合并请求会随之更新。',
  peoplesWording: '有人在合并请求中改写了这个条目。改写后的内容会保留，此后再编辑本 issue 不会影响该条目。',
  revision: (revision) => `当前是第 ${revision} 版，最后一次改动之前的批准已失效。`,

  preview: (change) => `预览：${whatOf(change)}。`,
  previewNext: '如需正式提交，请评论 `/accession add`。',

  ready: (change) => `感谢提交！信息已经齐全，接下来由维护者决定是否${whatOf(change)}：`,
  readyNext: '如需修改，直接编辑本 issue 即可，这里显示的内容会随之更新。',
  readyForMaintainers: (label) =>
    `致维护者：评论 \`/accession approve\` 或添加标签 ${label}，就会创建合并请求；` +
    '评论 `/accession decline <理由>`，则会说明理由并关闭本 issue。',
  readyOutdated: '现有的批准早于本 issue 的当前内容，因此无效。',

  declined: (by, hasReason) => `感谢您的建议。经考虑，${by} 决定不采纳${hasReason ? '，理由如下：' : '。'}`,
  declinedNext: '致维护者：如需重新考虑，请评论 `/accession retry`。',

  held: (by, pull) =>
    `已应 ${by} 的要求暂停处理${pull === null ? '' : `，合并请求 #${pull} 保持原样`}。如需继续，请评论 \`/accession resume\`。`,
  vetoed: (pull) =>
    `合并请求 #${pull} 未经合并就关闭了，因此这里不会再创建新的。如需重新提交，请维护者评论 \`/accession retry\`。`,
  leftBatch: (pull) => `本 issue 已关闭，因此不再包含在合并请求 #${pull} 中。重新打开本 issue，就会再次提交。`,
  withdrawn: (pull) => `本 issue 已关闭，合并请求 #${pull} 也随之关闭。重新打开本 issue，合并请求就会恢复。`,
  handsOff: (pull) =>
    `有人在合并请求 #${pull} 的分支上改动了该条目以外的内容，所以我不再改动这个分支。` +
    '您可以直接合并，可以在分支上撤销其他改动，也可以关闭合并请求，再评论 `/accession retry`。',
  takenBranch: (branch) =>
    `分支 ${branch} 上有该条目以外的内容，所以我不会改动它。` +
    '您可以自己从这个分支创建合并请求，也可以删除分支，再评论 `/accession retry`。',
  limited: (open, isOwn) =>
    `感谢提交！${isOwn ? '您' : '目前'}已有 ${open} 个合并请求等待处理。其中一个合并或关闭后，就会轮到这一个，您无需做任何操作。`,
  merged: (pull, entry) => `合并请求 #${pull} 已合并${entry === null ? '' : `，条目见${entry}`}。感谢您的贡献！`,
  mergedEntry: (number, url) => `[${number === null ? '这里' : `第 ${number} 条`}](${url})`,

  waits: (who, pull) =>
    `合并请求 #${pull} 获批之后，${who} 又编辑了本 issue，这次编辑要等维护者确认。采纳后，列表的改动将变为：`,
  waitsForMaintainers: (pull) =>
    `致维护者：如需采纳这次编辑，请重新批准合并请求 #${pull}，或在这里评论 \`/accession approve\`。在此之前，合并请求 #${pull} 保持获批时的内容。`,
  somebody: '有人',

  patch: (change) => `感谢提交！改动已准备好：${whatOf(change)}。`,
  patchForMaintainers: (opened, areMany, isWhole) =>
    `致维护者：请${opened}，${areMany ? '按补丁逐行修改' : '加入补丁中带加号的行'}` +
    `${isWhole ? '，也可以用 `git apply` 应用补丁' : '，其余部分照此处理'}。条目进入默认分支后，本 issue 会自动关闭。`,
  patchOpen: (path, line, url) => `[打开 ${path} 第 ${line} 行](${url}#L${line})`,
  patchNext: '如需修改，直接编辑本 issue 即可。issue 或列表有变动时，补丁都会随之更新。',
  patchTaken: (entry) => `已添加，条目见${entry}。感谢您的贡献！`,

  toDo: (count, pull) => `${pull === null ? '感谢提交！' : `合并请求 #${pull} 暂时搁置，`}还有 ${count} 处需要您处理：`,
  nothingToDo: (pull) => (pull === null ? '感谢提交！' : `合并请求 #${pull} 暂时搁置。`),
  forMaintainers: '以下问题请本列表的维护者处理：',
  editHint: '如需修改，请在 issue 的菜单中点击 Edit，编辑后我会马上重新检查。',
  orEditHint: '也可以直接编辑本 issue（在 issue 的菜单中点击 Edit），编辑后我会马上重新检查。',
  example: '例如：',
  seePull: (pull) => `见合并请求 #${pull}。`,
  showEntry: (url) => `[查看条目](${url})`,
  newSection: '感谢提交！列表中还没有这个章节，需由维护者先决定。请维护者处理：',
  brokenList: '感谢提交！您的 issue 没有问题，只是列表或其配置需要先修复，才能创建合并请求。请维护者处理：',
  brokenConfig: '感谢提交！您的 issue 没有问题，只是目前无法读取本列表的配置，暂时不能创建合并请求。请维护者处理：',
  lookAgain: '本 issue 或默认分支有变动时，我会重新检查。',
  understood: '我读到的内容如下：',
  foundPapers: '我找到了以下论文：',
  openForm: (url) => `请[打开表单](${url})，按提示填写。`,
  openFilledForm: (url, choices) =>
    `请${[`[打开已填好这些内容的表单](${url})`, ...choices.map(([value, label]) => `在 ${label} 中选择 ${value}`)].join('，')}，提交后关闭本 issue。`,
  openFormFor: (name, url, choices) =>
    `${name}：[打开已填好的表单](${url})${choices.map((value) => `，并选择 ${value}`).join('')}`,
  tooMuch: '感谢提交！读取本 issue 和列表的时间超出了单个 issue 的上限，因此没有创建合并请求。',
  tooMuchNext:
    '如果 issue 中有与论文无关的内容，请编辑 issue 将其删去，我会再试一次。致维护者：列表超过 1 MB 时，建议拆成几个文件。',
};
