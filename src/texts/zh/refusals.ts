import type { Texts } from '../english.ts';

/** What is said where GitHub refuses something. Only maintainers can mend that. */
export const REFUSALS: Texts['refusals'] = {
  issue: (doing) => `感谢提交！您的 issue 没有问题，但 GitHub 不允许我${doing}：`,
  repository: (doing) => `为了维护列表及其表单，我需要${doing}，但 GitHub 不允许：`,
  lookAgain: '本 issue 或默认分支有变动时，我会重试。',
  lookAgainOnce: '默认分支有变动时，我会重试；这件事只提醒这一次。解决后请关闭本 issue。',
  forMaintainers: (fix) => `致维护者：${fix}`,
  doing: {
    'publish-branch': '写入合并请求的分支',
    'delete-branch': '删除合并请求的分支',
    'report-check': '报告检查结果',
    'open-pull-request': '创建合并请求',
    'update-pull-request': '更新合并请求',
    'equip-pull-request': '按配置中的 `pullRequest` 设置合并请求',
    'enable-auto-merge': '设置合并请求的自动合并',
    'disable-auto-merge': '取消合并请求的自动合并',
  },
  fixes: {
    rules:
      '有规则集或分支保护限制了 `accession/**` 分支。请允许本 App 绕过规则，或把这些分支排除在外（Settings → Rules）。',
    permission:
      '缺少权限。App 需要 `contents: write`、`issues: write` 和 `pull-requests: write`（待接受的权限见 Settings → GitHub Apps → Configure）；工作流的任务也需要这三项权限。',
    'workflow-permission':
      '请在 Settings → Actions → General → Workflow permissions 中允许，或让工作流使用 App 的令牌。',
    archived: '本仓库已归档，取消归档之前无法提交任何内容。',
    locked: '讨论已锁定，解锁之前无法评论。',
    disabled: 'Issues 功能已关闭，请在 Settings → General → Features 中开启。',
    other: '除了 GitHub 的这段说明，我没有更多信息。',
  },
};
