import type { Texts } from '../english.ts';
import { namesIn } from '../names-in.ts';
import { numbersIn } from '../numbers-in.ts';
import type { ProblemSaid } from '../wording.ts';
import { yearsTaken } from '../years-taken.ts';

const DESCRIBE_ENTRY = '.github/accession.yml の “entry” に項目の書き方を記述';
const DESCRIBE_OR_ADD = `${DESCRIBE_ENTRY}するか、この項目を手作業で処理してください。`;

/** Names in brackets, where there are any. */
function among(said: string, names: string): string {
  const all = namesIn(names);
  return all.length === 0 ? '' : `（${said}：${all.join('、')}）`;
}

/** The section that is named, with blanks around it. */
function sectionIn(expected: string): string | null {
  const [section] = namesIn(expected);
  return section === undefined ? null : ` ${section} `;
}

/** Line and column, in brackets. */
function where(at = ''): string {
  const [line, column] = numbersIn(at);
  if (line === undefined) return '';
  return `（${line} 行目${column === undefined ? '' : `の ${column} 文字目`}）`;
}

function longest(expected: string): string {
  const [most, own] = numbersIn(expected);
  return own === undefined ? '' : `上限は ${most} 文字ですが、${own} 文字あります。`;
}

function years(said: ProblemSaid): string {
  const { from, to } = yearsTaken(said);
  if (from === null) return to === null ? '' : `（${to} 年以前）`;
  return to === null ? `（${from} 年以降）` : `（${from}〜${to} 年）`;
}

/** The words of all problems, by code. */
export const PROBLEMS: Texts['problems'] = {
  'missing-field': ({ field }) => ({
    message: `必須の “${field}” が空欄です。`,
    fix: `issue を編集して、“${field}” を記入してください。`,
  }),
  'new-section': ({ value }) => ({
    message: `リストにまだないセクション “${value}” が希望されています。`,
    fix: '作る場合は “/accession section new” とこの名前をコメントし、作らない場合は issue を編集して、今あるセクションを選んでください。',
  }),
  'unclear-section': ({ value }) => ({
    message: `新しいセクション “${value}” をどこにどう書くか、リストから確かに読み取れません。`,
    fix: '見出しをリストに書いてください。この issue はそのまま続きます。',
  }),
  'unknown-section': ({ value, expected }) => ({
    message: `このリストに、“${value}” というセクションはありません。`,
    fix: `issue を編集して、セクションを選び直してください${among('候補', expected)}。`,
  }),
  'unknown-style': () => ({
    message: 'リストから、項目の書き方をはっきり読み取れませんでした。',
    fix: `${DESCRIBE_ENTRY}してください。`,
  }),
  'empty-list': () => ({
    message: 'リストに、論文を入れる見出しがまだありません。',
    fix: 'リストに見出しを書き、その下に最初の項目を入れてください。',
  }),
  'ambiguous-section': ({ value, expected }) => ({
    message: `“${value}” という名前のセクションが複数あります。`,
    fix: `issue を編集して、どのセクションかが分かるように書いてください${among('候補', expected)}。`,
  }),
  'section-has-parts': ({ value, expected }) => ({
    message: `“${value}” はさらに細かく分かれていて、論文はその中に入ります。`,
    fix: `issue を編集して、その中から選んでください${among('候補', expected)}。`,
  }),
  'generated-list': ({ value }) => ({
    message: `このリストはプログラムが生成しているため（“${value}” とあります）、追加しても上書きされてしまいます。`,
    fix: '.github/accession.yml の “list” に、リストの生成元のファイルを指定してください。',
  }),
  'conflict-markers': ({ value }) => ({
    message: `リストの ${numbersIn(value)[0] ?? value} 行目に、マージの競合が解消されないまま残っています。`,
    fix: 'リストの競合を解消して、コミットしてください。',
  }),
  'hidden-list': ({ value }) => ({
    message: `リストの ${numbersIn(value)[0] ?? value} 行目などは項目のように見えますが、GitHub ではリストとして表示されません。`,
    fix: 'その行の記号の前後の空白を直すか、行の上に空行を入れてください。',
  }),
  'deep-list': () => ({
    message: 'リストの引用・箇条書き・タグの入れ子が深すぎて、読み取れません。',
    fix: 'リストの特に深い入れ子を分けるか、閉じていないタグを閉じてください。',
  }),
  'reference-links': ({ value }) => ({
    message: `“${value}” の項目のリンクが参照形式で、アドレスが項目の中に書かれていません。`,
    fix: `リンクの文字のすぐ後ろにアドレスを書くか、${DESCRIBE_ENTRY}してください。`,
  }),
  'unsafe-edit': ({ value }) => ({
    message: `この項目だけが変わるはずですが、変更後のリストはそうなりませんでした（“${value}”）。`,
    fix: DESCRIBE_OR_ADD,
  }),
  'foreign-words': ({ value }) => ({
    message: `新しい項目に “${value}” が入ってしまいますが、これは記入された内容でも、近くの項目に共通する言葉でもありません。`,
    fix: DESCRIBE_OR_ADD,
  }),
  'title-left-out': ({ field, value, expected }) => ({
    message: `近くの項目に合わせて書くと、“${field}” の “${value}” があるべき位置に入りません${among('作られた項目', expected)}。`,
    fix: DESCRIBE_OR_ADD,
  }),
  'no-list': ({ value }) => ({
    message: `リストのファイル “${value}” が見つからないか、Markdown ファイルではありません。`,
    fix: '.github/accession.yml の “list” に、リストのファイルを指定してください。',
  }),
  'bad-template': ({ value }) => ({
    message: `項目のテンプレートの “${value}” に誤りがあります。`,
    fix: '設定の “entry” を直してください。',
  }),
  'not-plain': ({ field, value }) => ({
    message: `“${field}” の “${value}” は、リストの中でリンクなどの書式になってしまいます。`,
    fix: `issue を編集して、“${field}” にはアドレスや書式を入れず、文字だけを書いてください。`,
  }),
  'not-writable': ({ value }) => ({
    message: `リストの 1 つの項目として書き込めませんでした（“${value}”）。`,
    fix: 'issue を編集して、書式のない普通の文字で書いてください。',
  }),
  'bad-config': ({ value, at, suggestion }) => ({
    message: `設定の “${value}” に誤りがあります${where(at)}。`,
    fix: `${suggestion ? `もしかして “${suggestion}” でしょうか。` : ''}デフォルトブランチの .github/accession.yml を直してください。`,
  }),
  'too-long': ({ field, value, expected }) => ({
    message: `“${field}” が長すぎます（“${value}”）。${longest(expected)}`,
    fix: `issue を編集して、“${field}” を短くしてください。`,
  }),
  'invalid-link': ({ field, value }) => ({
    message: `“${field}” の “${value}” は、https:// で始まる 1 つの完全なリンクになっていません。`,
    fix: `issue を編集して、ブラウザーに表示されているアドレスを “${field}” に貼り付けてください。`,
  }),
  'invalid-year': ({ field, value }) => ({
    message: `“${field}” の “${value}” は、年として使えません。`,
    fix: `issue を編集して、“${field}” に 2024 のような 4 桁の数字を書いてください。`,
  }),
  'two-years': ({ field, value, expected }) => {
    const [venue, label] = namesIn(expected);
    const other = venue && label ? `${label} の ${venue} ` : '会議・論文誌の年';
    return {
      message: `“${field}” の “${value}” が、${other}と食い違っています。`,
      fix: `issue を編集して、どちらかを直すか、“${field}” を空欄にしてください。`,
    };
  },
  'two-answers': ({ field, value, expected }) => {
    const [given, label] = namesIn(expected);
    const other = given ? `${label ? `${label} の ` : ''}${given} ` : 'ほかの内容（arXiv 番号など）';
    return {
      message: `“${field}” の “${value}” が、${other}と食い違っています。`,
      fix: 'issue を編集して、どちらかを直してください。',
    };
  },
  'other-title': ({ field, value, expected }) => ({
    message: `“${field}” の “${value}” は、リンク先の論文のタイトルと違います${among('実際のタイトル', expected)}。`,
    fix: 'issue を編集して、タイトルかリンクを直してください。タイトルを空欄にすると、リンク先のタイトルを使います。どちらも正しければ、“/accession add” とコメントしてください。',
  }),
  'withdrawn-paper': ({ value }) => ({
    message: `“${value}” は、取り下げまたは撤回された論文のようです。`,
    fix: 'この issue を閉じてください。それでもリストに載せるべき論文なら、“/accession add” とコメントしてください。',
  }),
  'required-here': ({ field }) => ({
    message: `このリストでは “${field}” が必須ですが、空欄になっています。`,
    fix: `issue を編集して、“${field}” を記入してください。`,
  }),
  'one-of-missing': ({ expected }) => ({
    message: `このリストで少なくとも 1 つは必要な欄が、どれも空欄です${among('対象', expected)}。`,
    fix: 'issue を編集して、どれか 1 つを記入してください。',
  }),
  'year-out-of-range': (said) => ({
    message: `“${said.field}” の “${said.value}” は、このリストの対象となる年${years(said)}から外れています。`,
    fix: `“${said.field}” が間違っていれば、issue を編集して直してください。正しければ、issue を閉じてください。`,
  }),
  'host-not-allowed': ({ field, value, expected }) => ({
    message: `“${field}” の “${value}” は、このリストで使えるサイトへのリンクではありません${among('使えるサイト', expected)}。`,
    fix: `issue を編集して、“${field}” を使えるサイトへのリンクに直してください。`,
  }),
  'pattern-not-met': ({ field, value, expected }) => ({
    message: `“${field}” の “${value}” が、このリストの決まりに合っていません${among('決まり', expected)}。`,
    fix: `issue を編集して、“${field}” を決まりどおりに書いてください。`,
  }),
  'box-not-ticked': ({ value }) => ({
    message: `必須の “${value}” にチェックが入っていません。`,
    fix: 'そのとおりであれば、チェックを入れるか、issue を編集してこの文の前に “- [x]” を付けてください。',
  }),
  'rule-not-asked': ({ value }) => ({
    message: `“${value}” についての決まりがありますが、フォームにその質問がありません。`,
    fix: 'フォームに質問を追加するか、.github/accession.yml の “rules” からその決まりを削除してください。',
  }),
  'repeated-field': ({ field }) => ({
    message: `“${field}” が 2 回書かれています。`,
    fix: `issue を編集して、“${field}” を 1 つだけ残してください。`,
  }),
  'several-papers': ({ value }) => ({
    message: `この issue には論文が ${value.replace(/^(\d+) or more$/, '$1 本以上')}${/^\d+$/.test(value) ? ' 本' : ''}ありますが、1 つの issue で追加できるのは 1 本です。`,
    fix: '論文ごとに issue を作成してください。',
  }),
  'already-listed': ({ value, expected }) => ({
    message: `“${value}” は、すでに${sectionIn(expected) ?? 'このセクション'}にあります。`,
    fix: 'その項目を直したい場合は、修正を依頼してください。別の論文であれば、管理者の方は “/accession add anyway” とコメントしてください。',
  }),
  'listed-elsewhere': ({ value, expected }) => ({
    message: `“${value}” は、すでに別のセクション${sectionIn(expected) ?? ''}にあります。`,
    fix: '両方のセクションに載せるべき論文なら、“/accession add” とコメントしてください。',
  }),
  'similar-title': ({ value, expected }) => ({
    message: `“${value}” によく似たタイトルの論文が、リストにあります${among('リストの論文', namesIn(expected)[0] ?? '')}。`,
    fix: '別の論文であれば、“/accession add” とコメントしてください。同じ論文であれば、この issue を閉じてください。',
  }),
  'already-proposed': ({ value }) => ({
    message: `“${value}” は、すでに提案されています。`,
    fix: 'そのままお待ちください。そのプルリクエストがマージされずに終われば、この issue が引き継ぎます。別のものであれば、管理者の方は “/accession add anyway” とコメントしてください。',
  }),
  'turned-down': ({ value }) => ({
    message: `“${value}” は、以前に見送られています。`,
    fix: 'もう一度検討する理由があれば、ここに書いてください。管理者の方が “/accession add anyway” とコメントすると、改めて提案されます。',
  }),
  'unknown-entry': ({ value }) => ({
    message: `リストに、“${value}” という項目はありません。`,
    fix: 'issue を編集して、項目の番号、リンクのいずれか、またはリストにあるとおりのタイトルを書いてください。',
  }),
  'several-entries': ({ value, expected }) => ({
    message: `“${value}” に当てはまる項目が複数あります${among('セクション', expected)}。`,
    fix: 'issue を編集して、項目のあるセクションも書くか、項目のリンクを書いてください。',
  }),
  'not-shown': ({ field, value }) => ({
    message: `このリストの項目には、“${field}”（“${value}”）を載せる場所がありません。`,
    fix: `issue を編集して、“${field}” を空欄にしてください。`,
  }),
  'not-removable': ({ field, value }) => ({
    message: `“${field}” はこのリストのどの項目にも必要なため、“${value}” を消すことはできません。`,
    fix: `issue を編集して、“${field}” に新しい内容を書くか、空欄にしてください。`,
  }),
  'not-movable': ({ value }) => ({
    message: `移動先のセクションの項目には、“${value}” の内容をすべて書く場所がありません。`,
    fix: 'issue を編集して別のセクションを選ぶか、管理者に手作業での移動を依頼してください。',
  }),
  'other-file': ({ value }) => ({
    message: `“${value}” は別のファイルにあります。項目を移動できるのは同じファイルの中だけです。`,
    fix: 'issue を編集して同じファイルのセクションを選ぶか、この項目の削除を依頼してから、新しく申請してください。',
  }),
  'nothing-to-change': ({ value }) => ({
    message: `項目 “${value}” は、すでにこのとおりになっています。`,
    fix: 'issue を編集して、変えたいところを書いてください。項目が今のままで正しければ、issue を閉じてください。',
  }),
  'invalid-form': ({ value }) => ({
    message: `issue フォームに誤りがあります（“${value}”）。`,
    fix: '`.github/ISSUE_TEMPLATE` のフォームを直してください。',
  }),
};
