import type { Config } from '../../config/config.ts';
import { parseConfig } from '../../config/parse-config.ts';
import type { ListFile } from '../../list/list.ts';
import { readLists } from '../../list/read-list.ts';
import { failed, type Result } from '../../problems.ts';
import { configFile, formFile } from './default-files.ts';
import { findLists } from './find-lists.ts';
import { readText } from './read-text.ts';

/** Which files to read; what is left out is looked for where GitHub has it. */
export interface ListFiles {
  /** Paths and patterns; none: those of the configuration. */
  readonly lists: readonly string[];
  readonly config?: string | undefined;
  /** `null`: none is read. */
  readonly form?: string | null | undefined;
}

/** Lists with what stands beside them. */
export interface OpenedLists {
  readonly files: readonly ListFile[];
  readonly config: Config;
  readonly form: { readonly path: string; readonly text: string } | null;
}

/**
 * Reads lists, their configuration and their form from disk.
 *
 * Problems: those of {@link parseConfig} and {@link findLists}, and why a file is no list to read.
 *
 * @throws what node:fs throws where a file that was named, or a list, cannot be read
 */
export function readListFiles(given: ListFiles): Result<OpenedLists> {
  const configPath = configFile(given.config) ?? null;
  const formPath = given.form === null ? null : (formFile(given.form) ?? null);
  const formText = formPath === null ? null : readText(formPath);
  const config = parseConfig(configPath === null ? null : readText(configPath), formText);
  if (!config.ok) return config;
  const paths = findLists(given.lists.length > 0 ? given.lists : config.value.lists);
  if (!paths.ok) return paths;
  const files = readLists(
    paths.value.map((path) => ({ path, text: readText(path) })),
    config.value.entry,
  );
  const refused = files.flatMap(({ list }) => list.refused ?? []);
  if (refused.length > 0) return failed(...refused);
  const form = formPath === null || formText === null ? null : { path: formPath, text: formText };
  return { ok: true, value: { files, config: config.value, form } };
}
