import type { Problem } from '../../problems.ts';

/** A problem as a terminal shows it. */
export function printProblem({ code, message, fix }: Problem): string {
  return `[${code}] ${message}\n  fix: ${fix}`;
}
