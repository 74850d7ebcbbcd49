import { parseConfig } from '../src/config/parse-config.ts';
import { readList } from '../src/list/read-list.ts';
import { PATH_SEPARATOR } from '../src/sections/section-key.ts';
import { DEFAULT_FORM } from '../src/submission/default-form.ts';
import { EXAMPLE_PAPERS } from './example-papers.ts';
import { renderIssueBody } from './render-issue-body.ts';

/**
 * Bodies of example issues, one for each section of a list that has entries, as long as there are papers:
 * the same paper twice would be refused.
 *
 * @throws Error where the configuration or the form cannot be read
 */
export function exampleIssues(list: string, config: string | null, form: string): string[] {
  const parsed = parseConfig(config, form);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  const { entry } = parsed.value;
  const sections = readList(list, entry)
    .sections.filter(({ entries }) => entries.length > 0)
    .slice(0, EXAMPLE_PAPERS.length);
  return sections.map(({ path }, index) => {
    const paper = EXAMPLE_PAPERS[index] ?? {};
    return renderIssueBody(parsed.value.form ?? DEFAULT_FORM, { ...paper, section: path.join(PATH_SEPARATOR) });
  });
}
