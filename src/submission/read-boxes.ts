import { labelKey } from '../knowledge/label-key.ts';
import { findTicked } from './find-ticked.ts';
import type { Form } from './form.ts';
import { prepareBody } from './prepare-body.ts';
import type { Submission } from './submission.ts';

/** Labels of boxes that a list has rules for. */
export interface BoxLabels {
  readonly ticked?: readonly string[] | undefined;
  readonly mention?: readonly string[] | undefined;
}

/**
 * A submission with the boxes that were ticked, where the list has rules for some. What a question asks of which all boxes are such is no
 * value of the entry.
 */
export function readBoxes(
  submission: Submission,
  body: string | null,
  { ticked = [], mention = [] }: BoxLabels,
  form: Form | null,
): Submission {
  if (ticked.length + mention.length === 0) return submission;
  const known = new Set([...ticked, ...mention].map(labelKey));
  const boxes = new Set(
    form?.fields.flatMap(({ id, type, options }) =>
      type === 'checkboxes' && options.every((option) => known.has(labelKey(option))) ? [id] : [],
    ),
  );
  const papers = submission.papers.map((paper) =>
    Object.fromEntries(Object.entries(paper).filter(([id]) => !boxes.has(id))),
  );
  return { ...submission, papers, ticked: findTicked(prepareBody(body)) };
}
