import type { Texts } from '../english.ts';
import { namesIn } from '../names-in.ts';
import { numbersIn } from '../numbers-in.ts';
import type { ProblemSaid } from '../wording.ts';
import { yearsTaken } from '../years-taken.ts';

const DESCRIBE_ENTRY = '.github/accession.yml 파일의 “entry” 설정에 항목의 형식을';
const DESCRIBE_OR_ADD = `${DESCRIBE_ENTRY} 적거나, 이 항목을 직접 처리해 주세요.`;

/** Names in brackets, where there are any. */
function among(said: string, names: string): string {
  const all = namesIn(names);
  return all.length === 0 ? '' : `(${said}: ${all.join(', ')})`;
}

/** Line and column, in brackets. */
function where(at = ''): string {
  const [line, column] = numbersIn(at);
  if (line === undefined) return '';
  return `(${line}번째 줄${column === undefined ? '' : ` ${column}번째 글자`})`;
}

function longest(expected: string): string {
  const [most, own] = numbersIn(expected);
  return own === undefined ? '' : ` 최대 ${most}자인데 지금은 ${own}자입니다.`;
}

function years(said: ProblemSaid): string {
  const { from, to } = yearsTaken(said);
  if (from === null) return to === null ? '' : `(${to}년까지)`;
  return to === null ? `(${from}년부터)` : `(${from}~${to}년)`;
}

/** The words of all problems, by code. Behind a value stands a noun: the form of a particle depends on how a word is read aloud. */
export const PROBLEMS: Texts['problems'] = {
  'missing-field': ({ field }) => ({
    message: `필수인 “${field}” 칸이 비어 있습니다.`,
    fix: `이슈를 수정해서 “${field}” 칸을 채워 주세요.`,
  }),
  'new-section': ({ value }) => ({
    message: `목록에 아직 없는 섹션 “${value}”을(를) 요청했습니다.`,
    fix: '만들려면 “/accession section new”와 이 이름을 댓글로 남기고, 아니면 이슈를 수정해서 이미 있는 섹션을 골라 주세요.',
  }),
  'unclear-section': ({ value }) => ({
    message: `새 섹션 “${value}”을(를) 어디에 어떻게 써야 하는지 목록에서 분명히 알 수 없습니다.`,
    fix: '제목을 목록에 직접 써 주세요. 그러면 이 이슈가 이어집니다.',
  }),
  'unknown-section': ({ value, expected }) => ({
    message: `이 목록에는 “${value}” 섹션이 없습니다.`,
    fix: `이슈를 수정해서 섹션을 다시 골라 주세요${among('후보', expected)}.`,
  }),
  'unknown-style': () => ({
    message: '목록에서 항목을 쓰는 형식을 분명히 알 수 없습니다.',
    fix: `${DESCRIBE_ENTRY} 적어 주세요.`,
  }),
  'empty-list': () => ({
    message: '목록에 논문을 넣을 섹션 제목이 아직 없습니다.',
    fix: '목록에 섹션 제목을 쓰고, 그 아래에 첫 항목을 넣어 주세요.',
  }),
  'ambiguous-section': ({ value, expected }) => ({
    message: `“${value}” 섹션이 여러 개 있습니다.`,
    fix: `이슈를 수정해서 어느 섹션인지 적어 주세요${among('후보', expected)}.`,
  }),
  'section-has-parts': ({ value, expected }) => ({
    message: `“${value}” 섹션은 다시 나뉘어 있고, 논문은 그 안에 들어갑니다.`,
    fix: `이슈를 수정해서 그중 하나를 골라 주세요${among('후보', expected)}.`,
  }),
  'generated-list': ({ value }) => ({
    message: `이 목록은 프로그램이 만들기 때문에(“${value}” 표시가 있습니다) 여기에 추가해도 다음에 덮어쓰여 사라집니다.`,
    fix: '.github/accession.yml 파일의 “list” 설정에 목록을 만드는 원본 파일을 적어 주세요.',
  }),
  'conflict-markers': ({ value }) => ({
    message: `목록의 ${numbersIn(value)[0] ?? value}번째 줄에 해결되지 않은 병합 충돌이 남아 있습니다.`,
    fix: '목록의 충돌을 해결하고 커밋해 주세요.',
  }),
  'hidden-list': ({ value }) => ({
    message: `목록의 ${numbersIn(value)[0] ?? value}번째 줄 등은 항목처럼 보이지만, GitHub에서는 목록으로 표시되지 않습니다.`,
    fix: '그 줄들의 기호 앞뒤 공백을 고치거나, 위에 빈 줄을 넣어 주세요.',
  }),
  'deep-list': () => ({
    message: '목록에 인용, 목록, 태그가 너무 깊이 겹쳐 있어 읽을 수 없습니다.',
    fix: '목록에서 가장 깊이 겹친 부분을 나누거나, 닫지 않은 태그를 닫아 주세요.',
  }),
  'reference-links': ({ value }) => ({
    message: `“${value}” 섹션의 항목은 참조 방식의 링크를 써서, 주소가 항목 안에 없습니다.`,
    fix: `링크 글자 바로 뒤에 주소를 쓰거나, ${DESCRIBE_ENTRY} 적어 주세요.`,
  }),
  'unsafe-edit': ({ value }) => ({
    message: `이 항목만 바뀌어야 하는데, 바꾼 뒤의 목록이 그렇지 않습니다(“${value}”).`,
    fix: DESCRIBE_OR_ADD,
  }),
  'foreign-words': ({ value }) => ({
    message: `새 항목에 “${value}” 문구가 들어가는데, 적어 주신 내용도 아니고 주변 항목에 공통된 문구도 아닙니다.`,
    fix: DESCRIBE_OR_ADD,
  }),
  'title-left-out': ({ field, value, expected }) => ({
    message: `주변 항목처럼 쓰면 “${field}” 칸의 “${value}” 내용이 제자리에 나오지 않습니다${among('만들어진 항목', expected)}.`,
    fix: DESCRIBE_OR_ADD,
  }),
  'no-list': ({ value }) => ({
    message: `“${value}” 목록 파일이 없거나 Markdown 파일이 아닙니다.`,
    fix: '.github/accession.yml 파일의 “list” 설정에 목록 파일을 적어 주세요.',
  }),
  'bad-template': ({ value }) => ({
    message: `항목 템플릿의 “${value}” 부분이 잘못되었습니다.`,
    fix: '설정의 “entry” 부분을 고쳐 주세요.',
  }),
  'not-plain': ({ field, value }) => ({
    message: `“${field}” 칸의 “${value}” 내용은 목록에서 링크나 다른 서식으로 바뀝니다.`,
    fix: `이슈를 수정해서 “${field}” 칸에는 주소나 서식 없이 글자만 적어 주세요.`,
  }),
  'not-writable': ({ value }) => ({
    message: `목록의 항목 하나로 쓸 수 없습니다(“${value}”).`,
    fix: '이슈를 수정해서 서식 없는 글자로 적어 주세요.',
  }),
  'bad-config': ({ value, at, suggestion }) => ({
    message: `설정의 “${value}” 부분이 잘못되었습니다${where(at)}.`,
    fix: `${suggestion ? `혹시 “${suggestion}” 아닌가요? ` : ''}기본 브랜치의 .github/accession.yml 파일을 고쳐 주세요.`,
  }),
  'too-long': ({ field, value, expected }) => ({
    message: `“${field}” 칸의 내용이 너무 깁니다(“${value}”).${longest(expected)}`,
    fix: `이슈를 수정해서 “${field}” 칸의 내용을 줄여 주세요.`,
  }),
  'invalid-link': ({ field, value }) => ({
    message: `“${field}” 칸의 “${value}” 내용은 링크로 쓸 수 없습니다(https:// 로 시작하는 온전한 주소 하나가 필요합니다).`,
    fix: `이슈를 수정해서 브라우저 주소창의 주소를 “${field}” 칸에 붙여 넣어 주세요.`,
  }),
  'invalid-year': ({ field, value }) => ({
    message: `“${field}” 칸의 “${value}” 값은 연도로 쓸 수 없습니다.`,
    fix: `이슈를 수정해서 “${field}” 칸에 2024처럼 네 자리 숫자를 적어 주세요.`,
  }),
  'two-years': ({ field, value, expected }) => {
    const [venue, label] = namesIn(expected);
    const other = venue && label ? `${label} 칸의 ${venue} 내용과` : '학회 또는 학술지의 연도와';
    return {
      message: `“${field}” 칸의 “${value}” 값이 ${other} 맞지 않습니다.`,
      fix: `이슈를 수정해서 둘 중 하나를 고치거나, “${field}” 칸을 비워 주세요.`,
    };
  },
  'two-answers': ({ field, value, expected }) => {
    const [given, label] = namesIn(expected);
    const other = given ? `${label ? `${label} 칸의 ` : ''}${given} 값과` : '다른 내용(arXiv 번호 등)과';
    return {
      message: `“${field}” 칸의 “${value}” 값이 ${other} 맞지 않습니다.`,
      fix: '이슈를 수정해서 둘 중 하나를 고쳐 주세요.',
    };
  },
  'other-title': ({ field, value, expected }) => ({
    message: `“${field}” 칸의 “${value}” 내용이 링크한 논문의 제목과 다릅니다${among('실제 제목', expected)}.`,
    fix: '이슈를 수정해서 제목이나 링크를 고쳐 주세요. 제목을 비워 두면 링크한 논문의 제목을 씁니다. 둘 다 맞다면 “/accession add” 댓글을 남겨 주세요.',
  }),
  'withdrawn-paper': ({ value }) => ({
    message: `“${value}” 논문은 철회된 것으로 보입니다.`,
    fix: '이 이슈를 닫아 주세요. 그래도 목록에 넣어야 할 논문이라면 “/accession add” 댓글을 남겨 주세요.',
  }),
  'required-here': ({ field }) => ({
    message: `이 목록에서는 “${field}” 칸이 필수인데 비어 있습니다.`,
    fix: `이슈를 수정해서 “${field}” 칸을 채워 주세요.`,
  }),
  'one-of-missing': ({ expected }) => ({
    message: `이 목록에서 적어도 하나는 필요한 칸이 모두 비어 있습니다${among('해당하는 칸', expected)}.`,
    fix: '이슈를 수정해서 그중 하나를 채워 주세요.',
  }),
  'year-out-of-range': (said) => ({
    message: `“${said.field}” 칸의 “${said.value}” 값은 이 목록에서 받는 연도가 아닙니다${years(said)}.`,
    fix: `“${said.field}” 칸이 틀렸다면 이슈를 수정해서 고쳐 주세요. 맞다면 이슈를 닫아 주세요.`,
  }),
  'host-not-allowed': ({ field, value, expected }) => ({
    message: `“${field}” 칸의 “${value}” 링크는 이 목록에서 받는 사이트가 아닙니다${among('받는 사이트', expected)}.`,
    fix: `이슈를 수정해서 “${field}” 칸에 이 목록에서 받는 사이트의 링크를 적어 주세요.`,
  }),
  'pattern-not-met': ({ field, value, expected }) => ({
    message: `“${field}” 칸의 “${value}” 내용이 이 목록의 규칙에 맞지 않습니다${among('규칙', expected)}.`,
    fix: `이슈를 수정해서 “${field}” 칸을 규칙에 맞게 적어 주세요.`,
  }),
  'box-not-ticked': ({ value }) => ({
    message: `필수인 “${value}” 항목에 체크되어 있지 않습니다.`,
    fix: '사실이라면 체크하거나, 이슈를 수정해서 이 문장 앞에 “- [x]” 표시를 붙여 주세요.',
  }),
  'rule-not-asked': ({ value }) => ({
    message: `“${value}” 규칙이 있지만, 양식에 그 질문이 없습니다.`,
    fix: '양식에 질문을 추가하거나, .github/accession.yml 파일의 “rules” 설정에서 그 규칙을 빼 주세요.',
  }),
  'repeated-field': ({ field }) => ({
    message: `“${field}” 칸이 두 번 적혀 있습니다.`,
    fix: `이슈를 수정해서 “${field}” 칸을 하나만 남겨 주세요.`,
  }),
  'several-papers': ({ value }) => ({
    message: `이 이슈에는 논문이 ${value.replace(/^(\d+)(?: or more)?$/, (all, count) => `${count}편${all === count ? '' : ' 이상'}`)} 있는데, 이슈 하나로는 한 편만 추가할 수 있습니다.`,
    fix: '논문마다 이슈를 따로 올려 주세요.',
  }),
  'already-listed': ({ value, expected }) => ({
    message: `“${value}” 논문은 이미 ${namesIn(expected)[0] ?? '이'} 섹션에 있습니다.`,
    fix: '항목을 고치고 싶다면 수정을 요청해 주세요. 다른 논문이라면 관리자가 “/accession add anyway” 댓글을 남겨 주세요.',
  }),
  'listed-elsewhere': ({ value, expected }) => ({
    message: `“${value}” 논문은 이미 다른 섹션에 있습니다${among('섹션', namesIn(expected)[0] ?? '')}.`,
    fix: '두 섹션에 모두 넣어야 할 논문이라면 “/accession add” 댓글을 남겨 주세요.',
  }),
  'similar-title': ({ value, expected }) => ({
    message: `“${value}” 논문과 제목이 매우 비슷한 논문이 목록에 있습니다${among('목록의 논문', namesIn(expected)[0] ?? '')}.`,
    fix: '다른 논문이라면 “/accession add” 댓글을 남겨 주세요. 같은 논문이라면 이 이슈를 닫아 주세요.',
  }),
  'already-proposed': ({ value }) => ({
    message: `“${value}” 논문은 이미 제안되어 있습니다.`,
    fix: '따로 하실 일은 없습니다. 그 풀 리퀘스트가 병합되지 않으면 이 이슈가 이어받습니다. 다른 내용이라면 관리자가 “/accession add anyway” 댓글을 남겨 주세요.',
  }),
  'turned-down': ({ value }) => ({
    message: `“${value}” 논문은 이전에 받아들여지지 않았습니다.`,
    fix: '다시 검토할 이유가 있다면 여기에 적어 주세요. 관리자가 “/accession add anyway” 댓글을 남기면 다시 제안됩니다.',
  }),
  'unknown-entry': ({ value }) => ({
    message: `목록에 “${value}” 항목이 없습니다.`,
    fix: '이슈를 수정해서 항목의 번호, 링크 가운데 하나, 또는 목록에 있는 그대로의 제목을 적어 주세요.',
  }),
  'several-entries': ({ value, expected }) => ({
    message: `“${value}” 값에 해당하는 항목이 여러 개 있습니다${among('섹션', expected)}.`,
    fix: '이슈를 수정해서 항목이 있는 섹션도 적거나, 항목의 링크를 적어 주세요.',
  }),
  'not-shown': ({ field, value }) => ({
    message: `이 목록의 항목에는 “${field}” 내용(“${value}”)이 들어갈 자리가 없습니다.`,
    fix: `이슈를 수정해서 “${field}” 칸을 비워 주세요.`,
  }),
  'not-removable': ({ field, value }) => ({
    message: `이 목록의 모든 항목에는 “${field}” 내용이 있어야 하므로, “${value}” 값을 지울 수 없습니다.`,
    fix: `이슈를 수정해서 “${field}” 칸에 새 값을 적거나, 비워 주세요.`,
  }),
  'not-movable': ({ value }) => ({
    message: `고르신 섹션의 항목에는 “${value}” 항목의 내용을 모두 적을 자리가 없습니다.`,
    fix: '이슈를 수정해서 다른 섹션을 고르거나, 관리자에게 직접 옮겨 달라고 요청해 주세요.',
  }),
  'other-file': ({ value }) => ({
    message: `“${value}” 섹션은 다른 파일에 있고, 항목은 같은 파일 안에서만 옮길 수 있습니다.`,
    fix: '이슈를 수정해서 같은 파일의 섹션을 고르거나, 이 항목의 삭제를 요청한 뒤 새로 신청해 주세요.',
  }),
  'nothing-to-change': ({ value }) => ({
    message: `“${value}” 항목은 이미 그렇게 되어 있습니다.`,
    fix: '이슈를 수정해서 무엇을 바꿀지 적어 주세요. 항목이 이미 맞다면 이슈를 닫아 주세요.',
  }),
  'invalid-form': ({ value }) => ({
    message: `이슈 양식이 잘못되었습니다(“${value}”).`,
    fix: '`.github/ISSUE_TEMPLATE` 폴더의 양식을 고쳐 주세요.',
  }),
};
