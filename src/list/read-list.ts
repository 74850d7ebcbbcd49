import QuickLRU from 'quick-lru';
import type { Template } from '../entry/template.ts';
import { problem } from '../problems.ts';
import { type Claim, claimBy, withClaimed } from './claim-blocks.ts';
import { entriesOf } from './entries-of.ts';
import { findEntries, type Group } from './find-entries.ts';
import { headingsPerPaper } from './heading-entries.ts';
import type { Heading } from './headings.ts';
import { type Line, splitLines } from './line.ts';
import type { List, ListFile, Section } from './list.ts';
import { type Outline, outerBlocks, readOutline, runsBetween } from './outline.ts';
import { refuseList } from './refuse-list.ts';
import { type FieldReader, SectionFields } from './section-fields.ts';
import type { Block } from './shapes/block.ts';

/**
 * Reads a list: its sections, and where each entry of them starts and ends. Entries are what looks like papers, and their
 * fields are read when they are asked for. With an `entry:` template, entries are also what it claims; of these it says the
 * fields, the number and the layout, and what it does not claim counts as without it. Linear in the length of the text. A list
 * whose blocks stand in one another deeper than anybody writes has no sections and is refused.
 */
export function readList(file: string, template: Template | null = null): List {
  const bom = file.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = file.slice(bom.length);
  const outline = readOutline(text);
  if (!outline) return unreadable(text, bom);
  const { lines, headings } = outline;
  const claim = template && claimBy(template, text, lines);
  const papers = papersUnderHeadings(outline, claim);
  const top: Heading = { level: 0, text: '', line: -1, next: 0 };
  const all = [top, ...headings];
  const sections: Section[] = [];
  const fields = new SectionFields(text, sections);
  const path: Heading[] = [];
  for (const [i, heading] of all.entries()) {
    if (papers.inside.has(heading.line)) continue;
    while ((path.at(-1)?.level ?? 0) >= heading.level && path.length > 0) path.pop();
    if (heading.level > 0) path.push(heading);
    let next = i + 1;
    if (papers.under.has(heading.line)) while (papers.inside.has(all[next]?.line ?? -1)) next += 1;
    const bounds = { heading, until: all[next]?.line ?? lines.length };
    const names = path.map((part) => part.text);
    const groups = groupsOf(outline, bounds, papers.under.get(heading.line), claim);
    for (const group of groups) {
      const at = sections.length;
      const section = readSection(text, lines, names, heading, group, claim, (entry) => fields.read(at, entry));
      if (section.path.length > 0 || section.entries.length > 0) sections.push(section);
    }
  }
  const entries = sections.reduce((sum, section) => sum + section.entries.length, 0);
  return { text, bom, sections, lines, headings, refused: refuseList(outline, entries) };
}

/** A list whose blocks stand in one another too deeply to be read. */
function unreadable(text: string, bom: string): List {
  const lines = splitLines(text).map(({ start, end }): Line => {
    const content = text.slice(start, end);
    return { start, end, text: content, blank: content.trim() === '', opaque: true };
  });
  return { text, bom, sections: [], lines, headings: [], refused: problem('deep-list', {}) };
}

interface Papers {
  readonly inside: ReadonlySet<number>;
  readonly under: ReadonlyMap<number, readonly Block[]>;
}

/** Headings that are papers; none where a template finds its entries below such headings. */
function papersUnderHeadings(outline: Outline, claim: Claim | null): Papers {
  const papers = headingsPerPaper(outline);
  const isSection = ({ first, last }: Block): boolean =>
    outerBlocks(runsBetween(outline, first + 1, last + 1)).some((one) => claim?.(one));
  const blocks = [...papers.under.values()].flat();
  if (claim && blocks.some((block) => !claim(block) && isSection(block)))
    return { inside: new Set(), under: new Map() };
  return papers;
}

function groupsOf(
  outline: Outline,
  { heading, until }: { heading: Heading; until: number },
  papers: readonly Block[] | undefined,
  claim: Claim | null,
): Group[] {
  const whole = { names: [], first: heading.next, last: until - 1, headers: [] };
  if (papers) return [{ ...whole, blocks: papers }];
  const groups = findEntries(outline, heading.next, until);
  return claim ? withClaimed(groups, outerBlocks(runsBetween(outline, heading.next, until)), claim) : groups;
}

/** Sections that talk about the list: what stands there is no entry. */
const ABOUT =
  /^(?:[^\p{L}]*)(?:(?:latest |recent |update )?news|(?:recent |latest )?updates?|(?:table of )?contents?|toc|contribut\w*|how to contribute|citations?|cite|acknowledg\w+|licen[cs]e|star history|changelog|quick links?|目录|更新)(?:[^\p{L}]*|[^\p{L}].{0,20})$/iu;

function readSection(
  text: string,
  lines: readonly Line[],
  path: readonly string[],
  heading: Heading,
  group: Group,
  claim: Claim | null,
  fields: FieldReader,
): Section {
  const about = ABOUT.test(path.at(-1) ?? '');
  return {
    path: [...path, ...group.names],
    kind: group.names.length === 0 ? 'heading' : 'group',
    start: group.names.length === 0 ? (lines[heading.next - 1]?.end ?? 0) : (lines[group.first]?.start ?? text.length),
    end: lines[group.last + 1]?.start ?? text.length,
    entries: about ? [] : entriesOf(text, lines, group.blocks, claim, fields),
    headers: group.headers,
  };
}

/**
 * Lists that were read last, and what was read of their entries since: one of 0.7 MB keeps 45 MB. Issues of one list come one after
 * the other, and each is planned twice where its history is asked for.
 */
const kept = new QuickLRU<string, List>({ maxSize: 2 });
/** Characters of a list above which it is not kept. */
const LARGEST_KEPT = 1_000_000;

/** Reads the lists of a repository, as {@link readList} reads each; one that was just read is not read again. */
export function readLists<F extends { readonly path: string; readonly text: string }>(
  files: readonly F[],
  template: Template | null = null,
): (F & ListFile)[] {
  return files.map((file) => {
    const key = `${template?.source ?? ''}\0${file.text}`;
    const list = kept.get(key) ?? readList(file.text, template);
    if (file.text.length <= LARGEST_KEPT) kept.set(key, list);
    return { ...file, list };
  });
}
