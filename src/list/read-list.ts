import { readFields } from '../entry/read-fields.ts';
import type { Result } from '../problems.ts';
import { failed } from '../problems.ts';
import { findEntries } from './find-entries.ts';
import { headingsPerPaper } from './heading-entries.ts';
import { findHeadings, type Heading } from './headings.ts';
import { type Line, scanLines } from './line.ts';
import type { Entry, List, Section } from './list.ts';
import { readNumber } from './read-number.ts';
import { refuseList } from './refuse-list.ts';
import type { Block } from './shapes/block.ts';

/**
 * Reads a list: its sections, and where each entry of them starts and ends. The fields of an entry are read when they are
 * asked for. Linear in the length of the text; no Markdown parser sees the file.
 *
 * Problems: `generated-list`, `conflict-markers`, `unreadable-list`.
 */
export function readList(file: string): Result<List> {
  const bom = file.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = file.slice(bom.length);
  const lines = scanLines(text);
  const refused = refuseList(lines);
  if (refused) return failed(refused);
  const headings = findHeadings(lines);
  const papers = headingsPerPaper(lines, headings);
  const sections: Section[] = [];
  const path: Heading[] = [];
  const starts = [{ level: 0, text: '', line: -1, next: 0 }, ...headings].filter(
    (heading) => !papers.inside.has(heading.line),
  );
  for (const [i, heading] of starts.entries()) {
    while ((path.at(-1)?.level ?? 0) >= heading.level && path.length > 0) path.pop();
    if (heading.level > 0) path.push(heading);
    const until = starts[i + 1]?.line ?? lines.length;
    sections.push(
      ...readSection(
        text,
        lines,
        path.map((part) => part.text),
        heading,
        until,
        papers.under.get(heading.line),
      ),
    );
  }
  return { ok: true, value: { text, bom, sections, lines } };
}

/** Sections that talk about the list: what stands there is no entry. */
const ABOUT =
  /^(?:[^\p{L}]*)(?:(?:latest |recent |update )?news|(?:recent |latest )?updates?|(?:table of )?contents?|toc|contribut\w*|how to contribute|citations?|cite|acknowledg\w+|licen[cs]e|star history|changelog|quick links?|目录|更新)(?:[^\p{L}]*|[^\p{L}].{0,20})$/iu;

function readSection(
  text: string,
  lines: readonly Line[],
  path: string[],
  heading: Heading,
  until: number,
  papers: readonly Block[] | undefined,
): Section[] {
  const about = ABOUT.test(path.at(-1) ?? '');
  const groups = papers
    ? [{ names: [], first: heading.next, last: until - 1, blocks: papers, headers: [] }]
    : findEntries(lines, heading.next, until);
  return groups.map((group) => {
    const start = lines[group.first]?.start ?? text.length;
    return {
      path: [...path, ...group.names],
      kind: group.names.length === 0 ? 'heading' : 'group',
      start: group.names.length === 0 ? (lines[heading.line]?.end ?? 0) : start,
      end: lines[group.last + 1]?.start ?? text.length,
      entries: about ? [] : group.blocks.map((block) => readEntry(text, lines, block)),
      headers: group.headers,
    };
  });
}

function readEntry(text: string, lines: readonly Line[], block: Block): Entry {
  const start = lines[block.first]?.start ?? 0;
  const end = lines[block.last]?.end ?? start;
  const { shape, from, headers } = block;
  const numbered = readNumber(text.slice(start, Math.min(end, start + 400)), block);
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
