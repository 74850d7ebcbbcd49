import { type Problem, problem } from '../problems.ts';
import type { Line } from './line.ts';

const GENERATED =
  /(?:auto(?:matically)?[- ]?generated|generated (?:by|from|automatically|with)|do not (?:edit|modify)(?: this file| manually| by hand)?|(?:BEGIN|START)[-_ ](?:GENERATED|AUTO)|AUTO-?GENERATED)/i;

/** Why a list must not be written to, or `null`: a program writes it, or a merge was committed half done. */
export function refuseList(lines: readonly Line[]): Problem | null {
  let ours = -1;
  for (const [i, line] of lines.entries()) {
    if (line.text.startsWith('<<<<<<< ')) ours = i;
    else if (
      ours >= 0 &&
      line.text.startsWith('>>>>>>> ') &&
      lines.slice(ours, i).some((between) => between.text === '=======')
    )
      return problem('conflict-markers', { value: `line ${ours + 1}` });
  }
  const marker = lines
    .slice(0, 60)
    .concat(lines.slice(-10))
    .find(
      (line) =>
        /<!--|^\[\/\/\]:/.test(line.text) &&
        GENERATED.test(line.text) &&
        !/toc\b|contents|doctoc|all-contributors/i.test(line.text),
    );
  return marker ? problem('generated-list', { value: marker.text.trim() }) : null;
}
