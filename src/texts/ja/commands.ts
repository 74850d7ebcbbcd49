import type { Texts } from '../english.ts';

/** Where all commands are told. */
const LISTED = 'コマンドの一覧は `/accession help` で確認できます。';

/** Who may write to the repository. */
const WRITERS = 'このリポジトリへの書き込み権限を持つ人';

/** What is said of the newest command, behind what was typed and who typed it, and the list of all. */
export const COMMANDS: Texts['commands'] = {
  answer: (command, by, why) => `${by} さんの ${command} について：${why}`,
  nobody: `このコマンドを使えるのは、この issue の作成者と、${WRITERS}だけです。`,
  init: `フォームの提案を依頼できるのは、${WRITERS}だけです。`,
  newSection: `セクションを作れるのは、${WRITERS}だけです。`,
  approve: `承認できるのは、${WRITERS}だけです。`,
  merge: `マージを依頼できるのは、${WRITERS}だけです。`,
  mergeEarly: '依頼された時点では、開いているプルリクエストがありませんでした。',
  mergeOn: (pull) => `マージの条件がそろいしだい、GitHub がプルリクエスト #${pull} を自動でマージします。`,
  mergeOff: (pull) =>
    `プルリクエスト #${pull} の自動マージは設定されませんでした。マージの条件がすでにそろっていれば、今すぐマージできます。このリポジトリで自動マージが許可されていない場合は、リポジトリの設定で許可できます。依頼の後にプルリクエスト #${pull} が変わった場合は、内容を確認してから、もう一度依頼してください。`,
  batch: `複数の issue をまとめて提案するよう依頼できるのは、${WRITERS}だけです。`,
  batchWants: `後ろに issue の番号を \`4 7\` のように付けてください。${LISTED}`,
  batchNothing:
    'まとめるものがありませんでした。この issue には今提案できるものがないか、ブランチにほかの方のコミットがあります。',
  batchWithout: (issues) =>
    `issue ${issues.map((issue) => `#${issue}`).join(' ')} はプルリクエストに含まれていません。今提案できるものがないか、ブランチにほかの方のコミットがあるか、すでに別のプルリクエストにまとめられています。`,
  decline: `見送りを決められるのは、${WRITERS}だけです。ご自身で取り下げる場合は、この issue を閉じてください。`,
  anyway: `\`anyway\` を付けられるのは、${WRITERS}だけです。`,
  declined: (by) => `${by} さんが見送りを決めたため、再検討を依頼できるのは、${WRITERS}だけです。`,
  turnedDown: (pull) =>
    `プルリクエスト #${pull} は、書き込み権限を持つ人が閉じました。再提案を依頼できるのも、${WRITERS}だけです。`,
  openAlready: (pull) => `プルリクエスト #${pull} がすでに開いています。`,
  shownAlready: (pull) => `プルリクエスト #${pull} がすでに開いていて、変更もそこで確認できます。`,
  sectionWants: `後ろにセクション名を付けてください。${LISTED}`,
  nothingBehind: (verb) => `${verb} の後ろには何も付けられません。${LISTED}`,
  unknown: (near) => `そのコマンドはありません。${near === null ? '' : `もしかして ${near} でしょうか。`}${LISTED}`,
  help: [
    `**コマンド**（この issue の作成者と、${WRITERS}が使えます）：`,
    [
      '- `/accession add`：この論文を提案する（`add anyway`：すでにリストにあっても提案する、管理者のみ）',
      '- `/accession retry`：閉じられたプルリクエストをもう一度提案する（管理者のみ）',
      '- `/accession preview`：提案せずに、変更だけを表示する',
      '- `/accession hold`、`/accession resume`：提案をそのまま保留する、再開する',
      '- `/accession section <セクション>`：項目を別のセクションに入れる',
      '- `/accession section new <セクション>`：そのセクションを作って項目を入れる（管理者のみ）',
      '- `/accession approve`：承認待ちのものを提案する、または承認後の編集を取り込む（管理者のみ）',
      '- `/accession merge`：マージの条件がそろいしだい、GitHub にプルリクエストを自動でマージさせる（管理者のみ）',
      '- `/accession batch 4 7`：これらの issue とこの issue を 1 つのプルリクエストで提案する（管理者のみ）',
      '- `/accession decline <理由>`：この issue とプルリクエストを閉じる（管理者のみ）',
      '- `/accession init`：フォームのないリポジトリに、フォームを提案する（管理者のみ）',
    ].join('\n'),
  ].join('\n\n'),
};
