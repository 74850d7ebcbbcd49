import { type FormTexts, withoutTitle } from '../form-texts.ts';

/** Korean. */
export const KOREAN: FormTexts = {
  add: {
    name: '논문 추가',
    description: '이 목록에 논문을 추가해 달라고 요청합니다. 풀 리퀘스트는 자동으로 만들어집니다.',
    introduction: '이슈 하나에 논문 한 편만 적어 주세요. 비워 둔 내용은 항목에 들어가지 않습니다.',
  },
  update: {
    name: '논문 수정',
    description: '이 목록의 항목을 수정해 달라고 요청합니다. 풀 리퀘스트는 자동으로 만들어집니다.',
    introduction:
      '어느 항목인지 적고, 바꿀 내용만 채워 주세요. 나머지는 그대로 남습니다. 값을 지우려면 “없음”이라고 적어 주세요.',
  },
  remove: {
    name: '논문 삭제',
    description: '이 목록에서 항목을 삭제해 달라고 요청합니다. 풀 리퀘스트는 자동으로 만들어집니다.',
    introduction: '어느 항목인지와 그 이유를 적어 주세요.',
  },
  entry: { label: '어느 항목', description: '번호, 링크 가운데 하나, 또는 제목.' },
  entrySection: { label: '항목이 있는 섹션', description: '이것 없이는 항목을 알 수 없을 때만 필요합니다.' },
  moveTo: { label: '옮길 섹션', description: '항목이 잘못된 섹션에 있을 때만 적어 주세요.' },
  notes: { label: '관리자에게 남길 말', description: '항목에는 들어가지 않습니다.' },
  why: { label: '삭제 이유' },
  renew: (_, label, joined) => ({
    label: `새 ${label}`,
    ...(joined && { description: '모두 쉼표로 구분해 적어 주세요.' }),
  }),
  fields: new Map([
    ['section', { label: '섹션', description: '목록의 어느 부분에 들어갈 논문인가요?' }],
    ['title', { label: '논문 제목', description: '논문에 있는 그대로의 전체 제목.' }],
    [
      'paper',
      {
        label: '논문 링크',
        description: 'arXiv, OpenReview, DOI 또는 출판사 페이지.',
        placeholder: 'https://arxiv.org/abs/…',
      },
    ],
    ['authors', { label: '저자', description: '이 목록의 표기를 따라 주세요.' }],
    ['venue', { label: '학회 또는 학술지', description: '연도는 빼고, 아직 발표되지 않았다면 arXiv.' }],
    ['year', { label: '연도' }],
    ['date', { label: '날짜', description: '공개된 날.' }],
    ['pdf', { label: 'PDF 링크' }],
    ['code', { label: '코드 링크' }],
    ['project', { label: '프로젝트 페이지' }],
    ['video', { label: '동영상' }],
    ['slides', { label: '슬라이드' }],
    ['name', { label: '방법의 약칭' }],
    ['tasks', { label: '과제', description: '쉼표로 구분합니다.' }],
    ['technique', { label: '기술' }],
    ['keywords', { label: '키워드', description: '쉼표로 구분합니다.' }],
    ['affiliation', { label: '소속' }],
    ['image', { label: '이미지', description: '그림의 주소.' }],
    ['description', { label: '설명', description: '한두 문장.' }],
  ]),
  example: (value) => `예: ${value}`,
  examples: (values) => `예: ${values.join(', ')}. 다른 값도 됩니다.`,
  other: (id) => ({ label: id }),
  lookedUp: (texts) =>
    withoutTitle(
      texts,
      '이슈 하나에 논문 한 편만 적어 주세요. 섹션과 링크만 있으면 됩니다. 나머지는 자동으로 찾으며, 적어 주신 내용이 우선합니다.',
      '논문에 있는 그대로의 전체 제목. 비워 두면 자동으로 찾습니다.',
    ),
};
