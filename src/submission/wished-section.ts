import { labelKey } from '../knowledge/label-key.ts';
import type { Submission } from './submission.ts';

/** Words of the option that stands for a section that is not there yet, where the list has no others for it. */
export const ANOTHER_SECTION = 'Another section…';

/** The question that asks what it should be called. */
export const NEW_SECTION = 'new-section';

/**
 * A submission whose section is the new one that it names, where it chose the option for that.
 *
 * @param option whether there is such an option, or its words
 */
export function wishedSection(
  submission: Submission,
  option: boolean | string,
): { readonly submission: Submission; readonly isNew: boolean } {
  if (option === false) return { submission, isNew: false };
  const words = labelKey(option === true ? ANOTHER_SECTION : option);
  const isNew = submission.papers.some(({ section = '' }) => labelKey(section) === words);
  const papers = submission.papers.map(({ [NEW_SECTION]: name = '', section = '', ...paper }) => {
    const asked = labelKey(section) === words ? name : section;
    return asked === '' ? paper : { ...paper, section: asked };
  });
  return { submission: { ...submission, papers }, isNew };
}
