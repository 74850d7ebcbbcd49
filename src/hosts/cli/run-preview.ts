import { writeFileSync } from 'node:fs';
import { preview } from '../../preview.ts';
import { printProblem } from './print-problem.ts';
import { readText } from './read-text.ts';

export interface PreviewOptions {
  readonly list: string;
  readonly issue: string;
  readonly title?: string;
  readonly form?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/**
 * `accession preview` and `accession add`: prints the diff or the problems.
 *
 * @param write whether to write the list
 * @returns the exit code, 0 or 1
 * @throws what {@link readText} throws, and what node:fs throws where the list cannot be written
 */
export function runPreview({ list, issue, title, form, config, json }: PreviewOptions, write: boolean): 0 | 1 {
  const result = preview({
    list: readText(list),
    issue: readText(issue),
    ...(title !== undefined && { title }),
    ...(form !== undefined && { form: readText(form) }),
    ...(config !== undefined && { config: readText(config) }),
  });
  if (json) console.log(JSON.stringify(result, null, 2));
  else if (result.ok) {
    process.stdout.write(result.diff);
    for (const note of result.notes) console.error(printProblem(note));
  } else for (const problem of result.problems) console.log(printProblem(problem));
  if (!result.ok) return 1;
  if (write) writeFileSync(list, result.text);
  return 0;
}
