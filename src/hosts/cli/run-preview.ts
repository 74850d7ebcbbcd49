import { readFileSync, writeFileSync } from 'node:fs';
import { preview } from '../../preview.ts';
import { printProblem } from './print-problem.ts';

export interface PreviewOptions {
  readonly list: string;
  readonly issue: string;
  readonly title?: string;
  readonly form?: string;
  readonly config?: string;
  readonly json?: boolean;
}

const STANDARD_INPUT = 0;

/**
 * `accession preview` and `accession add`: prints the diff or the problems.
 *
 * @param write whether to write the list
 * @returns the exit code, 0 or 1
 * @throws what node:fs throws where a file cannot be read or written
 */
export function runPreview({ list, issue, title, form, config, json }: PreviewOptions, write: boolean): 0 | 1 {
  const result = preview({
    list: readFileSync(list, 'utf8'),
    issue: readFileSync(issue === '-' ? STANDARD_INPUT : issue, 'utf8'),
    ...(title !== undefined && { title }),
    ...(form !== undefined && { form: readFileSync(form, 'utf8') }),
    ...(config !== undefined && { config: readFileSync(config, 'utf8') }),
  });
  if (json) console.log(JSON.stringify(result, null, 2));
  else if (result.ok) process.stdout.write(result.diff);
  else for (const problem of result.problems) console.log(printProblem(problem));
  if (!result.ok) return 1;
  if (write) writeFileSync(list, result.text);
  return 0;
}
