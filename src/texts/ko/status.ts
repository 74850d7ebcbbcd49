import type { ChangeSaid } from '../change-said.ts';
import type { Texts } from '../english.ts';

/** What a change does to an entry, as a noun. */
function whatOf({ kind, number, place }: ChangeSaid): string {
  const entry = number === null ? '항목' : `${number}번 항목`;
  return {
    add: `${place} 섹션에 ${entry} 추가`,
    update: `${place} 섹션의 ${entry} 수정`,
    remove: `${place} 섹션의 ${entry} 삭제`,
    move: `${place} 섹션으로 이동 (이동 후 ${entry})`,
  }[kind];
}

/** What the status comment of an issue says. Nothing stands right behind a value whose form depends on how that is read aloud. */
export const STATUS: Texts['status'] = {
  proposed: (change, pull) => `감사합니다! ${pull} 풀 리퀘스트를 만들었습니다: ${whatOf(change)}.`,
  next: '이제 관리자가 살펴볼 차례입니다. 고칠 내용이 있으면 이 이슈를 수정해 주세요. 풀 리퀘스트에도 반영됩니다.',
  peoplesWording:
    '풀 리퀘스트에서 항목의 문구를 직접 고친 사람이 있습니다. 그 문구를 그대로 두므로, 이제 이 이슈를 수정해도 항목은 바뀌지 않습니다.',
  revision: (revision) =>
    `현재 ${revision}번째 버전입니다. 마지막으로 바뀌기 전에 받은 승인은 더 이상 유효하지 않습니다.`,

  preview: (change) => `미리보기: ${whatOf(change)}.`,
  previewNext: '이대로 제안하려면 `/accession add` 댓글을 남겨 주세요.',

  ready: (change) => `감사합니다! 필요한 내용이 모두 있습니다. 이제 관리자가 결정할 차례입니다: ${whatOf(change)}.`,
  readyNext: '고칠 내용이 있으면 이 이슈를 수정해 주세요. 여기에 보이는 내용에도 반영됩니다.',
  readyForMaintainers: (label) =>
    `관리자께: \`/accession approve\` 댓글을 남기거나 ${label} 레이블을 붙이면 풀 리퀘스트가 만들어집니다. ` +
    '`/accession decline <이유>` 댓글을 남기면 이유를 전하고 이 이슈를 닫습니다.',
  readyOutdated: '지금 있는 승인은 이슈 내용이 바뀌기 전에 받은 것이어서 유효하지 않습니다.',

  declined: (by, hasReason) =>
    `제안해 주셔서 감사합니다. 검토 끝에 ${by} 님이 반영하지 않기로 했습니다.${hasReason ? ' 이유는 다음과 같습니다:' : ''}`,
  declinedNext: '관리자께: 다시 검토하려면 `/accession retry` 댓글을 남겨 주세요.',

  held: (by, pull) =>
    `${by} 님의 요청으로 보류 중입니다. ${pull === null ? '' : `#${pull} 풀 리퀘스트는 그대로 둡니다. `}계속하려면 \`/accession resume\` 댓글을 남겨 주세요.`,
  vetoed: (pull) =>
    `#${pull} 풀 리퀘스트가 병합되지 않고 닫혔으므로, 여기서는 더 제안하지 않습니다. 다시 제안하려면 관리자가 \`/accession retry\` 댓글을 남겨 주세요.`,
  leftBatch: (pull) => `이 이슈가 닫혀서 #${pull} 풀 리퀘스트에서 빠졌습니다. 이슈를 다시 열면 다시 제안합니다.`,
  withdrawn: (pull) =>
    `이 이슈가 닫혀서 #${pull} 풀 리퀘스트도 닫았습니다. 이슈를 다시 열면 풀 리퀘스트도 다시 열립니다.`,
  handsOff: (pull) =>
    `#${pull} 풀 리퀘스트의 브랜치에서 이 항목 말고 다른 내용도 바뀌었으므로, 이제 이 브랜치는 건드리지 않겠습니다. ` +
    '그대로 병합하거나, 브랜치에서 다른 변경을 되돌리거나, 풀 리퀘스트를 닫고 `/accession retry` 댓글을 남겨 주세요.',
  takenBranch: (branch) =>
    `${branch} 브랜치에 이 항목 말고 다른 내용도 있어서 건드리지 않았습니다. ` +
    '이 브랜치로 직접 풀 리퀘스트를 열거나, 브랜치를 삭제하고 `/accession retry` 댓글을 남겨 주세요.',
  limited: (open, isOwn) =>
    `감사합니다! ${isOwn ? '올려 주신 제안이' : '제안이'} 이미 ${open}건 열려 있습니다. 그중 하나가 병합되거나 닫히면 이 제안의 차례가 됩니다. 따로 하실 일은 없습니다.`,
  merged: (pull, entry) =>
    `#${pull} 풀 리퀘스트가 병합되었습니다.${entry === null ? '' : ` 항목은 ${entry}에 있습니다.`} 감사합니다!`,
  mergedEntry: (number, url) => `[${number === null ? '여기' : `${number}번`}](${url})`,

  waits: (who, pull) =>
    `#${pull} 풀 리퀘스트가 승인된 뒤에 올라온 ${who}의 이슈 수정이 관리자의 확인을 기다리고 있습니다. 이 수정을 반영하면 목록이 다음과 같이 바뀝니다:`,
  waitsForMaintainers: (pull) =>
    `관리자께: 이 수정을 반영하려면 #${pull} 풀 리퀘스트를 다시 승인하거나 여기에 \`/accession approve\` 댓글을 남겨 주세요. 그때까지 #${pull} 풀 리퀘스트는 승인된 그대로 둡니다.`,
  somebody: '누군가',

  patch: (change) => `감사합니다! 변경 내용이 준비되었습니다: ${whatOf(change)}.`,
  patchForMaintainers: (opened, areMany, isWhole) =>
    `관리자께: ${opened} ${areMany ? '패치에 나온 줄을 모두 바꿔 주세요.' : '패치에서 더하기 표시가 붙은 줄을 넣어 주세요.'}` +
    `${isWhole ? ' 패치를 `git apply` 명령에 넘겨도 됩니다.' : ' 나머지도 같은 방법으로 하면 됩니다.'} 항목이 기본 브랜치에 들어가면 이 이슈는 닫힙니다.`,
  patchOpen: (path, line, url) => `[${path} 파일의 ${line}번째 줄을 열어](${url}#L${line})`,
  patchNext: '고칠 내용이 있으면 이 이슈를 수정해 주세요. 이슈나 목록이 바뀌면 패치에도 반영됩니다.',
  patchTaken: (entry) => `추가되었습니다. 항목은 ${entry}에 있습니다. 감사합니다!`,

  toDo: (count, pull) =>
    `${pull === null ? '감사합니다!' : `#${pull} 풀 리퀘스트는 대기 중입니다.`} 아직 확인해 주실 점이 ${count}가지 있습니다:`,
  nothingToDo: (pull) => (pull === null ? '감사합니다!' : `#${pull} 풀 리퀘스트는 대기 중입니다.`),
  forMaintainers: '이 목록의 관리자께:',
  editHint: '답변을 고치려면 이슈 메뉴에서 Edit 항목을 눌러 수정해 주세요. 바로 다시 확인하겠습니다.',
  orEditHint: '또는 이 이슈를 직접 수정해 주세요(이슈 메뉴의 Edit). 바로 다시 확인하겠습니다.',
  example: '예:',
  seePull: (pull) => `#${pull} 풀 리퀘스트를 참고해 주세요.`,
  showEntry: (url) => `[항목 보기](${url})`,
  newSection: '감사합니다! 아직 없는 섹션이므로 관리자가 먼저 결정합니다. 관리자께:',
  brokenList: '감사합니다! 이 이슈에는 문제가 없습니다. 다만 목록이나 설정을 먼저 고쳐야 제안할 수 있습니다. 관리자께:',
  brokenConfig:
    '감사합니다! 이 이슈에는 문제가 없습니다. 다만 이 목록의 설정을 읽을 수 없어 아직 제안하지 못했습니다. 관리자께:',
  lookAgain: '이 이슈나 기본 브랜치가 바뀌면 다시 확인하겠습니다.',
  understood: '이렇게 읽었습니다:',
  foundPapers: '다음 논문들을 찾았습니다:',
  openForm: (url) => `[양식을 열어](${url}) 필요한 내용을 적어 주세요.`,
  openFilledForm: (url, choices) =>
    `[이 내용이 채워진 양식을 열어](${url}) ${choices.map(([value, label]) => `${label} 칸에서 ${value} 항목을 고르고 `).join('')}제출한 뒤, 이 이슈는 닫아 주세요.`,
  openFormFor: (name, url, choices) =>
    `${name}: [내용이 채워진 양식 열기](${url})${choices.map((value) => ` (${value} 선택)`).join('')}`,
  tooMuch: '감사합니다! 다만 이 이슈와 목록을 읽는 데 시간이 너무 오래 걸려 제안하지 못했습니다.',
  tooMuchNext:
    '이슈에 논문과 관계없는 내용이 있으면 지워 주세요. 그러면 다시 시도하겠습니다. 관리자께: 목록이 1MB를 넘으면 여러 파일로 나누는 것이 좋습니다.',
};
