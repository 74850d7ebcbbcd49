import type { Texts } from '../english.ts';

/** What is said where GitHub refuses something. Only maintainers can mend that. */
export const REFUSALS: Texts['refusals'] = {
  issue: (doing) => `ありがとうございます。この issue に問題はありませんが、${doing}が GitHub に拒否されました。`,
  repository: (doing) => `リストとフォームを整えるために必要な${doing}が、GitHub に拒否されました。`,
  lookAgain: 'この issue かデフォルトブランチが変わったら、もう一度試します。',
  lookAgainOnce:
    'デフォルトブランチが変わったら、もう一度試します。このお知らせは一度だけです。解決したら、この issue を閉じてください。',
  forMaintainers: (fix) => `管理者の方へ：${fix}`,
  doing: {
    'publish-branch': 'プルリクエストのブランチへの書き込み',
    'delete-branch': 'プルリクエストのブランチの削除',
    'report-check': 'チェック結果の報告',
    'open-pull-request': 'プルリクエストの作成',
    'update-pull-request': 'プルリクエストの更新',
    'equip-pull-request': '設定の `pullRequest` に従ったプルリクエストの設定',
    'enable-auto-merge': 'プルリクエストの自動マージの設定',
    'disable-auto-merge': 'プルリクエストの自動マージの解除',
  },
  fixes: {
    rules:
      'ルールセットまたはブランチ保護が `accession/**` のブランチに適用されています。App にバイパスを許可するか、これらのブランチを対象から外してください（Settings → Rules）。',
    permission:
      '権限が足りません。App には `contents: write`、`issues: write`、`pull-requests: write` が必要です（承認待ちの権限は Settings → GitHub Apps → Configure で確認できます）。ワークフローのジョブにも、同じ 3 つの権限が必要です。',
    'workflow-permission':
      'Settings → Actions → General → Workflow permissions で許可するか、ワークフローに App のトークンを渡してください。',
    archived: 'リポジトリがアーカイブされています。アーカイブが解除されるまで、何も提案できません。',
    locked: '会話がロックされています。ロックが解除されるまで、コメントできません。',
    disabled: 'Issues が無効になっています。Settings → General → Features で有効にしてください。',
    other: 'GitHub からの説明以上のことは分かりません。',
  },
};
