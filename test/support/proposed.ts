import { preview } from '../../src/preview.ts';

/** The lines that are proposed for the answers of a form, the section, and the list afterwards; throws what stands in the way. */
export function proposed(
  list: string,
  answers: Readonly<Record<string, string>>,
): { added: string[]; section: string; text: string } {
  const issue = Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer}\n`)
    .join('\n');
  const made = preview({ list, issue });
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join(' '));
  const lines = made.diff.split('\n').filter((line) => /^\+(?!\+\+ b)/.test(line));
  return { added: lines.map((line) => line.slice(1)), section: made.section.join(' / '), text: made.text };
}
