import { directionOf } from '../check/check-numbering.ts';
import { CHANGE_FORM_PATHS, CONFIG_PATH, type Config, FORM_PATH } from '../config/config.ts';
import { type Language, tellLanguage } from '../knowledge/language.ts';
import type { List, ListFile } from '../list/list.ts';
import { nameOptions } from '../sections/name-options.ts';
import { type LearntField, learnFields } from './learn-fields.ts';
import { learnTemplate } from './learn-template.ts';
import { type Coverage, learnStyles, measureStyle, nameTexts, shownInEntries } from './measure-style.ts';
import { type LearntOrder, readOrder } from './read-order.ts';
import { FORM_TEXTS } from './texts/form-texts.ts';
import { writeRemoveForm, writeUpdateForm } from './write-change-forms.ts';
import { writeConfig } from './write-config.ts';
import { isRequired, questionsOf, writeForm } from './write-form.ts';
import { writeWorkflow } from './write-workflow.ts';

export const WORKFLOW_PATH = '.github/workflows/accession.yml';

/** What the lists of a repository are set up from. */
export interface InitInput {
  readonly files: readonly ListFile[];
  /** What the configuration has to say to name them: paths and patterns. */
  readonly paths: readonly string[];
  /** How their entries are written, where its maintainer has said so, and whether papers are looked up. */
  readonly config: Pick<Config, 'entry'> & Partial<Pick<Config, 'lookup'>>;
  /** What whoever sets the lists up has chosen; what is left out is told from the lists. */
  readonly choices?: InitChoices;
  /** Told how far it is while the style is learnt, which takes long. */
  readonly onStep?: (done: number, of: number) => void;
}

/** What a form is to be like. */
export interface InitChoices {
  /** Names of the sections that it offers. */
  readonly sections?: readonly string[];
  /** Ids of the questions that have to be answered, beside the section. */
  readonly required?: readonly string[];
  readonly language?: Language;
}

/** What was learnt from a list, and the files that follow from it. */
export interface InitPlan {
  /** Names of the sections that the form offers, with how many entries they hold. */
  readonly sections: readonly { readonly name: string; readonly entries: number }[];
  readonly fields: readonly LearntField[];
  /** What the form asks for beside the section, with the share of the entries that show it, `null` for none. */
  readonly questions: readonly { readonly id: string; readonly share: number | null; readonly isRequired: boolean }[];
  /** In which the form asks. */
  readonly language: Language;
  readonly numbering: Numbering;
  /** `null` where none can be seen. */
  readonly order: LearntOrder | null;
  /** How well the style was learnt, `null` where a template says it. */
  readonly coverage: Coverage | null;
  /** How an entry is written, as a template: given, or learnt, with how many of the entries it describes. */
  readonly template: { readonly source: string; readonly read: number; readonly of: number } | null;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

export type Numbering = 'none' | 'each section' | 'whole list';

/** Everything that `accession init` writes for lists, and what it read to do so. */
export function planInit({ files, paths, config, choices = {}, onStep }: InitInput): InitPlan {
  const options = nameOptions(files);
  const filled = options.map(({ place }) => place.section);
  const largest = files.map(({ list }) => list).sort((a, b) => sizeOf(b) - sizeOf(a));
  const [list] = largest;
  const given = config.entry;
  const styles =
    given === null ? largest.slice(0, MOST_LISTS).flatMap((one) => learnStyles(one, undefined, onStep)) : [];
  const nameless = nameTexts(styles);
  const bySection = filled.map(({ entries }) => entries.map((entry) => entry.fields));
  const read = learnFields(bySection.flat(), bySection);
  const shown = learnFields(shownInEntries(styles, nameless)).filter(
    ({ id }) => !read.some((field) => field.id === id),
  );
  const fields = [...read, ...shown].sort((a, b) => b.share - a.share);
  const coverage = given === null ? measureStyle(styles) : null;
  const described = learnTemplate(styles, nameless);
  const learnt = described && coverage && shareOf(described) < shareOf(coverage) ? null : described;
  const entries = filled.flatMap((section) => section.entries);
  const template = learnt && { source: learnt.template.source, read: learnt.read, of: learnt.of };
  const language = choices.language ?? tellLanguage(filled.map((section) => section.path.at(-1) ?? ''));
  const names = options.map(({ name }) => name);
  const chosen = names.filter((name) => choices.sections?.includes(name) ?? true);
  const parts = {
    fields,
    language,
    sections: chosen,
    leftOut: names.filter((name) => !chosen.includes(name)),
    isLookedUp: config.lookup !== 'off',
    entries: entries.length,
    ...(choices.required && { required: choices.required }),
  };
  return {
    sections: options.map(({ name, place }) => ({ name, entries: place.section.entries.length })),
    fields,
    questions: questionsOf(fields, FORM_TEXTS[language])
      .filter(([id]) => id !== 'section')
      .map(([id]) => ({
        id,
        share: fields.find((field) => field.id === id)?.share ?? null,
        isRequired: isRequired(id, parts),
      })),
    language,
    numbering: list ? numberingOf(list) : 'none',
    order: list ? readOrder(list) : null,
    coverage,
    template:
      given === null
        ? template
        : { source: given.source, read: entries.filter(({ layout }) => layout).length, of: entries.length },
    files: [
      { path: FORM_PATH, text: writeForm(parts) },
      { path: CHANGE_FORM_PATHS.update, text: writeUpdateForm(parts) },
      { path: CHANGE_FORM_PATHS.remove, text: writeRemoveForm(parts) },
      { path: CONFIG_PATH, text: writeConfig({ paths, given: given?.source ?? null, learnt: template }) },
      { path: WORKFLOW_PATH, text: writeWorkflow(paths) },
    ],
  };
}

/** A template that fits fewer entries than are written right without it would be no help. */
function shareOf({ read, of }: Coverage): number {
  return of === 0 ? 0 : read / of;
}

/** It takes time to learn the style of a list, and more of them say no more. */
const MOST_LISTS = 4;

function sizeOf({ sections }: List): number {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0);
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
