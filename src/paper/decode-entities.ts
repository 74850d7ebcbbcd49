import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));/g;

/**
 * A text with its HTML character references decoded, once: titles are copied from web pages.
 *
 * ```
 * "A &amp; B"      → "A & B"
 * "&amp;lt;b&amp;gt;" → "&lt;b&gt;"
 * ```
 *
 * What is no reference stays as typed, and so do references to code points that do not exist.
 */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (typed, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || typed;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? typed : String.fromCodePoint(code);
  });
}
