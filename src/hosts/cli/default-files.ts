import { existsSync } from 'node:fs';
import { CHANGE_FORM_PATHS, CONFIG_PATH, FORM_PATH } from '../../config/config.ts';
import type { ChangeFormTexts } from '../../config/parse-config.ts';
import { readText } from './read-text.ts';

/** The configuration to read: the one that was named, else the one where GitHub has it, if there is one. */
export function configFile(named: string | undefined): string | undefined {
  return named ?? (existsSync(CONFIG_PATH) ? CONFIG_PATH : undefined);
}

/** The issue form to read: the one that was named, else the one where GitHub has it, if there is one. */
export function formFile(named: string | undefined): string | undefined {
  return named ?? (existsSync(FORM_PATH) ? FORM_PATH : undefined);
}

/** The forms for changes that are where GitHub has them. */
export function changeFormTexts(): ChangeFormTexts {
  const read = (path: string): string | null => (existsSync(path) ? readText(path) : null);
  return { update: read(CHANGE_FORM_PATHS.update), remove: read(CHANGE_FORM_PATHS.remove) };
}
