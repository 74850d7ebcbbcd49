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

/**
 * The title without the method's name that begins it, where the list sets names apart and none of its titles has its own.
 *
 * ```
 * [NapNet] Early Birds and Naps     title "Owl: Late Risers at Work", name "Owl"     → "Late Risers at Work"
 * ```
 *
 * @param slot the field under which the list has names
 */
export function cutName(title: string, name: string, slot: string, style: Style): string {
  const begins = (text: string, head: string) => head !== '' && text.toLowerCase().startsWith(head.toLowerCase());
  const rest = begins(title, name)
    ? /^\s*(?:[:：]|\s[-–—]\s)\s*(\S.*)$/s.exec(title.slice(name.length))?.[1]
    : undefined;
  if (rest === undefined) return title;
  const pairs = style.samples.flatMap(({ reading: { fields } }) =>
    fields.title !== undefined && fields[slot] !== undefined ? [{ title: fields.title, name: fields[slot] }] : [],
  );
  return pairs.length >= 2 && !pairs.some((one) => begins(one.title, one.name)) ? rest : title;
}
