import { labelKey } from '../knowledge/label-key.ts';
import { ownFieldId } from './default-form.ts';
import type { Heading } from './find-headings.ts';
import { findHeadings } from './find-headings.ts';
import type { Form } from './form.ts';

/** A heading that names a field. */
export interface FormHeading extends Heading {
  readonly id: string;
}

interface Label {
  readonly id: string;
  /** By the product's word for the field, not the form's. */
  readonly renamed: boolean;
}

interface Candidate extends Heading, Label {}

/** Levels at which a form's label may stand: GitHub writes `###`, people retype `##` and `#`; `####` is part of an answer. */
const DEEPEST_LABEL = 3;

/**
 * The headings of a body that are labels of a form, in the order of the text, twins included.
 *
 * A field whose label stands as `###` somewhere is not looked for at other levels, one whose label stands in the open is
 * not looked for in fences and comments, and one that stands by its own label not by another. So a fence that one answer leaves open cannot hide the next question, and what
 * an answer quotes in a fence does not count.
 */
export function findFormHeadings(lines: readonly string[], form: Form): FormHeading[] {
  const readLabel = labelReader(form);
  const candidates = findHeadings(lines).flatMap((heading): Candidate[] => {
    const label = heading.level <= DEEPEST_LABEL ? readLabel(heading.text) : undefined;
    return label ? [{ ...heading, ...label }] : [];
  });
  const best = new Map<string, number>();
  for (const heading of candidates) best.set(heading.id, Math.min(best.get(heading.id) ?? Infinity, rank(heading)));
  return candidates.filter((heading) => rank(heading) === best.get(heading.id));
}

/** The less likely a heading is the form's own, the higher. */
function rank({ renamed, hidden, level }: Candidate): number {
  return (renamed ? 4 : 0) + (hidden ? 2 : 0) + (level === 3 ? 0 : 1);
}

/**
 * Reads labels exactly first (trimmed, composed, blanks collapsed), then without their decoration. Where the form calls a
 * field by other words than the product does, the product's words are understood too: labels are renamed, and an issue
 * keeps those of the day it was filed.
 */
function labelReader(form: Form): (label: string) => Label | undefined {
  const exact = new Map(form.fields.map(({ id, label }) => [spelling(label), id]));
  const loose = new Map<string, string | undefined>();
  for (const { id, label } of form.fields) {
    const key = labelKey(label);
    loose.set(key, loose.has(key) ? undefined : id);
  }
  const ids = new Set(form.fields.map(({ id }) => id));
  const read = (label: string): Label | undefined => {
    const id = exact.get(spelling(label)) ?? loose.get(labelKey(label));
    if (id !== undefined) return { id, renamed: false };
    const own = ownFieldId(label);
    return own !== undefined && ids.has(own) && !loose.has(labelKey(label)) ? { id: own, renamed: true } : undefined;
  };
  const known = new Map<string, Label | undefined>();
  return (label) => {
    if (!known.has(label)) known.set(label, read(label));
    return known.get(label);
  };
}

function spelling(label: string): string {
  return label.normalize('NFC').replace(/\s+/g, ' ').trim();
}
