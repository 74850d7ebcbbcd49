import { fieldOfHeader } from '../knowledge/field-words.ts';
import { trimMarks } from '../knowledge/trim-marks.ts';

/** The id of a header or label, e.g. `Conference/Journal` → `venue`; otherwise its words joined by `-`. */
export function fieldId(label: string): string {
  return fieldOfHeader(label) ?? slug(label);
}

/** `Award name` → `award-name`. */
export function slug(label: string): string {
  return trimMarks(label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'), '-');
}
