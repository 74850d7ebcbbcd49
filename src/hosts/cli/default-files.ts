import { existsSync } from 'node:fs';
import { CONFIG_PATH, FORM_PATH } from '../../config/config.ts';

/** The configuration to read: the one that was named, else the one where GitHub has it, if there is one. */
export function configFile(named: string | undefined): string | undefined {
  return named ?? (existsSync(CONFIG_PATH) ? CONFIG_PATH : undefined);
}

/** The issue form to read: the one that was named, else the one where GitHub has it, if there is one. */
export function formFile(named: string | undefined): string | undefined {
  return named ?? (existsSync(FORM_PATH) ? FORM_PATH : undefined);
}
