import type { Texts } from '../english.ts';

/** What the pull requests say by which the list and its form are kept in order. */
export const UPKEEP: Texts['upkeep'] = {
  numbering: {
    title: '목록의 중복된 번호 바로잡기',
    why: '번호가 같은 풀 리퀘스트 두 개가, 번호를 새로 매기기 전에 잇달아 병합되었습니다. 이 변경으로 항목마다 다른 번호를 갖게 됩니다:',
    farewell: '이제 필요하지 않습니다. 목록에 중복된 번호가 없습니다.',
  },
  form: {
    title: '양식의 선택지를 목록의 섹션에 맞추기',
    why: '목록의 섹션이 바뀌었습니다. 이 변경으로 양식의 선택지를 섹션에 맞춥니다:',
    next: '양식이 지금 그대로 맞다면 이 풀 리퀘스트를 닫아 주세요. 섹션이 다시 바뀌기 전에는 제안하지 않습니다.',
    farewell: '이제 필요하지 않습니다. 양식의 선택지가 목록의 섹션과 일치합니다.',
  },
  review: {
    greeting: (remarks, left) =>
      `감사합니다! 새 항목을 목록의 나머지와 비교해 보니 살펴볼 점이 ${remarks}가지 있습니다.${
        left > 0 ? ` 이 밖에도 ${left}가지가 더 있으며, 명령줄의 \`accession check\` 명령으로 모두 볼 수 있습니다.` : ''
      }`,
    once: '풀 리퀘스트마다 한 번만 확인하며, 어떻게 할지는 여러분이 정하시면 됩니다.',
    canCommit: '제안된 변경은 클릭 한 번으로 커밋할 수 있습니다.',
  },
};
