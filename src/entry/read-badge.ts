import { readArxivId } from '../knowledge/arxiv-id.ts';
import { decodeAddress } from '../knowledge/decode-address.ts';
import { isWordy } from '../knowledge/words.ts';
import type { Anatomy } from './chunk.ts';
import { saidDate } from './dates.ts';
import { fieldId, slug } from './field-names.ts';
import type { Node } from './inline-node.ts';
import { readChunk } from './read-chunk.ts';
import type { Part } from './reading.ts';
import { isAcronym, isVenue } from './venues.ts';

const ALT = /^!\[([^\]]{2,24})\]|\balt=["']([^"'<>]{2,24})["']/di;
const SHIELD = /img\.shields\.io\/(?:static\/v1|badge\/)/i;

/**
 * The values in badges (`https://img.shields.io/badge/<label>-<message>-<color>`, see https://shields.io/badges): the first
 * of one colour is usually a method's name, so badges are fields by their order, and what reads as venue or date is that.
 * Other images are a field `image`; star badges hold only what is derived from the code link.
 */
export function readBadges(anatomy: Anatomy): Part[] {
  const { raw } = anatomy;
  const parts: Part[] = [];
  for (const image of anatomy.images) {
    const [start, end] = image.url ?? image.inner;
    const url = raw.slice(start, end);
    const at = url.indexOf('/badge/');
    if (!SHIELD.test(url) || at < 0) {
      if (!/shields\.io|badgen\.net|github\.com\/.*badge|\.svg\b|starchart|visitor/i.test(url) && url !== '')
        parts.push({ start, end, field: 'image', value: url, form: 'url' });
      continue;
    }
    const [path = ''] = url.slice(at + 7).split(/[?#]/);
    const pieces = splitBadge(path);
    const color = pieces.pop();
    const message = pieces.at(-1);
    if (!color || !message) continue;
    const from = start + at + 7 + message.start;
    const text = decodeBadge(message.text);
    const [first] = pieces;
    const label = first && pieces.length > 1 ? decodeBadge(first.text) : '';
    if (first && /^\d{1,4}$/.test(label) && /^\p{L}{3,20}$/u.test(text)) {
      parts.push(...readCount(raw, image, start + at + 7 + first.start, label, text));
      continue;
    }
    const name = badgeField(raw, image, label, text, color.text);
    const isFace = anatomy.links.some((link) => link.start < image.start && link.end > image.end);
    const found: Part[] = [];
    if (first && isVenueOf(label, message.text)) {
      const begin = start + at + 7 + first.start;
      found.push({ start: begin, end: begin + first.text.length, field: 'venue', value: label, form: 'badge' });
    }
    found.push(...readMessage(raw, from, message.text, text, name));
    const all = [...readAlt(raw, image, found), ...found];
    parts.push(...(isFace ? all.map((part) => ({ ...part, badge: `${name}\n${text}` })) : all));
  }
  return parts;
}

/** The alternative text of an image, and where it stands; empty where there is none of a few words. */
export function altOf(raw: string, image: Node): { start: number; text: string; isAttribute: boolean } {
  const hit = ALT.exec(raw.slice(image.start, image.end));
  const [at = 0] = hit?.indices?.[1] ?? hit?.indices?.[2] ?? [];
  return { start: image.start + at, text: hit?.[1] ?? hit?.[2] ?? '', isAttribute: hit?.[2] !== undefined };
}

/**
 * The number in a badge that counts, with its copy in the alternative text.
 *
 * ```
 * <img src="https://img.shields.io/badge/21-pages-green.svg" alt="21-pages">
 *                                        ^^ from                   ^^
 * ```
 *
 * @param from offset of the number in the badge's address
 * @param what what is counted; it names the field
 */
function readCount(raw: string, image: Node, from: number, number: string, what: string): Part[] {
  const part: Part = { start: from, end: from + number.length, field: fieldId(what), value: number, form: 'badge' };
  const { start, text } = altOf(raw, image);
  const isCopied = text.startsWith(number) && !isWordy(text.slice(number.length, number.length + 1));
  return isCopied ? [part, { ...part, start, end: start + number.length }] : [part];
}

/** The alternative text of a badge that repeats what it says (`![ICLR](…/badge/ICLR-2024-blue)`): the same values once more. */
function readAlt(raw: string, image: Node, found: readonly Part[]): Part[] {
  const { start, text: alt, isAttribute } = altOf(raw, image);
  // In an attribute, a quotation mark has to be coded as in an address.
  const form = isAttribute ? { form: 'badge' as const, format: ' ' } : { form: 'text' as const };
  for (const [i, first] of found.entries()) {
    for (const last of found.slice(i).reverse()) {
      const written = raw.slice(first.start, last.end);
      const isSame = written.length === alt.length && decodeBadge(written.replaceAll('-', '_')) === alt;
      const own = found.slice(i, found.indexOf(last) + 1);
      if (isSame)
        return own.map(({ start: at, end, field, value, form: how, format }) => ({
          start: start + at - first.start,
          end: start + end - first.start,
          field,
          value,
          ...(how === 'date' && format !== undefined ? { form: how, format } : form),
        }));
      if (first === last && first.form === 'badge' && first.value === alt)
        return [{ start, end: start + alt.length, field: first.field, value: alt, ...form }];
    }
  }
  return [];
}

/** `ICLR-2024`: a venue as the label, its year as the message. */
function isVenueOf(label: string, message: string): boolean {
  const found = readChunk(decodeBadge(message), 'free');
  return found.length > 0 && found.every((piece) => piece.kind === 'date') && (isVenue(label) || isAcronym(label));
}

/** A badge's field: its label or its alt text where they say it (`Conference`, `Type`), else its colour. */
function badgeField(raw: string, image: Node, label: string, text: string, color: string): string {
  const alt = altOf(raw, image).text;
  if (label) return fieldId(label) === slug(label) ? `badge-${slug(label)}` : fieldId(label);
  return alt && slug(alt) !== slug(text) ? fieldId(alt) : `badge:${color.toLowerCase()}`;
}

function readMessage(raw: string, from: number, written: string, text: string, field: string): Part[] {
  const format = ['%20', ' '].find((blank) => written.includes(blank)) ?? (/[^_]_[^_]/.test(written) ? '_' : undefined);
  const whole: Part = {
    start: from,
    end: from + written.length,
    field,
    value: text,
    form: 'badge',
    ...(format ? { format } : {}),
  };
  if (readArxivId(text)) return [];
  const found = readChunk(written.replaceAll('_', ' '), 'free');
  if (
    !found.some((piece) => piece.kind === 'date' || piece.kind === 'venue') ||
    found.filter((piece) => piece.kind === 'text').length > (found.length > 2 ? 1 : 0)
  )
    return [whole];
  return found.map((piece) => {
    const value = decodeBadge(raw.slice(from + piece.start, from + piece.end));
    const place = { start: from + piece.start, end: from + piece.end };
    if (!piece.date)
      return {
        ...place,
        field: piece.kind === 'text' ? `${field}-mark` : piece.kind,
        value,
        form: 'badge' as const,
        ...(format ? { format } : {}),
      };
    return { ...place, ...saidDate(piece.date) };
  });
}

/** Parts of a badge's path: single hyphens part, double ones are text. */
function splitBadge(path: string): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  let start = 0;
  for (let i = 0; i < path.length; i += 1) {
    if (path[i] !== '-') continue;
    if (path[i + 1] === '-') i += 1;
    else {
      pieces.push({ text: path.slice(start, i), start });
      start = i + 1;
    }
  }
  pieces.push({ text: path.slice(start), start });
  return pieces.filter((piece) => piece.text !== '' || pieces.length < 3);
}

/** A badge's text as people read it: `Step_Distillation` → `Step Distillation`, `A--B` → `A-B`, `%20` → blank. */
export function decodeBadge(written: string): string {
  // A stray % is text: people write `50%_Sparsity`.
  const text = decodeAddress(written);
  return text.replace(/__|_|--/g, (mark) => (mark === '__' ? '_' : mark === '_' ? ' ' : '-')).trim();
}

/** A text as a badge's path has it; the other direction of {@link decodeBadge}. */
export function encodeBadge(text: string, blank: string): string {
  const safe = text.replaceAll('-', '--').replaceAll('_', '__');
  return safe.replace(/[%?#/\\()[\]<>"`{}|^\s]/g, (char, at: number) => {
    if (char.trim() !== '') return encodeURIComponent(char).replace('(', '%28').replace(')', '%29');
    // Of several underscores the last one would be the blank.
    const isClear = blank !== '_' || (safe[at - 1] !== '_' && safe[at + 1] !== '_');
    return isClear ? blank : '%20';
  });
}
