import { fieldId } from '../entry/field-names.ts';
import { isAddress } from '../knowledge/hosts.ts';
import { allEntries, type Entry, type List, type Section } from '../list/list.ts';
import type { Paper } from '../paper/paper.ts';
import { siblings } from '../sections/siblings.ts';

const OWN_EXAMPLES = 80;

const ALL_EXAMPLES = 120;

/** Entries to learn from, the nearest to the slot first, then those of the nearest sections; all of one shape. */
export function examples(list: List, section: Section, index: number): Entry[] {
  const own = section.entries
    .map((entry, i) => ({ entry, far: Math.abs(i + 0.5 - index) }))
    .sort((a, b) => a.far - b.far)
    .map(({ entry }) => entry);
  const shape = own[0]?.shape;
  const headers = own[0]?.headers ?? section.headers;
  const found = own.filter((entry) => sameTable(entry.headers, headers)).slice(0, OWN_EXAMPLES);
  const twins = list.sections.some(
    (other) => other !== section && other.headers.length > 0 && sameTable(other.headers, headers),
  );
  // Rows of its own say what the columns are for; a table that has none needs rows of the same columns.
  const fits = shape === undefined ? sameColumns : sameWidth;
  const alike = (entry: Entry) => (twins ? sameTable : fits)(entry.headers, headers);
  for (const other of siblings(list, section)) {
    if (found.length >= ALL_EXAMPLES) break;
    const fit = other.entries.filter((entry) =>
      shape === undefined ? headers.length === 0 || alike(entry) : entry.shape === shape && alike(entry),
    );
    found.push(...fit.slice(0, found.length === 0 ? 40 : 15));
  }
  return found.slice(0, ALL_EXAMPLES);
}

/** Entries of one shape may show a kind of link that the nearest lack: how many of them are taken from anywhere in the list. */
const FAR_EXAMPLES = 2;

/** Entries that show a link which the paper has and no nearer one shows. */
export function farExamples(list: List, near: readonly Entry[], given: Paper['fields']): Entry[] {
  const [first] = near;
  if (!first) return [];
  const missing = Object.keys(given).filter(
    (id) => isAddress(given[id] ?? '') && !near.some((entry) => entry.fields[id] !== undefined),
  );
  const found = missing.flatMap((id) =>
    allEntries(list)
      .filter(
        (entry) =>
          entry.shape === first.shape &&
          sameWidth(entry.headers, first.headers) &&
          isAddress(entry.fields[id] ?? '') &&
          !near.includes(entry),
      )
      .slice(0, FAR_EXAMPLES),
  );
  return [...new Set(found)];
}

function sameTable(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((header, i) => header.toLowerCase() === b[i]?.toLowerCase());
}

function sameWidth(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length;
}

/** Whether the columns of two tables say the same things, whatever words name them. */
function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((header, i) => fieldId(header) === fieldId(b[i] ?? ''));
}
