import type { Texts } from '../english.ts';

/** Where all commands are told. */
const LISTED = '모든 명령은 `/accession help` 댓글로 볼 수 있습니다.';

/** Who may write to the repository. */
const WRITERS = '이 저장소에 쓰기 권한이 있는 사람';

/** What is said of the newest command, behind what was typed and who typed it, and the list of all. */
export const COMMANDS: Texts['commands'] = {
  answer: (command, by, why) => `${by} 님의 ${command} 명령: ${why}`,
  nobody: `이 이슈를 올린 사람과 ${WRITERS}만 쓸 수 있는 명령입니다.`,
  init: `${WRITERS}만 양식 제안을 요청할 수 있습니다.`,
  newSection: `${WRITERS}만 섹션을 만들 수 있습니다.`,
  approve: `${WRITERS}만 승인할 수 있습니다.`,
  merge: `${WRITERS}만 병합을 요청할 수 있습니다.`,
  mergeEarly: '요청한 시점에는 열린 풀 리퀘스트가 없었습니다.',
  mergeOn: (pull) => `병합 조건이 모두 충족되면 GitHub가 #${pull} 풀 리퀘스트를 자동으로 병합합니다.`,
  mergeOff: (pull) =>
    `#${pull} 풀 리퀘스트의 자동 병합은 켜지지 않았습니다. 병합 조건이 이미 모두 충족되었다면 지금 병합할 수 있습니다. 이 저장소가 자동 병합을 허용하지 않는다면 저장소 설정에서 허용할 수 있습니다. 그 사이에 #${pull} 풀 리퀘스트가 바뀌었다면 내용을 확인한 뒤 다시 요청해 주세요.`,
  batch: `${WRITERS}만 여러 이슈를 함께 제안해 달라고 요청할 수 있습니다.`,
  batchWants: `뒤에 이슈 번호를 \`4 7\`처럼 적어 주세요. ${LISTED}`,
  batchNothing:
    '묶을 것이 없었습니다. 이 이슈에 지금 제안할 수 있는 것이 없거나, 브랜치에 다른 사람의 커밋이 있습니다.',
  batchWithout: (issues) =>
    `다음 이슈는 풀 리퀘스트에 포함되지 않았습니다: ${issues.map((issue) => `#${issue}`).join(' ')}. 지금 제안할 수 있는 것이 없거나, 브랜치에 다른 사람의 커밋이 있거나, 이미 다른 풀 리퀘스트에 묶여 있습니다.`,
  decline: `${WRITERS}만 거절할 수 있습니다. 직접 철회하려면 이 이슈를 닫아 주세요.`,
  anyway: `${WRITERS}만 \`anyway\` 옵션을 쓸 수 있습니다.`,
  declined: (by) => `${by} 님이 반영하지 않기로 했으므로, ${WRITERS}만 다시 검토해 달라고 할 수 있습니다.`,
  turnedDown: (pull) =>
    `#${pull} 풀 리퀘스트는 쓰기 권한이 있는 사람이 닫았으므로, 다시 제안하는 것도 ${WRITERS}만 요청할 수 있습니다.`,
  openAlready: (pull) => `#${pull} 풀 리퀘스트가 이미 열려 있습니다.`,
  shownAlready: (pull) => `#${pull} 풀 리퀘스트가 이미 열려 있으며, 변경 내용도 거기서 볼 수 있습니다.`,
  sectionWants: `뒤에 섹션 이름을 적어 주세요. ${LISTED}`,
  nothingBehind: (verb) => `${verb} 뒤에는 아무것도 붙일 수 없습니다. ${LISTED}`,
  unknown: (near) => `그런 명령은 없습니다. ${near === null ? '' : `혹시 ${near} 명령을 찾으셨나요? `}${LISTED}`,
  help: [
    `**명령**(이 이슈를 올린 사람과 ${WRITERS}이 쓸 수 있습니다):`,
    [
      '- `/accession add`: 이 논문을 제안합니다(`add anyway`: 이미 목록에 있어도 제안합니다, 관리자만)',
      '- `/accession retry`: 닫힌 풀 리퀘스트를 다시 제안합니다(관리자만)',
      '- `/accession preview`: 제안하지 않고 변경 내용만 보여 줍니다',
      '- `/accession hold`, `/accession resume`: 제안을 그대로 두고 보류합니다, 다시 진행합니다',
      '- `/accession section <섹션>`: 항목을 다른 섹션에 넣습니다',
      '- `/accession section new <섹션>`: 그 섹션을 만들어 항목을 넣습니다(관리자만)',
      '- `/accession approve`: 승인을 기다리던 것을 제안하거나, 승인 뒤의 수정을 반영합니다(관리자만)',
      '- `/accession merge`: 병합 조건이 모두 충족되면 GitHub가 풀 리퀘스트를 자동으로 병합합니다(관리자만)',
      '- `/accession batch 4 7`: 여기 적은 이슈와 이 이슈를 하나의 풀 리퀘스트로 제안합니다(관리자만)',
      '- `/accession decline <이유>`: 이 이슈와 그 풀 리퀘스트를 닫습니다(관리자만)',
      '- `/accession init`: 양식이 없는 저장소에 양식을 제안합니다(관리자만)',
    ].join('\n'),
  ].join('\n\n'),
};
