import type { Texts } from '../english.ts';
import { namesIn } from '../names-in.ts';
import { numbersIn } from '../numbers-in.ts';
import type { ProblemSaid } from '../wording.ts';
import { yearsTaken } from '../years-taken.ts';

const DESCRIBE_ENTRY = '在 .github/accession.yml 的 “entry” 中写明条目的格式';
const DESCRIBE_OR_ADD = `请${DESCRIBE_ENTRY}，或手动处理这个条目。`;

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
  return `（第 ${line} 行${column === undefined ? '' : `第 ${column} 列`}）`;
}

function longest(expected: string): string {
  const [most, own] = numbersIn(expected);
  return own === undefined ? '' : `，最多 ${most} 个字符，现有 ${own} 个`;
}

function years(said: ProblemSaid): string {
  const { from, to } = yearsTaken(said);
  if (from === null) return to === null ? '' : `（${to} 年及以前）`;
  return to === null ? `（${from} 年及以后）` : `（${from} 至 ${to} 年）`;
}

/** The words of all problems, by code. */
export const PROBLEMS: Texts['problems'] = {
  'missing-field': ({ field }) => ({
    message: `必填项 “${field}” 还没有填写。`,
    fix: `请编辑 issue，填写 “${field}”。`,
  }),
  'new-section': ({ value }) => ({
    message: `投稿者希望新增列表中没有的章节 “${value}”。`,
    fix: '若要新建，请评论 “/accession section new” 加此名称；否则请编辑 issue，选择已有章节。',
  }),
  'unclear-section': ({ value }) => ({
    message: `无法从列表中确定新章节 “${value}” 应写在哪里、怎样写。`,
    fix: '请先在列表中写好标题，本 issue 会随之继续。',
  }),
  'unknown-section': ({ value, expected }) => ({
    message: `本列表中没有章节 “${value}”。`,
    fix: `请编辑 issue，重新选择章节${among('例如', expected)}。`,
  }),
  'unknown-style': () => ({
    message: '从列表中看不出条目的统一写法。',
    fix: `请${DESCRIBE_ENTRY}。`,
  }),
  'empty-list': () => ({
    message: '列表中还没有章节标题，论文没有地方可放。',
    fix: '请在列表中写一个章节标题，并在它下面写好第一个条目。',
  }),
  'ambiguous-section': ({ value, expected }) => ({
    message: `名为 “${value}” 的章节不止一个。`,
    fix: `请编辑 issue，写明是哪一个${among('可选', expected)}。`,
  }),
  'section-has-parts': ({ value, expected }) => ({
    message: `“${value}” 下面还分小节，论文都放在各小节中。`,
    fix: `请编辑 issue，选择其中一个小节${among('可选', expected)}。`,
  }),
  'generated-list': ({ value }) => ({
    message: `这个列表由程序生成（其中写有 “${value}”），在这里添加的内容会被覆盖。`,
    fix: '请在 .github/accession.yml 的 “list” 中改填生成列表所用的源文件。',
  }),
  'conflict-markers': ({ value }) => ({
    message: `列表第 ${numbersIn(value)[0] ?? value} 行有尚未解决的合并冲突。`,
    fix: '请解决列表中的冲突，然后提交。',
  }),
  'hidden-list': ({ value }) => ({
    message: `列表第 ${numbersIn(value)[0] ?? value} 行等处看起来是条目，但 GitHub 不会把它们显示为列表。`,
    fix: '请修正这些行的列表标记前后的空格，或在它们上方留一个空行。',
  }),
  'deep-list': () => ({
    message: '列表中的引用、列表或标签嵌套过深，无法读取。',
    fix: '请减少列表中最深处的嵌套，或补上没有闭合的标签。',
  }),
  'reference-links': ({ value }) => ({
    message: `“${value}” 中的条目使用引用式链接，网址没有写在条目里。`,
    fix: `请把网址直接写在链接文字后面，或${DESCRIBE_ENTRY}。`,
  }),
  'unsafe-edit': ({ value }) => ({
    message: `除了这个条目，列表的其他内容本应保持不变，但改动后并非如此（“${value}”）。`,
    fix: DESCRIBE_OR_ADD,
  }),
  'foreign-words': ({ value }) => ({
    message: `新条目中会出现 “${value}”，这既不是提交的内容，也不是附近条目共有的写法。`,
    fix: DESCRIBE_OR_ADD,
  }),
  'title-left-out': ({ field, value, expected }) => ({
    message: `按照附近条目的写法，“${field}” 的内容 “${value}” 没有出现在应有的位置${among('生成的条目', expected)}。`,
    fix: DESCRIBE_OR_ADD,
  }),
  'no-list': ({ value }) => ({
    message: `找不到列表文件 “${value}”，或者它不是 Markdown 文件。`,
    fix: '请在 .github/accession.yml 的 “list” 中写明列表文件的路径。',
  }),
  'bad-template': ({ value }) => ({
    message: `条目模板中的 “${value}” 有误。`,
    fix: '请修正配置中的 “entry”。',
  }),
  'not-plain': ({ field, value }) => ({
    message: `“${field}” 中的 “${value}” 在列表中会变成链接或其他标记。`,
    fix: `请编辑 issue，“${field}” 只写文字，不要带网址和标记。`,
  }),
  'not-writable': ({ value }) => ({
    message: `这样的内容无法写成列表中的一个条目：“${value}”。`,
    fix: '请编辑 issue，改用纯文字填写。',
  }),
  'bad-config': ({ value, at, suggestion }) => ({
    message: `配置中的 “${value}” 有误${where(at)}。`,
    fix: `${suggestion ? `您是想写 “${suggestion}” 吗？` : ''}请在默认分支上修正 .github/accession.yml。`,
  }),
  'too-long': ({ field, value, expected }) => ({
    message: `“${field}”（“${value}”）太长${longest(expected)}。`,
    fix: `请编辑 issue，缩短 “${field}”。`,
  }),
  'invalid-link': ({ field, value }) => ({
    message: `“${field}” 中的 “${value}” 不能用作链接，这里需要一个以 https:// 开头的完整网址。`,
    fix: `请编辑 issue，把浏览器地址栏中的网址粘贴到 “${field}”。`,
  }),
  'invalid-year': ({ field, value }) => ({
    message: `“${field}” 中的 “${value}” 不能用作年份。`,
    fix: `请编辑 issue，在 “${field}” 中填写四位数字，例如 2024。`,
  }),
  'two-years': ({ field, value, expected }) => {
    const [venue, label] = namesIn(expected);
    const other = venue && label ? ` ${label} 中的 ${venue} ` : '会议或期刊中的年份';
    return {
      message: `“${field}” 中的 “${value}” 与${other}不一致。`,
      fix: `请编辑 issue，改正其中一处，或将 “${field}” 留空。`,
    };
  },
  'two-answers': ({ field, value, expected }) => {
    const [given, label] = namesIn(expected);
    const other = given ? ` ${label ? `${label} 中的 ` : ''}${given} ` : '其他内容（例如 arXiv 编号）';
    return {
      message: `“${field}” 中的 “${value}” 与${other}不一致。`,
      fix: '请编辑 issue，改正其中一处。',
    };
  },
  'other-title': ({ field, value, expected }) => ({
    message: `“${field}” 中的 “${value}” 不是链接所指论文的标题${among('实际标题', expected)}。`,
    fix: '请编辑 issue，改正标题或链接；标题留空时，会采用链接所指论文的标题。如果两者都没有错，请评论 “/accession add”。',
  }),
  'withdrawn-paper': ({ value }) => ({
    message: `据查，“${value}” 已被撤回或撤稿。`,
    fix: '请关闭本 issue。如果仍然应该收录这篇论文，请评论 “/accession add”。',
  }),
  'required-here': ({ field }) => ({
    message: `本列表要求填写 “${field}”，但它还是空的。`,
    fix: `请编辑 issue，填写 “${field}”。`,
  }),
  'one-of-missing': ({ expected }) => ({
    message: `本列表要求至少填写其中一项，但目前都是空的${among('可填', expected)}。`,
    fix: '请编辑 issue，填写其中一项。',
  }),
  'year-out-of-range': (said) => ({
    message: `“${said.field}” 中的 “${said.value}” 不在本列表收录的年份之内${years(said)}。`,
    fix: `如果 “${said.field}” 填错了，请编辑 issue 改正；否则请关闭本 issue。`,
  }),
  'host-not-allowed': ({ field, value, expected }) => ({
    message: `“${field}” 中的 “${value}” 不属于本列表接受的网站${among('可接受', expected)}。`,
    fix: `请编辑 issue，在 “${field}” 中改填这类网站的链接。`,
  }),
  'pattern-not-met': ({ field, value, expected }) => ({
    message: `“${field}” 中的 “${value}” 不符合本列表的要求${among('要求', expected)}。`,
    fix: `请编辑 issue，按要求填写 “${field}”。`,
  }),
  'box-not-ticked': ({ value }) => ({
    message: `必选项 “${value}” 没有勾选。`,
    fix: '如果情况属实，请勾选此项，或编辑 issue，在这句话前面加上 “- [x]”。',
  }),
  'rule-not-asked': ({ value }) => ({
    message: `规则对 “${value}” 有要求，但表单中没有对应的问题。`,
    fix: '请在表单中加上这个问题，或从 .github/accession.yml 的 “rules” 中去掉这条规则。',
  }),
  'repeated-field': ({ field }) => ({
    message: `“${field}” 填写了两次。`,
    fix: `请编辑 issue，只保留一个 “${field}”。`,
  }),
  'several-papers': ({ value }) => ({
    message: `本 issue 中有${value.replace(/^(\d+) or more$/, '至少 $1').replace(/^(?=\d)/, ' ')} 篇论文，而每个 issue 只能添加一篇。`,
    fix: '请为每篇论文分别提交 issue。',
  }),
  'already-listed': ({ value, expected }) => ({
    message: `“${value}” 已收录在${sectionIn(expected) ?? '这个章节'}中。`,
    fix: '如果想修改该条目，请提交修改申请。如果这是另一篇论文，请维护者评论 “/accession add anyway”。',
  }),
  'listed-elsewhere': ({ value, expected }) => ({
    message: `“${value}” 已收录在另一个章节${sectionIn(expected) ?? ''}中。`,
    fix: '如果它在两个章节都应出现，请评论 “/accession add”。',
  }),
  'similar-title': ({ value, expected }) => ({
    message: `“${value}” 与列表中一篇论文的标题非常相似${among('已有', namesIn(expected)[0] ?? '')}。`,
    fix: '如果是另一篇论文，请评论 “/accession add”；如果是同一篇，请关闭本 issue。',
  }),
  'already-proposed': ({ value }) => ({
    message: `已经有人提交了 “${value}”。`,
    fix: '您无需做任何操作：如果那个合并请求最终没有合并，就由本 issue 接着处理。如果其实不是同一件事，请维护者评论 “/accession add anyway”。',
  }),
  'turned-down': ({ value }) => ({
    message: `“${value}” 以前提交过，但没有被采纳。`,
    fix: '如果有理由重新考虑，请在这里说明，维护者评论 “/accession add anyway” 就会重新提交。',
  }),
  'unknown-entry': ({ value }) => ({
    message: `列表中没有条目 “${value}”。`,
    fix: '请编辑 issue，填写该条目的编号、任一链接，或列表中所写的标题。',
  }),
  'several-entries': ({ value, expected }) => ({
    message: `“${value}” 对应的条目不止一个${among('所在章节', expected)}。`,
    fix: '请编辑 issue，同时写明条目所在的章节，或填写该条目的一个链接。',
  }),
  'not-shown': ({ field, value }) => ({
    message: `本列表的条目中没有 “${field}”（“${value}”）的位置。`,
    fix: `请编辑 issue，将 “${field}” 留空。`,
  }),
  'not-removable': ({ field, value }) => ({
    message: `本列表的条目都要有 “${field}”，因此不能删去 “${value}”。`,
    fix: `请编辑 issue，为 “${field}” 填写新内容，或将它留空。`,
  }),
  'not-movable': ({ value }) => ({
    message: `所选章节的条目放不下 “${value}” 的全部信息。`,
    fix: '请编辑 issue 选择其他章节，或请维护者手动移动这个条目。',
  }),
  'other-file': ({ value }) => ({
    message: `“${value}” 在另一个文件中，而条目只能在同一文件内移动。`,
    fix: '请编辑 issue，选择同一文件中的章节；或者先申请删除这个条目，再重新提交。',
  }),
  'nothing-to-change': ({ value }) => ({
    message: `条目 “${value}” 已经是这样了，没有需要修改的地方。`,
    fix: '请编辑 issue，写明要改什么；如果条目已经正确，请关闭本 issue。',
  }),
  'invalid-form': ({ value }) => ({
    message: `issue 表单有误（“${value}”）。`,
    fix: '请修正 `.github/ISSUE_TEMPLATE` 中的表单。',
  }),
};
