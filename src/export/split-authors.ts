/** A person's name in parts, or whole where it cannot be told apart. */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string };

/**
 * The authors that a text names, in its order; “et al.” is nobody.
 *
 * ```
 * "Bolya, Daniel and Hoffman, Judy"      Bolya · Daniel, Hoffman · Judy
 * "Daniel Bolya and Judy Hoffman"        the same
 * "Daniel Bolya, Judy Hoffman, et al."   the same
 * "Bolya, D., Hoffman, J."               Bolya · D., Hoffman · J.
 * "OpenAI"                               OpenAI
 * ```
 */
export function splitAuthors(text: string): Author[] {
  const people = text
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/\bet\.? al\b\.?/gi, '')
    .split(/ (?:and|&) |[;；、]/)
    .map((part) => part.trim().replace(/^, ?| ?,$/g, ''))
    .filter((part) => part !== '' && part !== 'others');
  const inverted = people.length > 1 && people.every((part) => part.split(',').length === 2);
  return people.flatMap((part) => readPeople(part, inverted));
}

const LONGEST = 20_000;

/** One person, or several between commas. `inverted`: every part of the text is written `Family, Given`. */
function readPeople(text: string, inverted: boolean): Author[] {
  const parts = text.split(/[,，]/).map((part) => part.trim());
  const [family = '', given = ''] = parts;
  if (parts.length === 1) return [readName(text)];
  const isFamily = isInitials(given) || !/[ \p{Script=Han}]/u.test(family);
  if (parts.length === 2 && (inverted || isFamily)) return [{ family, given }];
  if (parts.length % 2 === 0 && parts.every((part, index) => index % 2 === 0 || isInitials(part)))
    return parts.flatMap((part, index) => (index % 2 === 0 ? [{ family: part, given: parts[index + 1] ?? '' }] : []));
  return parts.filter((part) => part !== '').map(readName);
}

const isInitials = (text: string): boolean => /^(?:\p{Lu}\.?[ -]?){1,4}$/u.test(text);

/** Particles belong to the family name: `Laurens van der Maaten`. */
const PARTICLE = /^(?:de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|dos|du|ter|ten)$/;

function readName(text: string): Author {
  const words = text.split(/\s+/);
  if (words.length === 1) return { literal: text };
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const at = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}
