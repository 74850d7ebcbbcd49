import type { Style } from './style.ts';

/** What forms call the field for a method's name. */
export const METHOD_NAMES: readonly string[] = ['name', 'method', 'method-name', 'model', 'acronym'];

/** Whether a field of a form asks for what a method is called. */
export function isMethodName(id: string): boolean {
  return METHOD_NAMES.includes(id);
}

/** Columns of names that are no methods'. */
const OTHER_NAMES: ReadonlySet<string> = new Set(['affiliation', 'data', 'type', 'tasks']);

const NAME = /^[\p{Lu}\d][^\s,;:]{1,24}(?: \p{Lu}[^\s,;:]{0,24})?$/u;

/**
 * Whether a place of the entries holds a name of its own in each, as methods are called; kinds of papers come again.
 *
 * ```
 * NapNet  BedFormer  Sheared LLaMA     names
 * Attack  Defense    Attack            kinds
 * ```
 */
export function holdsMethodNames({ samples }: Style, field: string): boolean {
  const seen = samples.flatMap(({ reading }) => reading.fields[field] ?? []);
  const names = new Set(seen.filter((value) => NAME.test(value)));
  return !OTHER_NAMES.has(field) && names.size >= 3 && names.size >= seen.length * 0.8;
}
