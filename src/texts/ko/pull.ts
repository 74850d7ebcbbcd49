import type { SlotRule } from '../../slot/find-slot.ts';
import type { Texts } from '../english.ts';

/** Where an entry was put, by the rule for its place; `null` where there is nothing to say. */
const RULES: Readonly<Record<SlotRule, string | null>> = {
  given: null,
  first: null,
  configuration: '설정에 따라 배치했습니다',
  history: '그동안 항목이 추가되어 온 쪽의 끝에 배치했습니다',
  numbers: '번호가 이어지는 자리에 배치했습니다',
  title: '제목순으로 배치했습니다',
  author: '저자순으로 배치했습니다',
  date: '날짜순으로 배치했습니다',
  venue: '학회·학술지순으로 배치했습니다',
  arxiv: 'arXiv 번호순으로 배치했습니다',
  group: '같은 그룹의 항목 옆에 배치했습니다',
  end: '순서로는 자리를 정할 수 없어, 항목이 추가되는 쪽으로 보이는 끝에 배치했습니다',
};

/** What a pull request says, to whoever reviews it. */
export const PULL: Texts['pull'] = {
  title: ({ kind }, paper) => `“${paper}” ${{ add: '추가', update: '수정', remove: '삭제', move: '이동' }[kind]}`,
  batchTitle: (count, areNew) => (areNew ? `논문 ${count}편 추가` : `항목 ${count}개 변경`),
  batch: (count) =>
    count === 1
      ? '변경은 한 건이며, 이슈 하나에서 나와 커밋 하나로 들어 있습니다. 요청해 주신 분께 감사합니다!'
      : `변경은 ${count}건이며, 각각 이슈 하나에서 나와 커밋 하나로 들어 있습니다. 요청해 주신 모든 분께 감사합니다!`,
  batchNext:
    '관리자께: 하나를 빼려면 해당 이슈에 `/accession hold` 또는 `/accession decline <이유>` 댓글을 남겨 주세요. 나머지는 그대로 남습니다. 어떤 방식으로 병합하든 모든 이슈가 닫힙니다. 승인된 뒤에는 새로 들어오는 것이 없습니다.',
  batchTouched:
    '누군가 이 브랜치에 커밋했으므로 이제 그대로 둡니다. 이슈나 목록이 바뀌어도 더는 반영하지 않습니다. 병합하면 모든 이슈가 닫힙니다.',
  batchEmpty: '제안할 것이 남아 있지 않아 닫았습니다.',
  change: ({ kind, number, place }) => {
    const entry = number === null ? '항목을' : `${number}번 항목을`;
    return {
      add: `${place} 섹션에 ${entry} 추가합니다.`,
      update: `${place} 섹션의 ${entry} 수정합니다.`,
      remove: `${place} 섹션에서 ${entry} 삭제합니다.`,
      move: number === null ? `${place} 섹션으로 옮깁니다.` : `${place} 섹션으로 옮깁니다 (이동 후 ${number}번 항목).`,
    }[kind];
  },
  placed: (rule, right, of) => {
    const words = RULES[rule];
    if (words === null) return null;
    if (of === 0) return `${words}.`;
    return rule === 'history'
      ? `${words}. 최근 추가된 ${of}개 중 ${right}개가 그쪽에 들어갔습니다.`
      : `${words}. 주변 항목 ${of}개 중 ${right}개가 이 순서에 맞습니다.`;
  },
  confirmed: '다음 사항이 있지만, 그래도 제안해 달라는 확인을 이슈에서 받았습니다:',
  notes: '다음 사항도 살펴봐 주세요:',
  revision: (revision) =>
    `${revision}번째 버전: 풀 리퀘스트가 열린 뒤에 항목이 바뀌었습니다. 그 전에 받은 승인은 더 이상 유효하지 않습니다.`,
  peoplesWording: '문구는 이 브랜치의 커밋에 쓰인 그대로 두고, 번호와 위치만 목록에 맞춥니다.',
  squash: '이 브랜치에는 사람이 직접 만든 커밋이 있습니다. 병합할 때 squash 방식을 써 주세요.',
  moreLines: (lines) => `나머지 ${lines}줄은 풀 리퀘스트에서 볼 수 있습니다.`,
  morePatchLines: (lines) => `패치의 나머지 ${lines}줄은 GitHub 댓글의 길이 제한 때문에 생략했습니다.`,

  held: (why, issue) =>
    `**보류 중이니 병합하지 말아 주세요.** ${why} 자세한 내용은 #${issue} 이슈에서 확인할 수 있습니다.`,
  heldFor: {
    list: '먼저 목록을 고쳐야 합니다.',
    config: '이 목록의 설정을 읽을 수 없습니다.',
    issue: '이슈의 지금 내용으로는 항목을 만들 수 없습니다.',
    preview: '미리보기만 요청되었습니다.',
    approval: '먼저 관리자가 승인해야 합니다.',
    handsOff: '이 브랜치에서 항목 말고 다른 내용도 바뀌었습니다.',
  },
  heldBy: (login) => `${login} 님이 요청했습니다.`,
  waits: (who, issue) =>
    `**관리자의 확인을 기다리는 수정이 있습니다.** 이 풀 리퀘스트가 승인된 뒤에 올라온 ${who}의 #${issue} 이슈 수정입니다. 지금 병합하면 승인된 내용이 병합되며, 수정을 반영하면 목록이 다음과 같이 바뀝니다:`,
  waitsNext: (issue) =>
    `수정을 반영하려면 이 풀 리퀘스트를 다시 승인하거나 #${issue} 이슈에 \`/accession approve\` 댓글을 남겨 주세요.`,
  waitsTold: (who, issue, isAutoMerged) =>
    `이 풀 리퀘스트가 승인된 뒤에 올라온 ${who}의 #${issue} 이슈 수정이 관리자의 확인을 기다리고 있습니다. 풀 리퀘스트는 그대로 두었습니다. ${isAutoMerged ? 'GitHub의 자동 병합은 껐습니다. ' : ''}수정을 반영하려면 이 풀 리퀘스트를 다시 승인하거나 #${issue} 이슈에 \`/accession approve\` 댓글을 남겨 주세요.`,
  withdrawn: (issue) => `#${issue} 이슈가 닫혀서 철회했습니다. 이슈를 다시 열면 이 풀 리퀘스트도 다시 열립니다.`,
  joined: (issue) => `#${issue} 이슈는 다른 이슈와 함께 하나의 풀 리퀘스트로 진행하므로 이 풀 리퀘스트는 닫았습니다.`,
  orphan: '이 풀 리퀘스트를 요청한 이슈가 없어져서 철회했습니다.',
  declined: (by, issue, hasReason) =>
    `${by} 님이 #${issue} 이슈에서 반영하지 않기로 했습니다.${hasReason ? ' 이유는 다음과 같습니다:' : ''}`,
};
