import { fieldOfHeader } from '../knowledge/field-words.ts';

/** The id of a header or label, e.g. `Conference/Journal` → `venue`; otherwise its words joined by `-`. */
export function fieldId(label: string): string {
  return fieldOfHeader(label) ?? slug(label.replace(/[*_`:：【】]/g, ''));
}

/** `Award name` → `award-name`. */
export function slug(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
