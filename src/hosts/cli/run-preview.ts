import { writeFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { parseConfig } from '../../config/parse-config.ts';
import type { LookUp } from '../../lookup/create-lookup.ts';
import { type Preview, type PreviewInput, preview } from '../../preview.ts';
import type { Problem } from '../../problems.ts';
import { changeFormTexts, configFile, formFile } from './default-files.ts';
import { findLists } from './find-lists.ts';
import { paintDiff } from './paint.ts';
import { printProblem } from './print-problem.ts';
import { readHistory } from './read-history.ts';
import { readText } from './read-text.ts';

export interface PreviewOptions {
  readonly list?: readonly string[];
  readonly issue: string;
  readonly title?: string;
  readonly form?: string;
  readonly config?: string;
  readonly lookup?: boolean;
  readonly offline?: boolean;
  readonly json?: boolean;
}

/**
 * `accession preview` and `accession add`: prints the diff or the problems. Where a list is in a working copy, its history goes in.
 *
 * @param write whether to write the list that changes
 * @param lookUp looks up what the issue leaves empty; without it nobody is asked
 * @returns the exit code, 0 or 1
 * @throws what {@link readText} throws, and what node:fs throws where a list cannot be written
 */
export async function runPreview(
  { json, issue, title, ...files }: PreviewOptions,
  write: boolean,
  lookUp?: LookUp,
): Promise<0 | 1> {
  const [configPath, formPath] = [configFile(files.config), formFile(files.form)];
  const [config, form] = [configPath && readText(configPath), formPath && readText(formPath)];
  const standard = listsNamedIn(config);
  const found = findLists(files.list ?? standard);
  if (!found.ok) return refuse(found.problems, json);
  // What comes from standard input goes by the name that the configuration has for it.
  const lists = new Map(found.value.map((list) => [list === '-' ? (standard[0] ?? '') : pathFromHere(list), list]));
  const input: PreviewInput = {
    list: [...lists].map(([path, list]) => ({
      path,
      text: readText(list),
      blame: list === '-' ? [] : readHistory(list),
    })),
    issue: readText(issue),
    changeForms: changeFormTexts(),
    ...(title !== undefined && { title }),
    ...(form !== undefined && { form }),
    ...(config !== undefined && { config }),
  };
  const result = lookUp ? await previewLookedUp(input, lookUp) : preview(input);
  if (json) console.log(JSON.stringify(result, null, 2));
  else if (result.ok) {
    process.stdout.write(paintDiff(result.diff, process.stdout));
    for (const sentence of result.said) console.error(sentence);
    for (const note of result.notes) console.error(printProblem(note));
    for (const reminder of result.reminders) console.error(reminder);
  } else for (const problem of result.problems) console.log(printProblem(problem));
  if (!result.ok) return 1;
  if (write) writeFileSync(lists.get(result.file) ?? result.file, result.text);
  return 0;
}

/** Previews once to hear what is wanted, and again with it. */
async function previewLookedUp(input: PreviewInput, lookUp: LookUp): Promise<Preview> {
  const first = preview(input);
  const settings = parseConfig(input.config ?? null);
  if (first.wanted.length === 0 || !settings.ok) return first;
  return preview({ ...input, metadata: await lookUp(first.wanted, settings.value) });
}

function refuse(problems: readonly Problem[], json = false): 1 {
  if (json) console.log(JSON.stringify({ ok: false, problems, read: [], wanted: [] }, null, 2));
  else for (const problem of problems) console.log(printProblem(problem));
  return 1;
}

/** What is wrong with a configuration is said by the preview. */
function listsNamedIn(config: string | undefined): readonly string[] {
  const parsed = parseConfig(config ?? null);
  return parsed.ok ? parsed.value.lists : ['README.md'];
}

/** As `git apply` wants it: relative to the current folder where the list is inside, with `/`. */
function pathFromHere(list: string): string {
  const path = relative('.', list);
  const inside = path.startsWith('..') || isAbsolute(path) ? list : path;
  return inside.split(sep).join('/').replace(/^\/+/, '');
}
