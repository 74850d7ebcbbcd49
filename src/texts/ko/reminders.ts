import { quote } from '../../problems.ts';
import type { ReminderWords } from '../../reminder.ts';

/** The sentences of all reminders, by code. */
export const REMINDERS: ReminderWords = {
  'no-place': ({ values }) => `이 목록의 항목에는 다음 내용이 들어갈 자리가 없습니다: ${all(values)}`,
  'names-turned': ({ typed }) => `저자의 성과 이름 순서를 주변 항목에 맞췄습니다. 입력된 값: ${quote(typed)}`,
  'authors-cleaned': () => '저자 이름과 함께 적힌 소속과 연락처는 넣지 않았습니다.',
  'unknown-latex': ({ value }) => `알 수 없는 LaTeX 명령인 듯해 입력된 대로 두었습니다: ${quote(value)}`,
  capitals: () => '제목은 입력된 대로 모두 대문자입니다.',
  'title-parted': ({ value, labels }) =>
    labels.length === 0
      ? `제목에서 다음을 뺐습니다: ${quote(value)}`
      : `제목에서 다음을 꺼내 ${all(labels)} 칸에 넣었습니다: ${quote(value)}`,
  'not-asked': ({ label }) => `${quote(label)} 칸은 양식에 없어서 그 아래 내용은 넣지 않았습니다.`,
  'answer-cut': ({ label }) => `${quote(label)} 칸의 답은 첫 줄만 쓰고 그 아래 내용은 넣지 않았습니다.`,
  ticked: ({ labels }) => `이슈에서 체크된 것: ${all(labels)}`,
  'from-issue': ({ text }) => `이슈에서: “${text}”`,
  moved: ({ section, number }) =>
    `전에는 ${quote(section)} 섹션에${number === null ? '' : ` ${number}번으로`} 있었습니다.`,
  'value-kept': ({ label }) =>
    `${quote(label)} 칸에 없음을 뜻하는 말이 입력되었지만, 항목의 원래 내용은 그대로 두었습니다.`,
  'value-cleared': ({ label, value }) =>
    `${quote(label)} 칸에 없음을 뜻하는 말이 입력되어 ${quote(value)} 값을 지웁니다.`,
  'numbers-broken': () => '이 목록의 번호에는 원래 빠진 번호나 겹치는 번호가 있어 그대로 두었습니다.',
  'template-misfit': ({ line, name }) =>
    `${line}번째 줄의 ${quote(name)} 항목은 “entry” 템플릿에 맞지 않지만 항목으로 셉니다.`,
  'template-misfit-elsewhere': ({ entries }) => `이 섹션의 다른 ${entries}개 항목도 마찬가지입니다.`,
  cited: ({ line, number, now }) =>
    now === null
      ? `${line}번째 줄에서 인용한 ${number}번은 이제 없습니다.`
      : `${line}번째 줄에서 인용한 ${number}번은 이제 ${now}번입니다.`,
  'cited-elsewhere': ({ places }) => `이 밖에 ${places}곳도 마찬가지입니다.`,
  counted: ({ line, said, now }) =>
    `${line}번째 줄에는 논문이 ${said}편이라고 적혀 있지만, 이 논문을 ${now > said ? '더하면' : '빼면'} ${now}편입니다.`,
  'counted-elsewhere': ({ lines }) => `이 밖에 ${lines}줄도 마찬가지입니다.`,
  'contents-line': ({ change }) =>
    `이 목록의 목차에는 이 섹션의 논문마다 한 줄씩 있습니다. 이 논문의 줄을 ${change === 'add' ? '추가해야' : '지워야'} 합니다.`,
  'section-new': () => '새 섹션입니다.',
  'section-line': () => '이 목록의 목차에는 섹션마다 한 줄씩 있습니다. 새 섹션의 줄을 추가해야 합니다.',
  'not-shown-whole': ({ shown, bytes }) =>
    `GitHub는 파일의 처음 ${shown}바이트만 보여 주는데 이 파일은 ${bytes}바이트입니다. 끝부분은 페이지에 보이지 않습니다.`,
  'looked-up': ({ labels, source }) => `비어 있던 ${all(labels)} 칸의 내용은 ${source}에서 찾았습니다.`,
  claimed: ({ label, value, source }) =>
    `${quote(label)} 칸의 ${quote(value)} 값은 저자가 ${source}에 적은 것이며, 다른 곳에서는 확인되지 않았습니다.`,
  silent: ({ sources }) => `${sources.join(', ')}에서 응답이 없어 그곳에서는 확인하지 못했습니다.`,
  'unknown-paper': ({ key }) =>
    `찾아본 곳에는 ${quote(key)} 논문이 없습니다. 새 논문은 등록되는 데 하루쯤 걸릴 수 있습니다.`,
  'title-differs': ({ label, value, source }) =>
    `${source}에 적힌 제목: ${quote(value)}. ${quote(label)} 칸은 입력된 대로 두었습니다.`,
  'authors-differ': ({ label, value, source }) =>
    `${source}에 적힌 제1저자: ${quote(value)}. ${quote(label)} 칸은 입력된 대로 두었습니다.`,
  'value-differs': ({ label, typed, value, source }) =>
    `${quote(label)} 칸의 ${quote(typed)} 값은 입력된 대로 두었습니다. ${source}에 적힌 값: ${quote(value)}.`,
};

/** `“A”, “B”`. */
function all(values: readonly string[]): string {
  return values.map(quote).join(', ');
}
