import type { Style } from './style.ts';

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
