import { decodeAddress } from '../knowledge/decode-address.ts';
import { roleOfLabel } from '../knowledge/label-role.ts';
import type { Anatomy } from './chunk.ts';
import { isoDate } from './dates.ts';
import { fieldId, slug } from './field-names.ts';
import type { Node } from './inline-node.ts';
import { readChunk } from './read-chunk.ts';
import { readCount } from './read-count.ts';
import type { Part } from './reading.ts';
import { isAcronym, isVenue } from './venues.ts';

const ALT = /^!\[([^\]]{2,24})\]/;
const ATTRIBUTE = /\balt="([^"<>]{2,24})"/i;
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
    const at = url.search(/\/badge\//);
    if (!SHIELD.test(url) || at < 0) {
      if (!/shields\.io|badgen\.net|github\.com\/.*badge|\.svg\b|starchart|visitor/i.test(url) && url !== '')
        parts.push({ start, end, field: 'image', value: url, form: 'url' });
      continue;
    }
    const path = /^[^?#]*/.exec(url.slice(at + 7))?.[0] ?? '';
    const pieces = splitBadge(path);
    const color = pieces.pop();
    const message = pieces.at(-1);
    if (!color || !message) continue;
    const from = start + at + 7 + message.start;
    const text = decodeBadge(message.text);
    const [first] = pieces;
    if (pieces.length === 1 && repeatsAlt(raw, image, text)) continue;
    const label = first && pieces.length > 1 ? decodeBadge(first.text) : '';
    if (first && /^\d{1,4}$/.test(label) && /^\p{L}{3,20}$/u.test(text)) {
      parts.push(...readCount(raw, image, start + at + 7 + first.start, label, text));
      continue;
    }
    const name = badgeField(raw, image, label, text, color.text);
    const isFace = anatomy.links.some((link) => link.start < image.start && link.end > image.end);
    if (isFace && isLabelOf(raw, image, label, text)) continue;
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

/** `![Code](…/badge/Code-GitHub-black)`: both words name a kind of link, neither a venue, so that they are a label. */
function isLabelOf(raw: string, image: Node, label: string, text: string): boolean {
  const alt = ALT.exec(raw.slice(image.start, image.end))?.[1] ?? '';
  return [label || alt, text].every((words) => roleOfLabel(words) !== undefined && !isVenue(words));
}

/** The alternative text of a badge that repeats what it says (`![ICLR](…/badge/ICLR-2024-blue)`): the same values once more. */
function readAlt(raw: string, image: Node, found: readonly Part[]): Part[] {
  const text = raw.slice(image.start, image.end);
  const attribute = ATTRIBUTE.exec(text);
  const alt = (ALT.exec(text) ?? attribute)?.[1] ?? '';
  const start = image.start + (attribute ? attribute.index + attribute[0].length - alt.length - 1 : 2);
  // In an attribute, a quotation mark has to be coded as in an address.
  const form = attribute ? { form: 'badge' as const, format: ' ' } : { form: 'text' as const };
  for (const [i, first] of found.entries()) {
    for (const last of found.slice(i).reverse()) {
      const written = raw.slice(first.start, last.end);
      const isSame = written.length === alt.length && decodeBadge(written.replace(/-/g, '_')) === alt;
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

/** `![Website](…/badge/Website-blue)`: a badge whose text is its alt text and names a kind of link is a label, no value. */
function repeatsAlt(raw: string, image: Node, text: string): boolean {
  const alt = ALT.exec(raw.slice(image.start, image.end))?.[1] ?? '';
  return alt !== '' && slug(alt) === slug(text) && (roleOfLabel(alt) !== undefined || /^arxiv$/i.test(alt.trim()));
}

/** `ICLR-2024`: a venue as the label, its year as the message. */
function isVenueOf(label: string, message: string): boolean {
  const found = readChunk(decodeBadge(message), 'free');
  return found.length > 0 && found.every((piece) => piece.kind === 'date') && (isVenue(label) || isAcronym(label));
}

/** A badge's field: its label or its alt text where they say it (`Conference`, `Type`), else its colour. */
function badgeField(raw: string, image: Node, label: string, text: string, color: string): string {
  const alt = ALT.exec(raw.slice(image.start, image.end))?.[1] ?? '';
  if (label) return fieldId(label) === slug(label) ? `badge-${slug(label)}` : fieldId(label);
  return alt && slug(alt) !== slug(text) ? fieldId(alt) : `badge:${color.toLowerCase()}`;
}

function readMessage(raw: string, from: number, written: string, text: string, field: string): Part[] {
  const format = written.includes('%20')
    ? '%20'
    : written.includes(' ')
      ? ' '
      : /[^_]_[^_]/.test(written)
        ? '_'
        : undefined;
  const whole: Part = {
    start: from,
    end: from + written.length,
    field,
    value: text,
    form: 'badge',
    ...(format ? { format } : {}),
  };
  if (/^\d{4}\.\d{4,5}$/.test(text)) return [];
  const found = readChunk(written.replace(/_/g, ' '), 'free');
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
    return {
      ...place,
      field: piece.date.date.month ? 'date' : 'year',
      value: isoDate(piece.date.date),
      form: 'date' as const,
      format: piece.date.format,
    };
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
  const safe = text.replace(/-/g, '--').replace(/_/g, '__');
  const coded = safe.replace(/[%?#/\\()[\]<>"`{}|^\s]/g, (char) =>
    /\s/.test(char) ? blank : encodeURIComponent(char).replace(/[()]/g, (paren) => (paren === '(' ? '%28' : '%29')),
  );
  return coded;
}
