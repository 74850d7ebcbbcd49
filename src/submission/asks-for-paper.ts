import { identify } from '../knowledge/identify.ts';
import type { Submission } from './submission.ts';

/** An issue that is no form, with what was read of it. */
export interface FreeIssue {
  readonly title: string;
  readonly body: string | null;
  readonly submission: Submission;
}

const LONGEST_LOOK = 10_000;

const REQUEST =
  /\b(?:add|adding|addition|include|including|inclusion|suggest|suggestion|suggesting|recommend|recommendation|consider|considering|submit|submission|share|new papers?|missing papers?|paper request|introduc(?:e|ing))\b|添加|加入|推荐|收录|新增|分享|投稿|补充|추가|추천|追加|掲載/i;

/** Questions, complaints and corrections name papers too. */
const OTHER_BUSINESS =
  /\b(?:broken|dead links?|404|incorrect|typo|remove|removal|delete|out ?dated|not found|license|how (?:do|can|to)|(?:is|are) there|where (?:is|are|can)|why (?:is|are|does)|duplicate)\b|\?\s*$/i;

/**
 * Whether an issue that did not come through the form asks for the addition of a paper: it names one by an identifier, a
 * link and a title, and its words ask for it or its values stand behind labels. Used only where a list's configuration
 * allows free text; in doubt it is somebody's ordinary issue.
 */
export function asksForPaper({ title, body, submission }: FreeIssue): boolean {
  const named = submission.papers.some(
    ({ paper, title: name }) => paper !== undefined && (identify(paper) !== undefined || name !== undefined),
  );
  if (!named) return false;
  const said = `${title}\n${(body ?? '').slice(0, LONGEST_LOOK)}`;
  if (OTHER_BUSINESS.test(title)) return REQUEST.test(title);
  return REQUEST.test(said) || submission.kind === 'labelled';
}
