import { meansNothing, meansRemoval } from '../knowledge/nothing-words.ts';
import type { Form } from './form.ts';
import { findFormHeadings } from './form-headings.ts';

/**
 * Ids of the questions that somebody answered by a word for nothing (`None`, `N/A`, `-`), which is no answer but may be meant as one:
 * in a request for a change, as a wish that the value go. What GitHub writes below a question that was left empty is none. Where the form says that
 * such a word takes a value away, a word for taking away (`remove`) is one too.
 */
export function findDeclined(lines: readonly string[], form: Form): string[] {
  const headings = findFormHeadings(lines, form);
  const means = form.clears ? meansRemoval : meansNothing;
  return headings.flatMap(({ id, line }, index) => {
    const text = lines.slice(line + 1, headings[index + 1]?.line).join('\n');
    return means(text) ? [id] : [];
  });
}
