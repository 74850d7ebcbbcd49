import type { Texts } from '../english.ts';

/** What the pull requests say by which the list and its form are kept in order. */
export const UPKEEP: Texts['upkeep'] = {
  numbering: {
    title: 'リストの番号の重複を直す',
    why: '同じ番号のプルリクエストが 2 つ、番号を付け直す前に続けてマージされました。この変更で、番号の重複をなくします。',
    farewell: '不要になりました。リストの番号の重複はもうありません。',
  },
  form: {
    title: 'フォームの選択肢をリストのセクションに合わせる',
    why: 'リストのセクションが変わりました。この変更で、フォームの選択肢をセクションに合わせます。',
    next: 'フォームが今のままでよければ、このプルリクエストを閉じてください。次にセクションが変わるまで、同じ提案はしません。',
    farewell: '不要になりました。フォームの選択肢は、リストのセクションと一致しています。',
  },
  review: {
    greeting: (remarks, left) =>
      `ありがとうございます。新しい項目をリストのほかの項目と比べたところ、気になる点が ${remarks} 件ありました。${
        left > 0 ? `このほかに ${left} 件あり、コマンドラインの \`accession check\` ですべて確認できます。` : ''
      }`,
    once: '確認するのは、1 つのプルリクエストにつき一度だけです。どうするかは皆さんで決めてください。',
    canCommit: '提案した変更は、クリックするだけでコミットできます。',
  },
};
