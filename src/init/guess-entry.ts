import type { List } from '../list/list.ts';
import { learnTemplate } from './learn-template.ts';
import { learnStyles, nameTexts } from './measure-style.ts';
import { entryLines } from './write-config.ts';

/** What a configuration could say when nothing is known of a list. */
const STARTER = '- **{{title}}**, {{venue}} {{year}}. [[Paper]({{paper}})]';
/** It takes time to learn a style. */
const MOST_SECTIONS = 3;

/** The lines of a configuration that describe the entries of a list as well as can be told. */
export function guessEntry(list: List): string {
  const styles = learnStyles(list, MOST_SECTIONS);
  const learnt = learnTemplate(styles, nameTexts(styles), 0);
  return entryLines(learnt?.template.source ?? STARTER, '').join('\n');
}
