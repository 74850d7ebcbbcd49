import { parseEntry } from '../entry/parse-entry.ts';
import { readFields } from '../entry/read-fields.ts';
import type { Template } from '../entry/template.ts';
import { areValues } from './chain-of.ts';
import { blocksOf, findEntries, type Group } from './find-entries.ts';
import { headingsPerPaper } from './heading-entries.ts';
import { findHeadings, type Heading } from './headings.ts';
import { type Line, scanLines } from './line.ts';
import type { Entry, List, Section } from './list.ts';
import { readNumber } from './read-number.ts';
import { refuseList } from './refuse-list.ts';
import type { Block } from './shapes/block.ts';

/**
 * Reads a list: its sections, and where each entry of them starts and ends. With an `entry:` template entries are what it
 * claims; without one they are what looks like papers, and their fields are read when they are asked for. Linear in the
 * length of the text: no Markdown parser sees the file, so hostile nesting costs nothing.
 */
export function readList(file: string, template: Template | null = null): List {
  const bom = file.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = file.slice(bom.length);
  const lines = scanLines(text);
  const headings = findHeadings(lines);
  const papers = template
    ? { inside: new Set<number>(), under: new Map<number, Block[]>() }
    : headingsPerPaper(lines, headings);
  const top: Heading = { level: 0, text: '', line: -1, next: 0 };
  const all = [top, ...headings];
  const sections: Section[] = [];
  const path: Heading[] = [];
  for (const [i, heading] of all.entries()) {
    if (papers.inside.has(heading.line)) continue;
    while ((path.at(-1)?.level ?? 0) >= heading.level && path.length > 0) path.pop();
    if (heading.level > 0) path.push(heading);
    let next = i + 1;
    if (papers.under.has(heading.line)) while (papers.inside.has(all[next]?.line ?? -1)) next += 1;
    const bounds = { heading, until: all[next]?.line ?? lines.length };
    const names = path.map((part) => part.text);
    const groups = groupsOf(lines, bounds, papers.under.get(heading.line), template);
    const read = groups.map((group) => readSection(text, lines, names, heading, group, template));
    sections.push(...read.filter((section) => section.path.length > 0 || section.entries.length > 0));
  }
  const entries = sections.reduce((sum, section) => sum + section.entries.length, 0);
  return { text, bom, sections, lines, refused: refuseList(lines, entries) };
}

function groupsOf(
  lines: readonly Line[],
  { heading, until }: { heading: Heading; until: number },
  papers: readonly Block[] | undefined,
  template: Template | null,
): Group[] {
  const whole = { names: [], first: heading.next, last: until - 1, headers: [] };
  if (template) return [{ ...whole, blocks: blocksOf(lines, heading.next, until) }];
  return papers ? [{ ...whole, blocks: papers }] : findEntries(lines, heading.next, until);
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
  template: Template | null,
): Section {
  const about = !template && ABOUT.test(path.at(-1) ?? '');
  const entries = template
    ? group.blocks.flatMap((block) => claimEntry(text, lines, block, template))
    : readEntries(text, lines, group.blocks);
  return {
    path: [...path, ...group.names],
    kind: group.names.length === 0 ? 'heading' : 'group',
    start: group.names.length === 0 ? (lines[heading.next - 1]?.end ?? 0) : (lines[group.first]?.start ?? text.length),
    end: lines[group.last + 1]?.start ?? text.length,
    entries: about ? [] : entries,
    headers: group.headers,
  };
}

function readEntries(text: string, lines: readonly Line[], blocks: readonly Block[]): Entry[] {
  const numbers = blocks.map((block) => numberOf(text, lines, block));
  // A first column may hold any number, a size or a score.
  const areNumbers = !blocks.every(isRow) || !areValues(numbers.flatMap((numbered) => numbered?.value ?? []));
  return blocks.map((block, i) => readEntry(text, lines, block, areNumbers ? (numbers[i] ?? null) : null));
}

const isRow = ({ shape }: Block): boolean => shape === 'row' || shape === 'html-row';

function numberOf(text: string, lines: readonly Line[], block: Block): Entry['numbered'] {
  const start = lines[block.first]?.start ?? 0;
  const end = lines[block.last]?.end ?? start;
  return readNumber(text.slice(start, Math.min(end, start + 400)), block);
}

function readEntry(text: string, lines: readonly Line[], block: Block, numbered: Entry['numbered']): Entry {
  const start = lines[block.first]?.start ?? 0;
  const end = lines[block.last]?.end ?? start;
  const { shape, from, headers } = block;
  let fields: Entry['fields'] | undefined;
  return {
    start,
    end,
    shape,
    from,
    headers,
    numbered,
    number: numbered?.value ?? null,
    get fields() {
      fields ??= readFields({ raw: text.slice(start, end), shape, from, headers, numbered });
      return fields;
    },
  };
}

/** The entry that a block is to a template, none where the template does not claim it; blanks around it stay outside. */
function claimEntry(text: string, lines: readonly Line[], block: Block, template: Template): Entry[] {
  const line = lines[block.first];
  const start = (line?.start ?? 0) + (/^[ \t]*/.exec(line?.text ?? '')?.[0].length ?? 0);
  const source = text.slice(start, lines[block.last]?.end ?? start).trimEnd();
  const parsed = parseEntry(template, source);
  if (!parsed) return [];
  const { number: written, ...fields } = parsed.fields;
  const number = written === undefined ? null : Number(written);
  const { shape, headers } = block;
  return [
    {
      start,
      end: start + source.length,
      shape,
      from: 0,
      headers,
      numbered: parsed.number && number !== null ? { ...parsed.number, value: number } : null,
      number,
      fields,
      layout: parsed.layout,
    },
  ];
}
