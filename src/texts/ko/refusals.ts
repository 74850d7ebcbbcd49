import type { Texts } from '../english.ts';

/** What is said where GitHub refuses something. Only maintainers can mend that. */
export const REFUSALS: Texts['refusals'] = {
  issue: (doing) =>
    `감사합니다! 이 이슈에는 문제가 없습니다. 다만 GitHub에서 다음 작업을 허용하지 않았습니다: ${doing}.`,
  repository: (doing) => `목록과 양식을 관리하는 데 필요한 작업을 GitHub에서 허용하지 않았습니다: ${doing}.`,
  lookAgain: '이 이슈나 기본 브랜치가 바뀌면 다시 시도하겠습니다.',
  lookAgainOnce:
    '기본 브랜치가 바뀌면 다시 시도하겠습니다. 이 안내는 한 번만 드립니다. 해결되면 이 이슈를 닫아 주세요.',
  forMaintainers: (fix) => `관리자께: ${fix}`,
  doing: {
    'publish-branch': '풀 리퀘스트 브랜치에 쓰기',
    'delete-branch': '풀 리퀘스트 브랜치 삭제',
    'report-check': '검사 결과 보고',
    'open-pull-request': '풀 리퀘스트 만들기',
    'update-pull-request': '풀 리퀘스트 변경',
    'equip-pull-request': '설정의 `pullRequest` 내용을 풀 리퀘스트에 적용',
    'enable-auto-merge': '풀 리퀘스트의 자동 병합 켜기',
    'disable-auto-merge': '풀 리퀘스트의 자동 병합 끄기',
  },
  fixes: {
    rules:
      '룰셋이나 브랜치 보호가 `accession/**` 브랜치에 적용되어 있습니다. App이 우회할 수 있게 하거나, 이 브랜치들을 대상에서 빼 주세요(Settings → Rules).',
    permission:
      '권한이 부족합니다. App에는 `contents: write`, `issues: write`, `pull-requests: write` 권한이 필요합니다(수락을 기다리는 권한은 Settings → GitHub Apps → Configure 화면에서 볼 수 있습니다). 워크플로의 작업에도 같은 세 가지 권한이 필요합니다.',
    'workflow-permission':
      'Settings → Actions → General → Workflow permissions 화면에서 허용하거나, 워크플로에 App의 토큰을 넣어 주세요.',
    archived: '저장소가 보관 처리되어 있습니다. 보관을 해제해야 제안할 수 있습니다.',
    locked: '대화가 잠겨 있습니다. 잠금을 풀어야 댓글을 달 수 있습니다.',
    disabled: '이슈 기능이 꺼져 있습니다. Settings → General → Features 화면에서 켜 주세요.',
    other: 'GitHub의 설명 말고는 더 아는 것이 없습니다.',
  },
};
