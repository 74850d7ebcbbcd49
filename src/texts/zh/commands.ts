import type { Texts } from '../english.ts';

/** Where all commands are told. */
const LISTED = '评论 `/accession help` 可以查看所有命令。';

/** What is said of the newest command, behind what was typed and who typed it, and the list of all. */
export const COMMANDS: Texts['commands'] = {
  answer: (command, by, why) => `${by} 的 ${command}：${why}`,
  nobody: '只有本 issue 的作者和对本仓库有写权限的人才能使用这个命令。',
  init: '只有对本仓库有写权限的人才能让我为它提议表单。',
  newSection: '只有对本仓库有写权限的人才能新建章节。',
  approve: '只有对本仓库有写权限的人才能批准。',
  merge: '只有对本仓库有写权限的人才能要求合并。',
  mergeEarly: '提出要求时还没有打开的合并请求。',
  mergeOn: (pull) => `合并条件全部满足后，合并请求 #${pull} 会由 GitHub 自动合并。`,
  mergeOff: (pull) =>
    `GitHub 没有为合并请求 #${pull} 开启自动合并。如果合并条件已经全部满足，现在就可以合并；如果本仓库不允许自动合并，可在仓库设置中开启；如果合并请求 #${pull} 在此期间有改动，请查看后再次提出要求。`,
  batch: '只有对本仓库有写权限的人才能要求把多个 issue 一起提交。',
  batchWants: `后面需要写上 issue 的编号，例如 \`4 7\`。${LISTED}`,
  batchNothing: '没有可以放在一起的内容：本 issue 目前没有可提交的内容，或者有人向它的分支提交了改动。',
  batchWithout: (issues) =>
    `issue ${issues.map((issue) => `#${issue}`).join(' ')} 未包含在合并请求中。可能的原因：目前没有可提交的内容，有人向它的分支提交了改动，或者已在另一个合并请求中。`,
  decline: '只有对本仓库有写权限的人才能拒绝。如果想自己撤回，关闭本 issue 即可。',
  anyway: '只有对本仓库有写权限的人才能使用 `anyway`。',
  declined: (by) => `${by} 已决定不采纳，只有对本仓库有写权限的人才能要求重新考虑。`,
  turnedDown: (pull) => `合并请求 #${pull} 被有写权限的人关闭了，因此只有对本仓库有写权限的人才能要求重新提交。`,
  openAlready: (pull) => `合并请求 #${pull} 已经打开。`,
  shownAlready: (pull) => `合并请求 #${pull} 已经打开，改动就在其中。`,
  sectionWants: `这个命令后面要写上章节名称。${LISTED}`,
  nothingBehind: (verb) => `${verb} 后面不能再写其他内容。${LISTED}`,
  unknown: (near) => `没有这个命令。${near === null ? '' : `您是想用 ${near} 吗？`}${LISTED}`,
  help: [
    '**命令**（供本 issue 的作者和对本仓库有写权限的人使用）：',
    [
      '- `/accession add`：提交这篇论文（`add anyway`：即使列表中已有也提交，仅限维护者）',
      '- `/accession retry`：合并请求关闭后重新提交（仅限维护者）',
      '- `/accession preview`：只预览改动，不提交',
      '- `/accession hold`、`/accession resume`：暂停处理，保持现状；继续处理',
      '- `/accession section <章节>`：把条目放到另一个章节',
      '- `/accession section new <章节>`：新建该章节并放入条目（仅限维护者）',
      '- `/accession approve`：批准等待中的提交，或采纳获批之后的编辑（仅限维护者）',
      '- `/accession merge`：合并条件全部满足后，由 GitHub 自动合并（仅限维护者）',
      '- `/accession batch 4 7`：把这些 issue 和本 issue 放在同一个合并请求中提交（仅限维护者）',
      '- `/accession decline <理由>`：关闭本 issue 及其合并请求（仅限维护者）',
      '- `/accession init`：为还没有表单的仓库提议一份表单（仅限维护者）',
    ].join('\n'),
  ].join('\n\n'),
};
