import { readFileSync } from 'node:fs';

const beside = (name: string) => readFileSync(new URL(`../lists/${name}`, import.meta.url), 'utf8');

/** The list the product was asked for, byte for byte. */
export const SEED_LIST = beside('training-free-generation-acceleration.md');

/** Its configuration: the entry template. */
export const SEED_CONFIG = beside('training-free-generation-acceleration.accession.yml');
