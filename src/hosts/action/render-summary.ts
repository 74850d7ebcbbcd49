import type { Plan } from '../../plan/action.ts';
import { describeAction } from '../../plan/describe-action.ts';
import { codeSpan } from '../../plan/encode.ts';

/** What became of one issue, or of the repository as a whole, in a run. */
export interface Outcome {
  /** `Issue 7`, `The repository`. */
  readonly subject: string;
  /** Plans that were carried out, in order; more than one where somebody else was faster. */
  readonly plans: readonly Plan[];
  /** Why it failed, `null` where it did not. */
  readonly error: string | null;
}

/** Less than GitHub's limit of 1 MiB a step: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const LONGEST_SUMMARY = 500_000;

/** The summary of a job in Markdown. Titles come from strangers, so each sentence is inline code. */
export function renderSummary(outcomes: readonly Outcome[], note: string | null): string {
  const parts = outcomes.map(({ subject, plans, error }) => {
    const lines = plans.flat().map((action) => `- ${codeSpan(describeAction(action))}`);
    if (error !== null) lines.push(`- **Failed:** ${codeSpan(error)}`);
    return [`### ${subject}`, lines.length === 0 ? 'Nothing to do.' : lines.join('\n')].join('\n\n');
  });
  if (parts.length === 0) parts.push(note === null ? 'Nothing to do.' : `Nothing to do: ${codeSpan(note)}`);
  let text = '## Accession\n';
  for (const [index, part] of parts.entries()) {
    if (text.length + part.length > LONGEST_SUMMARY) {
      text += `\nAnd ${parts.length - index} more.\n`;
      break;
    }
    text += `\n${part}\n`;
  }
  return text;
}
