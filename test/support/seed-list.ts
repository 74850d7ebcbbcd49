import { readFileSync } from 'node:fs';
import type { Config } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import type { Template } from '../../src/entry/template.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The list the product was asked for, byte for byte. */
export const SEED_LIST = read('test/lists/training-free-generation-acceleration.md');

/** Text of its configuration and of its form. */
export const SEED_CONFIG_TEXT = read('test/lists/training-free-generation-acceleration.accession.yml');
export const SEED_FORM_TEXT = read('issue-templates/add-paper.yml');

const parsed = parseConfig(SEED_CONFIG_TEXT, SEED_FORM_TEXT);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));

export const SEED_CONFIG: Config = parsed.value;
export const SEED_TEMPLATE = SEED_CONFIG.entry as Template;

/** Its three sections, and the number the next entry of each gets. */
export const SEED_SECTIONS: readonly (readonly [section: string, next: number])[] = [
  ['Training-free Stable Diffusion Acceleration', 17],
  ['Training-free Diffusion Transformer Acceleration', 11],
  ['Training-free Auto-Regressive Generation Acceleration', 2],
];

/** The seed list cut down to its first two entries in each section, for laws that are tried many times. */
export const SHORT_LIST = SEED_LIST.replace(/^- \*\*\[(?:[3-9]|1\d)\] [^\n]*\n(?:(?!#|- ).*\n)*/gm, '');
