import { dump } from 'js-yaml';
import { PATH_SEPARATOR } from '../list/find-section.ts';
import type { List } from '../list/list.ts';
import { isNamed, pathKey } from '../list/path-key.ts';
import { shortestPaths } from '../list/shortest-paths.ts';
import type { Form } from '../submission/form.ts';
import { parseForm } from '../submission/parse-form.ts';
import { readYaml, YamlFault } from './read-yaml.ts';

/** A form whose options were brought in line with the list. */
export interface UpdatedForm {
  /** The whole file; equal to the old one where nothing has drifted. */
  readonly text: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Options that stand for no section on purpose. */
const OTHER = /^(?:other|others|none of|not sure|unsure|i don|somewhere else|new section|其他|其它|不确定)/i;

/**
 * Changes the options of a form's section question so that they are the sections of the list, in its order. Options that
 * still name a section stay as they are written, and so does every other line of the file.
 *
 * @returns `null` where the question is no dropdown, or its options are not written one a line
 */
export function updateOptions(text: string, list: List): UpdatedForm | null {
  const before = parseForm(text);
  if (!before.ok) return null;
  const lines = text.split('\n');
  const place = findOptions(text, lines);
  if (!place) return null;

  const filled = list.sections.filter(({ entries }) => entries.length > 0);
  const names = shortestPaths(
    filled.map(({ path }) => path),
    list.sections.map(({ path }) => path),
  );
  const kept = new Set<number>();
  const named = new Map<string, string>();
  const added: string[] = [];
  for (const [index, section] of filled.entries()) {
    const key = pathKey(section.path);
    if (named.has(key)) continue;
    const at = place.options.findIndex(
      (option) => isNamed(section.path, option) && isOnly(option, filled, section.path),
    );
    if (at >= 0) kept.add(at);
    else added.push(names[index] ?? '');
    named.set(
      key,
      at >= 0 ? (lines[place.first + at] ?? '') : `${place.indent}- ${scalar(names[index] ?? '')}${place.eol}`,
    );
  }
  const others = [...place.options.keys()].filter((at) => !kept.has(at) && OTHER.test(place.options[at] ?? ''));
  const removed = place.options.filter((_, at) => !kept.has(at) && !others.includes(at));
  if (named.size === 0 || (added.length === 0 && removed.length === 0)) return { text, added: [], removed: [] };

  const written = [...named.values(), ...others.map((at) => lines[place.first + at] ?? '')];
  const after = lines.toSpliced(place.first, place.options.length, ...written).join('\n');
  return isSameButOptions(before.value, parseForm(after)) ? { text: after, added, removed } : null;
}

/** Whether an option names the sections of one path and no others: by its whole path, or by an end that only it has. */
function isOnly(option: string, filled: List['sections'], path: readonly string[]): boolean {
  if (option.split(PATH_SEPARATOR).length === path.length) return true;
  return filled.every((other) => !isNamed(other.path, option) || pathKey(other.path) === pathKey(path));
}

const scalar = (value: string): string => dump(value, { lineWidth: -1 }).trimEnd();

interface Options {
  /** Line of the first one, from 0; they follow each other. */
  readonly first: number;
  readonly options: readonly string[];
  readonly indent: string;
  readonly eol: string;
}

function findOptions(text: string, lines: readonly string[]): Options | null {
  try {
    const { value, locate } = readYaml(text);
    const body = (value as { body?: { id?: unknown; attributes?: { options?: unknown } }[] } | null)?.body;
    const index = Array.isArray(body) ? body.findIndex((element) => element?.id === 'section') : -1;
    const options = index < 0 ? undefined : body?.[index]?.attributes?.options;
    if (!Array.isArray(options) || options.length === 0) return null;
    const at = options.map((_, item) => locate(['body', index, 'attributes', 'options', item]).line - 1);
    const first = at[0] ?? 0;
    const [, indent, , eol] = /^(\s*)- ([^\r]*)(\r?)$/.exec(lines[first] ?? '') ?? [];
    const isOneALine = at.every((line, item) => line === first + item && lines[line]?.startsWith(`${indent}- `));
    if (indent === undefined || !isOneALine) return null;
    return { first, options: options.map(String), indent, eol: eol ?? '' };
  } catch (error) {
    if (error instanceof YamlFault) return null;
    throw error;
  }
}

function isSameButOptions(before: Form, after: ReturnType<typeof parseForm>): boolean {
  if (!after.ok) return false;
  const shape = ({ fields, ...rest }: Form): string =>
    JSON.stringify({
      ...rest,
      fields: fields.map((field) => (field.id === 'section' ? { ...field, options: [] } : field)),
    });
  return shape(before) === shape(after.value);
}
