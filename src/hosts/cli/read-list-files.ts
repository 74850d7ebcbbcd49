import type { Config } from '../../config/config.ts';
import { parseConfig } from '../../config/parse-config.ts';
import type { List } from '../../list/list.ts';
import { readList } from '../../list/read-list.ts';
import { failed, type Result } from '../../problems.ts';
import { configFile, formFile } from './default-files.ts';
import { readText } from './read-text.ts';

/** Which files to read; what is left out is looked for where GitHub has it. */
export interface ListFiles {
  readonly list?: string | undefined;
  readonly config?: string | undefined;
  /** `null`: none is read. */
  readonly form?: string | null | undefined;
}

/** A list with what stands beside it. */
export interface OpenedList {
  readonly list: List;
  readonly path: string;
  readonly config: Config;
  readonly form: { readonly path: string; readonly text: string } | null;
}

/**
 * Reads a list, its configuration and its form from disk.
 *
 * Problems: those of {@link parseConfig}, and why a file is no list to read.
 *
 * @throws what node:fs throws where a file that was named, or the list, cannot be read
 */
export function readListFiles(files: ListFiles): Result<OpenedList> {
  const configPath = configFile(files.config) ?? null;
  const formPath = files.form === null ? null : (formFile(files.form) ?? null);
  const formText = formPath === null ? null : readText(formPath);
  const config = parseConfig(configPath === null ? null : readText(configPath), formText);
  if (!config.ok) return config;
  const path = files.list ?? config.value.list;
  const text = readText(path);
  const list = readList(text, config.value.entry);
  if (list.refused) return failed(list.refused);
  const form = formPath === null || formText === null ? null : { path: formPath, text: formText };
  return { ok: true, value: { list, path, config: config.value, form } };
}
