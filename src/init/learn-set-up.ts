import { CONFIG_PATH, type Config, FORM_PATH } from '../config/config.ts';
import type { Entry, ListFile } from '../list/list.ts';
import { readLists } from '../list/read-list.ts';
import { codeSpan, inertText } from '../plan/encode.ts';
import { looksPublished, namesPublisher } from '../sections/looks-published.ts';
import { nameOptions } from '../sections/name-options.ts';
import { planInit } from './plan-init.ts';
import { renderSetUp } from './render-set-up.ts';
import { isWellLearnt } from './say-learnt.ts';

/** What a repository without a form is set up from. */
export interface SetUpInput {
  readonly lists: readonly { readonly path: string; readonly text: string }[];
  readonly config: Pick<Config, 'lists' | 'entry' | 'lookup'>;
  /** Whether it has a configuration, which then stays as it is. */
  readonly hasConfig: boolean;
}

/** What is proposed to a repository that has no form, and what is said of it. */
export interface SetUp {
  /** The form, and the configuration where there is none. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What the pull request says. */
  readonly body: string;
  /** Why nothing can be proposed, as Markdown; `null` where it can. */
  readonly obstacle: string | null;
  /** Whether it is a list of papers without a doubt, and one whose entries can be written, so that it is offered unasked. */
  readonly isSure: boolean;
}

/** Reads the lists of a repository that has no form, and writes one. */
export function learnSetUp({ lists, config, hasConfig }: SetUpInput): SetUp {
  const files = readLists(lists, config.entry);
  const refused = files.find(({ list }) => list.refused);
  const entries = nameOptions(files).flatMap(({ place }) => place.section.entries);
  const obstacle = refused?.list.refused
    ? `${inertText(refused.list.refused.message)} ${inertText(refused.list.refused.fix)}`
    : entries.length === 0
      ? `I found no papers in ${files.map(({ path }) => codeSpan(path)).join(', ')}. Write one or two as the others are to be written; where the list is another file, name it under \`list\` in \`${CONFIG_PATH}\`.`
      : null;
  if (obstacle !== null) return { files: [], body: '', obstacle, isSure: false };
  const plan = planInit({ files, paths: config.lists, config });
  return {
    files: plan.files.filter(({ path }) => path === FORM_PATH || (path === CONFIG_PATH && !hasConfig)),
    body: renderSetUp(plan, files),
    obstacle,
    isSure: isListOfPapers(files, entries) && isWellLearnt(plan),
  };
}

/** The papers of somebody’s project at the end of its README are no list of papers. */
const LEAST_PAPERS = 5;
const LEAST_SHARE_OF_TEXT = 0.3;
const MOSTLY = 0.6;

function isListOfPapers(files: readonly ListFile[], entries: readonly Entry[]): boolean {
  const fields = entries.map((entry) => entry.fields);
  const size = entries.reduce((sum, { start, end }) => sum + end - start, 0);
  const whole = files.reduce((sum, { list }) => sum + list.text.length, 0);
  return (
    fields.filter(namesPublisher).length >= LEAST_PAPERS &&
    fields.filter(looksPublished).length >= fields.length * MOSTLY &&
    size >= whole * LEAST_SHARE_OF_TEXT
  );
}
