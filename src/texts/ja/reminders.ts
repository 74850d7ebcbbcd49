import { quote } from '../../problems.ts';
import type { ReminderWords } from '../../reminder.ts';

/** The sentences of all reminders, by code. */
export const REMINDERS: ReminderWords = {
  'no-place': ({ values }) => `このリストの項目には、次の内容を載せる場所がありません：${all(values)}`,
  'names-turned': ({ typed }) =>
    `著者の姓と名の順を、近くの項目に合わせました。入力された著者名は ${quote(typed)} です。`,
  'authors-cleaned': () => '著者名に添えられた所属や連絡先は入れていません。',
  'unknown-latex': ({ value }) => `${quote(value)} は未対応の LaTeX のようです。入力されたままにしました。`,
  capitals: () => 'タイトルは入力どおり、すべて大文字です。',
  'title-parted': ({ value, labels }) =>
    labels.length === 0
      ? `${quote(value)} はタイトルから除きました。`
      : `${quote(value)} はタイトルから取り出し、${all(labels)} に入れました。`,
  'not-asked': ({ label }) => `フォームに ${quote(label)} という質問はないため、その下の内容は入れていません。`,
  'answer-cut': ({ label }) => `${quote(label)} の回答は 1 行目だけを使い、その下の内容は入れていません。`,
  ticked: ({ labels }) => `issue でチェックが入っているもの：${all(labels)}`,
  'from-issue': ({ text }) => `issue より：“${text}”`,
  moved: ({ section, number }) => `以前は ${quote(section)} にありました${number === null ? '' : `（${number} 番）`}。`,
  'value-kept': ({ label }) =>
    `${quote(label)} には「なし」を表す言葉が入力されましたが、項目の内容はそのままにしました。`,
  'value-cleared': ({ label, value }) =>
    `${quote(label)} には「なし」を表す言葉が入力されたため、${quote(value)} を削除します。`,
  'numbers-broken': () => 'このリストの番号にはもともと抜けか重複がありますが、そのままにしました。',
  'template-misfit': ({ line, name }) =>
    `${line} 行目の ${quote(name)} は “entry” のテンプレートに合いませんが、項目として数えています。`,
  'template-misfit-elsewhere': ({ entries }) => `このセクションのほかの ${entries} 件も同様です。`,
  cited: ({ line, number, now }) =>
    now === null
      ? `${line} 行目で引用されている番号 ${number} は、なくなりました。`
      : `${line} 行目で引用されている番号 ${number} は、${now} になりました。`,
  'cited-elsewhere': ({ places }) => `ほかに ${places} か所も同様です。`,
  counted: ({ line, said, now }) =>
    `${line} 行目には論文が ${said} 本とありますが、${now > said ? 'この論文を加えると' : 'この論文を除くと'} ${now} 本です。`,
  'counted-elsewhere': ({ lines }) => `ほかに ${lines} 行も同様です。`,
  'contents-line': ({ change }) =>
    `このリストの目次には、このセクションの論文ごとに 1 行ずつあります。この論文の行を${change === 'add' ? '追加する' : '削除する'}必要があります。`,
  'section-new': () => '新しいセクションです。',
  'section-line': () =>
    'このリストの目次には、セクションごとに 1 行ずつあります。新しいセクションの行を追加する必要があります。',
  'not-shown-whole': ({ shown, bytes }) =>
    `GitHub がファイルを表示するのは先頭の ${shown} バイトまでで、このファイルは ${bytes} バイトです。末尾はページに表示されません。`,
  'looked-up': ({ labels, source }) => `${all(labels)} は空欄だったため、${source} で調べました。`,
  claimed: ({ label, value, source }) =>
    `${quote(label)} の ${quote(value)} は、著者が ${source} で述べているものです。ほかに裏づけは見つかりませんでした。`,
  silent: ({ sources }) => `${sources.join('、')} から応答がなかったため、そこでは確認していません。`,
  'unknown-paper': ({ key }) =>
    `調べた情報源には ${quote(key)} がありません。新しい論文は登録まで 1 日ほどかかることがあります。`,
  'title-differs': ({ label, value, source }) =>
    `${source} でのタイトルは ${quote(value)} です。${quote(label)} は入力されたままにしました。`,
  'authors-differ': ({ label, value, source }) =>
    `${source} での筆頭著者は ${quote(value)} です。${quote(label)} は入力されたままにしました。`,
  'value-differs': ({ label, typed, value, source }) =>
    `${quote(label)} の ${quote(typed)} は入力されたままにしました。${source} では ${quote(value)} です。`,
};

/** `“A”、“B”`. */
function all(values: readonly string[]): string {
  return values.map(quote).join('、');
}
