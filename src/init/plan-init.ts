import { directionOf } from '../check/check-numbering.ts';
import { CONFIG_PATH, FORM_PATH } from '../config/config.ts';
import type { List } from '../list/list.ts';
import { shortestPaths } from '../list/shortest-paths.ts';
import { DEFAULT_FORM } from '../submission/default-form.ts';
import { isChinese } from './is-chinese.ts';
import { type LearntField, learnFields } from './learn-fields.ts';
import { type Coverage, learnStyles, measureStyle, shownInEntries } from './measure-style.ts';
import { writeConfig } from './write-config.ts';
import { writeForm } from './write-form.ts';
import { writeWorkflow } from './write-workflow.ts';

export const WORKFLOW_PATH = '.github/workflows/accession.yml';

/** What a list is set up from. */
export interface InitInput {
  readonly list: List;
  /** Path of the list in the repository. */
  readonly path: string;
  /** Its entries' template, where it is known. */
  readonly template: string | null;
  /** Whether the template was given, not learnt: then the configuration has to say it. */
  readonly isGiven: boolean;
}

/** What was learnt from a list, and the files that follow from it. */
export interface InitPlan {
  /** Names of the sections that hold entries, with how many. */
  readonly sections: readonly { readonly name: string; readonly entries: number }[];
  readonly fields: readonly LearntField[];
  readonly numbering: Numbering;
  /** How well the style was learnt, `null` where a template says it. */
  readonly coverage: Coverage | null;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Labels that the repository should have. */
  readonly labels: readonly string[];
}

export type Numbering = 'none' | 'each section' | 'whole list';

/** Everything that `accession init` writes for a list, and what it read to do so. */
export function planInit({ list, path, template, isGiven }: InitInput): InitPlan {
  const filled = list.sections.filter(({ entries }) => entries.length > 0);
  const names = shortestPaths(
    filled.map((section) => section.path),
    list.sections.map((section) => section.path),
  );
  const styles = template === null ? learnStyles(list) : [];
  const read = learnFields(filled.flatMap(({ entries }) => entries.map((entry) => entry.fields)));
  const shown = learnFields(shownInEntries(styles)).filter(({ id }) => !read.some((field) => field.id === id));
  const fields = [...read, ...shown].sort((a, b) => b.share - a.share);
  const form = writeForm({
    sections: names,
    fields,
    isChinese: isChinese(filled.map((section) => section.path.at(-1) ?? '')),
  });
  return {
    sections: filled.map(({ entries }, index) => ({ name: names[index] ?? '', entries: entries.length })),
    fields,
    numbering: numberingOf(list),
    coverage: template === null ? measureStyle(styles) : null,
    files: [
      { path: FORM_PATH, text: form },
      { path: CONFIG_PATH, text: writeConfig({ list: path, template, isNeeded: isGiven }) },
      { path: WORKFLOW_PATH, text: writeWorkflow(path) },
    ],
    labels: [...DEFAULT_FORM.labels, 'needs changes'],
  };
}

function numberingOf(list: List): Numbering {
  const filled = list.sections.filter(({ entries }) => entries.length > 0);
  const numbered = filled.filter(({ entries }) => entries.every(({ number }) => number !== null));
  if (numbered.length * 2 <= filled.length) return 'none';
  const goesOn = numbered.filter(({ entries }, index) => {
    const before = numbered[index - 1]?.entries.at(-1)?.number;
    return before !== undefined && before !== null && entries[0]?.number === before + directionOf(entries);
  });
  return goesOn.length * 2 > numbered.length - 1 && numbered.length > 1 ? 'whole list' : 'each section';
}
