import type { SlotRule } from '../../slot/find-slot.ts';
import type { Texts } from '../english.ts';

/** Where an entry was put, by the rule for its place; `null` where there is nothing to say. */
const RULES: Readonly<Record<SlotRule, string | null>> = {
  given: null,
  first: null,
  configuration: '設定に従って配置しました',
  history: 'これまで項目が追加されてきた側の端に配置しました',
  numbers: '番号が続く位置に配置しました',
  title: 'タイトル順に配置しました',
  author: '著者名順に配置しました',
  date: '日付順に配置しました',
  venue: '会議・論文誌の順に配置しました',
  arxiv: 'arXiv 番号順に配置しました',
  group: '同じグループの項目の隣に配置しました',
  end: '並び順からは位置を決められないため、項目が追加されていると思われる側の端に配置しました',
};

/** What a pull request says, to whoever reviews it. */
export const PULL: Texts['pull'] = {
  title: ({ kind }, paper) => `“${paper}” を${{ add: '追加', update: '修正', remove: '削除', move: '移動' }[kind]}`,
  batchTitle: (count, areNew) => (areNew ? `論文 ${count} 本を追加` : `項目 ${count} 件を変更`),
  batch: (count) =>
    count === 1
      ? '変更は 1 件で、1 つの issue から、1 つのコミットとして作られています。依頼してくださった方、ありがとうございます。'
      : `変更は ${count} 件で、それぞれ 1 つの issue から、1 つのコミットとして作られています。依頼してくださった皆さん、ありがとうございます。`,
  batchNext:
    '管理者の方へ：どれかを外すには、その issue に `/accession hold` または `/accession decline <理由>` とコメントしてください。ほかの変更はそのまま残ります。どの方法でマージしても、すべての issue が閉じられます。承認された後は、新しい変更は加わりません。',
  batchTouched:
    'このブランチにほかの方のコミットがあるため、今後は手を加えません。issue やリストの変更は、もう反映されません。マージすると、すべての issue が閉じられます。',
  batchEmpty: '提案するものがなくなったため、閉じました。',
  change: ({ kind, number, place }) => {
    const entry = number === null ? '項目' : ` ${number} 番の項目`;
    return {
      add: `${place} に${entry}を追加します。`,
      update: `${place} の${entry}を修正します。`,
      remove: `${place} から${entry}を削除します。`,
      move: `${place} に移動します（移動後は${entry}）。`,
    }[kind];
  },
  placed: (rule, right, of) => {
    const words = RULES[rule];
    if (words === null) return null;
    if (of === 0) return `${words}。`;
    return rule === 'history'
      ? `${words}。最近追加された ${of} 件のうち ${right} 件がそこに入っています。`
      : `${words}。周りの項目 ${of} 件のうち ${right} 件がこの並びに合っています。`;
  },
  confirmed: '次の点については、それでも提案したいと issue で確認されています。',
  notes: '次の点もご確認ください。',
  revision: (revision) =>
    `第 ${revision} 版：プルリクエストの作成後に、項目が変わりました。それより前の承認は無効です。`,
  peoplesWording:
    '文面は、このブランチのコミットで書かれたものをそのまま使っています。番号と位置だけをリストに合わせます。',
  squash: 'このブランチには、人の手によるコミットがあります。マージの際は squash を使ってください。',
  moreLines: (lines) => `残りの ${lines} 行は、プルリクエストでご覧ください。`,
  morePatchLines: (lines) => `パッチの残り ${lines} 行は省略しました。GitHub のコメントには長さの上限があるためです。`,

  held: (why, issue) => `**保留中です。マージしないでください。** ${why}詳しくは issue #${issue} をご覧ください。`,
  heldFor: {
    list: '先にリストを直す必要があります。',
    config: 'このリストの設定を読み取れません。',
    issue: 'issue の今の内容からは、項目を作れません。',
    preview: 'プレビューだけが依頼されています。',
    approval: '先に管理者の承認が必要です。',
    handsOff: 'このブランチで、項目以外も変更されています。',
  },
  heldBy: (login) => `${login} さんの依頼によるものです。`,
  waits: (who, issue) =>
    `**管理者の確認を待っている編集があります。** このプルリクエストが承認されたあとに、${who}が issue #${issue} を編集しました。今マージすると、承認された内容がマージされます。編集を取り込むと、リストの変更は次のようになります。`,
  waitsNext: (issue) =>
    `編集を取り込むには、このプルリクエストをもう一度承認するか、issue #${issue} で \`/accession approve\` とコメントしてください。`,
  waitsTold: (who, issue, isAutoMerged) =>
    `このプルリクエストが承認されたあとに、${who}が issue #${issue} を編集しました。編集はまだ取り込んでおらず、プルリクエストは元のままです。${isAutoMerged ? 'GitHub の自動マージは解除しました。' : ''}編集を取り込むには、このプルリクエストをもう一度承認するか、issue #${issue} で \`/accession approve\` とコメントしてください。`,
  withdrawn: (issue) =>
    `issue #${issue} が閉じられたため、取り下げました。issue を再び開くと、このプルリクエストも再び開きます。`,
  joined: (issue) =>
    `issue #${issue} はほかの issue とまとめて 1 つのプルリクエストで進めるため、このプルリクエストは閉じました。`,
  orphan: '依頼元の issue がなくなったため、取り下げました。',
  declined: (by, issue, hasReason) =>
    `${by} さんが issue #${issue} で、見送ることに決めました。${hasReason ? '理由は次のとおりです。' : ''}`,
};
