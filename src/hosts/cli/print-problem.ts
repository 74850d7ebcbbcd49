import type { Problem } from '../../problems.ts';

/** A problem as a terminal shows it. */
export function printProblem({ code, message, fix, example }: Problem): string {
  const block = example === undefined ? '' : `\n${example}`.replace(/\n/g, '\n    ');
  return `[${code}] ${message}\n  fix: ${fix}${block}`;
}
