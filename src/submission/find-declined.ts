import { meansNothing } from '../knowledge/nothing-words.ts';
import type { Form } from './form.ts';
import { findFormHeadings } from './form-headings.ts';

/**
 * Ids of the questions that somebody answered by a word for nothing (`None`, `N/A`, `-`), which is no answer but may be meant as one:
 * in a request for a change, as a wish that the value go. What GitHub writes below a question that was left empty is none.
 */
export function findDeclined(lines: readonly string[], form: Form): string[] {
  const headings = findFormHeadings(lines, form);
  return headings.flatMap(({ id, line }, index) => {
    const text = lines.slice(line + 1, headings[index + 1]?.line).join('\n');
    return meansNothing(text) ? [id] : [];
  });
}
