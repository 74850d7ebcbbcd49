import leven from 'leven';
import { failed, problem, quote, type Result } from '../problems.ts';
import { withoutCount } from './companions/count-in-name.ts';
import { headingAnchors } from './heading-anchors.ts';
import type { List, Section } from './list.ts';
import { type ToldPaths, tellApart } from './tell-apart.ts';

/** Between the headings of a path. */
export const PATH_SEPARATOR = ' > ';

/** The sections of one list, or of several. */
type Sections = Pick<List, 'sections'>;

/** How sections are told apart, in answers and in messages. */
export interface Naming {
  /** How a message calls a section. */
  readonly nameOf: (section: Section) => string;
  /** Paths of the sections that headings alone do not tell apart. */
  readonly told: ToldPaths;
}

function nameByPath(sections: readonly Section[]): Naming {
  const told = tellApart(sections);
  return { nameOf: (section) => (told.get(section) ?? section.path).join(PATH_SEPARATOR), told };
}

/**
 * The section that was asked for: a heading path in plain text joined by ` > `, from the document's title on or from any
 * heading on, as long as only one section ends like that. A number of papers in a name may be that of another day, and the
 * number in front of it (`2.1 Naps`) may be left out. Of sections of one path `Naps (2nd)` is the second, as is its anchor
 * (`#naps-1`). `subGroup` names a bold line, a parent bullet or a summary under it.
 *
 * Problems: `unknown-section` (with the nearest), `ambiguous-section`, `section-has-parts`, `empty-list`.
 */
export function findSection(
  list: Sections,
  asked: string,
  subGroup?: string,
  naming = nameByPath(list.sections),
): Result<Section> {
  const { nameOf } = naming;
  const path = splitPath(asked, subGroup);
  const best = lookUp(list, path, naming);
  const [one, ...more] = best;
  const strange =
    path.length > 1 && !list.sections.some((section) => section.path.some((part) => likeName(part, path[0] ?? '')));
  if (!one && strange) return findSection(list, path.slice(1).join(PATH_SEPARATOR), undefined, naming);
  if (!list.sections.some((section) => nameOf(section) !== '')) return failed(problem('empty-list'));
  if (!one)
    return subGroup
      ? withoutSubGroup(list, asked, subGroup, naming)
      : failed(problem('unknown-section', { field: 'section', value: asked, expected: suggest(list, path, nameOf) }));
  if (more.length > 0)
    return failed(problem('ambiguous-section', { field: 'section', value: asked, expected: names(best, nameOf) }));
  if (one.entries.length > 0) return { ok: true, value: one };
  const parts = list.sections.filter(
    (section) => section !== one && section.entries.length > 0 && one.path.every((part, i) => section.path[i] === part),
  );
  if (parts.length === 0) return { ok: true, value: one };
  const [only, ...others] = parts;
  if (only && others.length === 0 && only.kind === 'group') return { ok: true, value: only };
  return failed(problem('section-has-parts', { field: 'section', value: asked, expected: names(parts, nameOf) }));
}

/** The sections that a path names best: by their headings, by what else tells them apart, or by an anchor. */
function lookUp({ sections }: Sections, path: readonly string[], { told }: Naming): Section[] {
  const found = narrow(findLike(sections, path), path);
  if (found.length === 1) return found;
  const apart = findLike([...told.keys()], path, (section) => told.get(section) ?? section.path);
  if (apart.length > 0) return narrow(apart, path);
  const [anchor = '', ...more] = path;
  const isAnchor = more.length === 0 && /^#[^\s#]/.test(anchor);
  return (isAnchor ? headingAnchors(sections).get(anchor.toLowerCase()) : undefined) ?? found;
}

/** From the strictest comparison to the loosest. */
const COMPARISONS: readonly ((a: string, b: string) => boolean)[] = [sameText, likeText, likeName, likeUnnumbered];

function findLike(
  sections: readonly Section[],
  asked: readonly string[],
  pathOf = (section: Section): readonly string[] => section.path,
): Section[] {
  for (const same of COMPARISONS) {
    const found = sections.filter((section) => endsWith(pathOf(section), asked, same));
    if (found.length > 0) return found;
  }
  return [];
}

/** A sub-group that is none of the list's: the section itself, where it holds entries. */
function withoutSubGroup(list: Sections, asked: string, subGroup: string, naming: Naming): Result<Section> {
  const section = findSection(list, asked, undefined, naming);
  if (!section.ok) return section;
  const groups = list.sections.filter(
    (other) => other.kind === 'group' && section.value.path.every((part, i) => other.path[i] === part),
  );
  if (groups.length === 0 && section.value.path.some((part) => likeText(part, subGroup))) return section;
  if (groups.length === 0) return section;
  return failed(
    problem('unknown-section', {
      field: 'sub-group',
      value: subGroup,
      expected: suggest({ sections: groups }, [subGroup], naming.nameOf),
    }),
  );
}

function splitPath(asked: string, subGroup: string | undefined): string[] {
  const path = asked
    .split(/\s+>\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (!subGroup) return path;
  const inner = subGroup
    .split(/\s+[>/]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...path, ...inner];
}

function endsWith(path: readonly string[], asked: readonly string[], same: (a: string, b: string) => boolean): boolean {
  if (asked.length === 0 || asked.length > path.length) return false;
  return asked.every((part, i) => same(path[path.length - asked.length + i] ?? '', part));
}

/** The whole path beats the end of a longer one; a section with entries beats an empty one of the same name. */
function narrow(found: readonly Section[], path: readonly string[]): Section[] {
  if (found.length < 2) return [...found];
  const whole = found.filter((section) => section.path.length === path.length);
  const candidates = whole.length > 0 ? whole : found;
  const filled = candidates.filter((section) => section.entries.length > 0);
  return filled.length > 0 ? filled : [...candidates];
}

function sameText(a: string, b: string): boolean {
  const tidy = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return tidy(a) === tidy(b);
}

/** The same letters and digits in the same order: case, emoji, marks and punctuation do not tell sections apart. */
function likeText(a: string, b: string): boolean {
  const key = sectionLetters(a);
  return key !== '' && key === sectionLetters(b);
}

/** The same name, whatever number of papers stands behind it. */
function likeName(a: string, b: string): boolean {
  return likeText(withoutCount(a), withoutCount(b));
}

/** The same name, whatever number stands before either. */
function likeUnnumbered(a: string, b: string): boolean {
  return likeName(a.replace(SECTION_NUMBER, ''), b.replace(SECTION_NUMBER, ''));
}

const SECTION_NUMBER = /^[^\p{L}\p{N}]{0,8}\d{1,2}(?:\.\d{1,2}){0,4}[.)、:]?\s+/u;

function sectionLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/:[a-z_]+:/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+#]+/gu, '');
}

const MOST_NAMED = 12;
/** Characters of a name that are compared, since comparing takes the product of both lengths. */
const LONGEST_COMPARED = 80;

function names(sections: readonly Section[], nameOf: Naming['nameOf']): string {
  const all = [...new Set(sections.map((section) => quote(nameOf(section))))];
  return all.slice(0, MOST_NAMED).join(' or ') + (all.length > MOST_NAMED ? ' or another' : '');
}

function suggest(list: Sections, path: readonly string[], nameOf: Naming['nameOf']): string {
  const wanted = sectionLetters(path.at(-1) ?? '').slice(0, LONGEST_COMPARED);
  const rated = list.sections
    .filter((section) => nameOf(section) !== '' && (section.entries.length > 0 || section.kind === 'heading'))
    .map((section) => ({
      section,
      distance: distance(wanted, sectionLetters(section.path.at(-1) ?? nameOf(section)).slice(0, LONGEST_COMPARED)),
    }))
    .sort((a, b) => a.distance - b.distance);
  const near = rated.filter((one) => one.distance <= Math.max(3, wanted.length * 0.5)).slice(0, 3);
  if (near.length > 0)
    return `${names(
      near.map(({ section }) => section),
      nameOf,
    )} (did you mean this?)`;
  const named = list.sections.filter((section) => nameOf(section) !== '');
  const filled = named.filter((section) => section.entries.length > 0);
  return names(filled.length > 0 ? filled : named, nameOf);
}

/** Edits from one name to the other; one that holds the other is near, however much longer it is. */
function distance(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.includes(short) ? 1 : leven(a, b);
}
