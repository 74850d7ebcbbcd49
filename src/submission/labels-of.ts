import { fieldOfLabel } from '../knowledge/field-words.ts';
import { labelKey } from '../knowledge/label-key.ts';
import type { Form } from './form.ts';

/** Tells the field that a label stands for. */
export type LabelReader = (label: string) => string | undefined;

/** Reads the labels of a form, and what people call the fields otherwise. */
export function labelsOf(form: Form | undefined): LabelReader {
  const own = new Map(form?.fields.map(({ id, label }) => [labelKey(label), id]));
  return (label) => {
    const usual = fieldOfLabel(label);
    const id = own.get(labelKey(label));
    return id === undefined || usual === 'paper-or-title' ? usual : id;
  };
}
