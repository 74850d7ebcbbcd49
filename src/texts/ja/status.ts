import type { ChangeSaid } from '../change-said.ts';
import type { Texts } from '../english.ts';

/** What a change does to an entry, as a noun. */
function whatOf({ kind, number, place }: ChangeSaid): string {
  const entry = number === null ? '項目' : `${number} 番の項目`;
  return {
    add: `${place} への${blank(number)}${entry}の追加`,
    update: `${place} の${blank(number)}${entry}の修正`,
    remove: `${place} からの${blank(number)}${entry}の削除`,
    move: `${place} への移動（移動後は${blank(number)}${entry}）`,
  }[kind];
}

/** Numbers stand apart from Japanese letters. */
function blank(number: number | null): string {
  return number === null ? '' : ' ';
}

/** What the status comment of an issue says. */
export const STATUS: Texts['status'] = {
  proposed: (change, pull) => `ありがとうございます。プルリクエスト ${pull} を作成しました（${whatOf(change)}）。`,
  next: 'このあと、管理者が確認します。直したいところがあれば、この issue を編集してください。プルリクエストにも反映されます。',
  peoplesWording:
    'プルリクエストの中で、項目の文面が書き換えられています。その文面を残すため、今後この issue を編集しても項目には反映されません。',
  revision: (revision) => `現在は第 ${revision} 版です。最後の変更より前の承認は無効になりました。`,

  preview: (change) => `プレビュー：${whatOf(change)}`,
  previewNext: 'このまま提案する場合は、`/accession add` とコメントしてください。',

  ready: (change) =>
    `ありがとうございます。必要な内容がそろいました。このあと、${whatOf(change)}について管理者が判断します。`,
  readyNext: '直したいところがあれば、この issue を編集してください。ここの表示にも反映されます。',
  readyForMaintainers: (label) =>
    `管理者の方へ：\`/accession approve\` とコメントするか、ラベル ${label} を付けると、プルリクエストが作成されます。` +
    '`/accession decline <理由>` とコメントすると、理由を伝えてこの issue を閉じます。',
  readyOutdated: '今ある承認は、issue の内容が変わる前のものなので無効です。',

  declined: (by, hasReason) =>
    `ご提案ありがとうございました。検討の結果、${by} さんが見送ることに決めました。${hasReason ? '理由は次のとおりです。' : ''}`,
  declinedNext: '管理者の方へ：もう一度検討する場合は、`/accession retry` とコメントしてください。',

  held: (by, pull) =>
    `${by} さんの依頼で保留しています。${pull === null ? '' : `プルリクエスト #${pull} はそのままにしてあります。`}再開するには、\`/accession resume\` とコメントしてください。`,
  vetoed: (pull) =>
    `プルリクエスト #${pull} がマージされずに閉じられたため、ここではもう提案しません。もう一度提案する場合は、管理者の方は \`/accession retry\` とコメントしてください。`,
  leftBatch: (pull) =>
    `この issue が閉じられたため、プルリクエスト #${pull} から外しました。issue を再び開くと、もう一度提案します。`,
  withdrawn: (pull) =>
    `この issue が閉じられたため、プルリクエスト #${pull} も閉じました。issue を再び開くと、プルリクエストも再び開きます。`,
  handsOff: (pull) =>
    `プルリクエスト #${pull} のブランチで、この項目以外も変更されているため、今後このブランチには手を加えません。` +
    'そのままマージするか、ブランチでほかの変更を取り消すか、プルリクエストを閉じて `/accession retry` とコメントしてください。',
  takenBranch: (branch) =>
    `ブランチ ${branch} に、この項目以外の変更が含まれているため、手を加えていません。` +
    'ご自身でこのブランチからプルリクエストを作成するか、ブランチを削除して `/accession retry` とコメントしてください。',
  limited: (open, isOwn) =>
    `ありがとうございます。${isOwn ? 'あなたからの提案' : '提案'}がすでに ${open} 件開いています。どれかがマージされるか閉じられると、この提案の番になります。そのままお待ちください。`,
  merged: (pull, entry) =>
    `プルリクエスト #${pull} がマージされました。${entry === null ? '' : `項目は${entry}です。`}ありがとうございました。`,
  mergedEntry: (number, url) => `[${number === null ? 'こちら' : `${number} 番`}](${url})`,

  waits: (who, pull) =>
    `プルリクエスト #${pull} が承認されたあとに、${who}がこの issue を編集しました。この編集は、管理者の確認を待っています。取り込むと、リストは次のように変わります。`,
  waitsForMaintainers: (pull) =>
    `管理者の方へ：この編集を取り込むには、プルリクエスト #${pull} をもう一度承認するか、ここで \`/accession approve\` とコメントしてください。それまで、プルリクエスト #${pull} は承認されたときのままです。`,
  somebody: '誰か',

  patch: (change) => `ありがとうございます。準備ができました（${whatOf(change)}）。`,
  patchForMaintainers: (opened, areMany, isWhole) =>
    `管理者の方へ：${opened}、${areMany ? 'パッチにある行をすべて変更してください' : 'パッチでプラスの付いた行を入れてください'}。` +
    `${isWhole ? 'パッチを `git apply` に渡してもかまいません。' : '残りの行も同じようにしてください。'}項目がデフォルトブランチに入ると、この issue は閉じられます。`,
  patchOpen: (path, line, url) => `[${path} の ${line} 行目を開いて](${url}#L${line})`,
  patchNext:
    '直したいところがあれば、この issue を編集してください。パッチは、issue やリストが変わるたびに更新されます。',
  patchTaken: (entry) => `追加されました。項目は${entry}です。ありがとうございました。`,

  toDo: (count, pull) =>
    `${pull === null ? 'ありがとうございます。' : `プルリクエスト #${pull} は待機中です。`}あと ${count} 点、ご対応をお願いします。`,
  nothingToDo: (pull) => (pull === null ? 'ありがとうございます。' : `プルリクエスト #${pull} は待機中です。`),
  forMaintainers: 'このリストの管理者の方へ：',
  editHint: '回答を直すには、issue のメニューから Edit を選んで編集してください。すぐに確認し直します。',
  orEditHint: 'または、この issue を編集してください（issue のメニューの Edit）。すぐに確認し直します。',
  example: '例：',
  seePull: (pull) => `プルリクエスト #${pull} をご覧ください。`,
  showEntry: (url) => `[項目を見る](${url})`,
  newSection: 'ありがとうございます。このセクションはまだないため、管理者が先に判断します。管理者の方へ：',
  brokenList:
    'ありがとうございます。この issue に問題はありませんが、提案するには、先にリストかその設定を直す必要があります。管理者の方へ：',
  brokenConfig:
    'ありがとうございます。この issue に問題はありませんが、このリストの設定を読み取れないため、まだ提案できません。管理者の方へ：',
  lookAgain: 'この issue かデフォルトブランチが変わったら、もう一度確認します。',
  understood: '次のように読み取りました。',
  foundPapers: '次の論文が見つかりました。',
  openForm: (url) => `[フォームを開いて](${url})、必要な内容を記入してください。`,
  openFilledForm: (url, choices) =>
    `[この内容を記入したフォームを開き](${url})、${choices.map(([value, label]) => `${label} で ${value} を選び、`).join('')}送信したら、この issue は閉じてください。`,
  openFormFor: (name, url, choices) =>
    `${name}：[記入済みのフォームを開く](${url})${choices.map((value) => `（${value} を選択）`).join('')}`,
  tooMuch:
    'ありがとうございます。この issue とリストを読み取る時間が 1 件あたりの上限を超えたため、提案できませんでした。',
  tooMuchNext:
    '論文と関係のない内容が issue にあれば、編集して取り除いてください。もう一度試します。管理者の方へ：1 MB を超えるリストは、いくつかのファイルに分けることをおすすめします。',
};
