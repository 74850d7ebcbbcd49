import { type FormTexts, withoutTitle } from '../form-texts.ts';

/** Japanese. */
export const JAPANESE: FormTexts = {
  add: {
    name: '論文を追加',
    description: 'このリストへの論文の追加を依頼します。プルリクエストは自動で作成されます。',
    introduction: '1 つの issue につき論文は 1 本です。空欄の項目はリストに載りません。',
  },
  update: {
    name: '論文を修正',
    description: 'このリストの項目の修正を依頼します。プルリクエストは自動で作成されます。',
    introduction:
      'どの項目かを示し、変更する欄だけを記入してください。ほかはそのまま残ります。値を消す欄には「なし」と書いてください。',
  },
  remove: {
    name: '論文を削除',
    description: 'このリストの項目の削除を依頼します。プルリクエストは自動で作成されます。',
    introduction: 'どの項目かと、その理由を書いてください。',
  },
  entry: { label: '対象の項目', description: '番号、リンクのいずれか、またはタイトル。' },
  entrySection: { label: '項目のあるセクション', description: 'これがないと項目を特定できない場合だけ必要です。' },
  moveTo: { label: '移動先のセクション', description: '項目が別のセクションにあるべき場合だけ書いてください。' },
  notes: { label: '管理者への連絡', description: 'リストには載りません。' },
  why: { label: '削除の理由' },
  renew: (_, label, joined) => ({
    label: `新しい${/^[A-Za-z]/.test(label) ? ' ' : ''}${label}`,
    ...(joined && { description: 'すべてをカンマで区切って書いてください。' }),
  }),
  fields: new Map([
    ['section', { label: 'セクション', description: 'リストのどこに入る論文ですか。' }],
    ['title', { label: '論文タイトル', description: '論文にあるとおりの完全なタイトル。' }],
    [
      'paper',
      {
        label: '論文リンク',
        description: 'arXiv、OpenReview、DOI、または出版社のページ。',
        placeholder: 'https://arxiv.org/abs/…',
      },
    ],
    ['authors', { label: '著者', description: 'このリストの書き方に合わせてください。' }],
    ['venue', { label: '会議・論文誌', description: '年は含めません。未発表なら arXiv。' }],
    ['year', { label: '年' }],
    ['date', { label: '日付', description: '公開された日。' }],
    ['pdf', { label: 'PDF リンク' }],
    ['code', { label: 'コードのリンク' }],
    ['project', { label: 'プロジェクトページ' }],
    ['video', { label: '動画' }],
    ['slides', { label: 'スライド' }],
    ['name', { label: '手法の略称' }],
    ['tasks', { label: 'タスク', description: 'カンマで区切ります。' }],
    ['technique', { label: '技術' }],
    ['keywords', { label: 'キーワード', description: 'カンマで区切ります。' }],
    ['affiliation', { label: '所属' }],
    ['image', { label: '画像', description: '画像のアドレス。' }],
    ['description', { label: '説明', description: '1〜2 文で。' }],
  ]),
  example: (value) => `例：${value}`,
  examples: (values) => `例：${values.join('、')}。ほかの値でもかまいません。`,
  other: (id) => ({ label: id }),
  lookedUp: (texts) =>
    withoutTitle(
      texts,
      '1 つの issue につき論文は 1 本です。セクションとリンクだけで十分です。ほかの情報は自動で調べ、記入された内容を優先します。',
      '論文にあるとおりの完全なタイトル。空欄なら自動で調べます。',
    ),
};
