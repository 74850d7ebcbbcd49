import { dump } from 'js-yaml';
import type { ListFile } from '../list/list.ts';
import { isOtherOption } from '../sections/is-other-option.ts';
import { placesNamed } from '../sections/look-up.ts';
import { nameOptions } from '../sections/name-options.ts';
import { isUnder, type Place, placesOf } from '../sections/place.ts';
import type { Form } from '../submission/form.ts';
import { parseForm } from '../submission/parse-form.ts';
import { readLeftOut } from './left-out.ts';
import { readYaml, YamlFault } from './read-yaml.ts';

/** A form whose options were brought in line with the list. */
export interface UpdatedForm {
  /** The whole file; equal to the old one where nothing has drifted. */
  readonly text: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Changes the options of a form's section question so that they are the sections of the lists, in their order. Options that
 * still name a section stay as they are written, and so does every other line of the file.
 *
 * @param keep the words of an option for a section that is not there yet, where the list has its own
 * @returns `null` where the question is no dropdown, or its options are not written one a line
 */
export function updateOptions(
  text: string,
  files: readonly ListFile[],
  keep: boolean | string = false,
): UpdatedForm | null {
  const before = parseForm(text);
  if (!before.ok) return null;
  const lines = text.split('\n');
  const place = findOptions(text, lines);
  if (!place) return null;

  const places = placesOf(files);
  const filled = places.filter(({ section }) => section.entries.length > 0);
  const leftOut = readLeftOut(text);
  const offered = nameOptions(files).filter(({ name }) => !leftOut.has(name));
  const names = new Map(offered.map((one) => [one.place.section, one.name]));
  const meant = place.options.map((option) =>
    placesNamed(option, filled).map((one) => names.get(one.section) ?? one.name),
  );
  const kept = new Set<number>();
  const written = new Map<string, string>();
  const added: string[] = [];
  for (const { name } of offered) {
    const at = meant.findIndex((those) => those.length > 0 && those.every((one) => one === name));
    if (at >= 0) kept.add(at);
    else added.push(name);
    written.set(name, at >= 0 ? (lines[place.first + at] ?? '') : `${place.indent}- ${scalar(name)}${place.eol}`);
  }
  // A section that holds nothing yet, or no papers, is offered where somebody wrote it down, and by nobody else.
  const isOwn = (at: number): boolean => {
    const [one, ...more] = meant[at] ?? [];
    if (one !== undefined) return more.length === 0 && !written.has(one);
    return placesNamed(place.options[at] ?? '', places).some((other) => !isAbove(other, places));
  };
  const others = [...place.options.keys()].filter(
    (at) => !kept.has(at) && (isOtherOption(place.options[at] ?? '', keep) || isOwn(at)),
  );
  const removed = place.options.filter((_, at) => !kept.has(at) && !others.includes(at));
  if (written.size === 0 || (added.length === 0 && removed.length === 0)) return { text, added: [], removed: [] };

  const options = [...written.values(), ...others.map((at) => lines[place.first + at] ?? '')];
  const after = lines.toSpliced(place.first, place.options.length, ...options).join('\n');
  return isSameButOptions(before.value, parseForm(after)) ? { text: after, added, removed } : null;
}

/** Whether a section is only the heading above others. */
function isAbove(place: Place, places: readonly Place[]): boolean {
  const depth = place.section.path.length;
  return places.some((other) => other.section.path.length > depth && isUnder(other, place));
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
