import { labelKey } from '../knowledge/label-key.ts';
import type { LabelReader } from './labels-of.ts';
import { plainLine } from './plain-line.ts';

/** One answer with its label. */
export interface LabelledValue {
  /** Id of the field, or `paper-or-title`, `title-or-name`, `bibtex`, `ignored`: see the labels. */
  readonly id: string;
  /** The label's words, to tell a second paper from a second link. */
  readonly key: string;
  /** `''` where the value is on the lines below. */
  readonly value: string;
}

const LONGEST_LABEL = 60;
const MOST_SEPARATORS = 3;

/**
 * Reads `Label: value` in all its clothes.
 *
 * ```
 * Paper link: https://…      **Title**: X      **Title: X**      - 📚 Venue：CVPR
 * github; https://…          [Code]: https://… Title - X         ## Paper title
 * ```
 *
 * A second label on the same line in front of a link begins a second value.
 *
 * @param labels tells what a label stands for
 * @returns the values in the order of the line, none where it has no label that people use
 */
export function readLabelledLine(line: string, labels: LabelReader): LabelledValue[] {
  const text = plainLine(line);
  const [label, value] = splitLabel(text, labels) ?? [];
  if (label === undefined || value === undefined) {
    const id = isEmphasised(line) ? labels(text) : undefined;
    return id === undefined ? [] : [{ id, key: labelKey(text), value: '' }];
  }
  const id = fieldOf(label, labels);
  if (id === undefined) return [];
  const [first = '', ...others] = splitValues(value, labels);
  return [{ id, key: labelKey(label), value: first }, ...others.flatMap((other) => readLabelledLine(other, labels))];
}

/** A label on a line of its own must stand out: heading, bold, or a colon at its end. */
function isEmphasised(line: string): boolean {
  return /^\s*(?:#{1,6}[ \t]*\S|\*\*.*\*\*\s*$|__.*__\s*$)/.test(line.slice(0, 2 * LONGEST_LABEL));
}

const SEPARATOR = /\s?[:：；;=]\s?|\s+[-–—]+>?\s+|\s?->\s?/g;

/** Splits at the first separator whose left side is a label; the right side may hold further ones. */
function splitLabel(text: string, labels: LabelReader): [label: string, value: string] | undefined {
  for (const match of [...text.slice(0, LONGEST_LABEL).matchAll(SEPARATOR)].slice(0, MOST_SEPARATORS)) {
    const label = text.slice(0, match.index);
    if (match[0].startsWith(':') && text.startsWith('//', match.index + 1)) return undefined;
    if (fieldOf(label, labels) !== undefined) return [label, tidyValue(text.slice(match.index + match[0].length))];
  }
  return undefined;
}

/** `Code`, `[Code]`, `Code (PyTorch)`, `Paper [arXiv]`. */
function fieldOf(label: string, labels: LabelReader): string | undefined {
  return labels(label) ?? labels(label.replace(/\s?[([][^()[\]]{0,40}[)\]]\s?$/, ''));
}

function tidyValue(value: string): string {
  return value
    .replace(/^[\s*_]+(?=\S)/, '')
    .replace(/^[:：]\s*/, '')
    .trim();
}

const NEXT_LABEL =
  /(?<![\s,;，；|])[\s,;，；|]+(?=(?:\[?[\p{L}][\p{L} ]{1,25}\]?)\s?[:：]\s*(?:\[[^\]]{0,60}\]\()?<?https?:\/\/)/gu;

function splitValues(value: string, labels: LabelReader): string[] {
  if (!value.includes('://')) return [value];
  const cuts = [...value.matchAll(NEXT_LABEL)].filter((match) => {
    const rest = value.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_LABEL);
    return labels(rest.split(/[:：]/, 1)[0] ?? '') !== undefined;
  });
  const parts: string[] = [];
  let start = 0;
  for (const match of cuts) {
    parts.push(value.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, value.slice(start)].map((part) => part.trim());
}
