import { fieldId } from './field-names.ts';
import { groupBy } from './group-by.ts';
import type { Style } from './style.ts';

/** The field of the links in the column that a form names (`Artifacts`), whatever their labels (`[HF](…)`) say; `undefined` where there is none. */
export function fieldOfColumn(style: Style, id: string): string | undefined {
  const links = style.samples.flatMap(({ source, sequences }) => {
    const cell = source.headers.findIndex((header) => header !== '' && fieldId(header) === id);
    const parts = sequences[cell]?.atoms.flatMap((atom) => atom.parts) ?? [];
    return parts.filter((part) => part.form === 'url' && part.field !== 'image').map((part) => part.field);
  });
  return [...groupBy(links, (field) => field)].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}
