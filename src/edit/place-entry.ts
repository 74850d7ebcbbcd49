import type { Edit } from '../list/edit.ts';
import type { Entry, List, Section } from '../list/list.ts';
import { isDelimiter } from '../list/shapes/rows.ts';
import { digitsOf, respelled } from '../numbering/numbering.ts';
import type { Slot } from '../slot/find-slot.ts';

/** Trailing blanks behind an entry are few. */
const LONGEST_TAIL = 200;

/** Makes the one edit that puts an entry's text at its slot and gives followers their new numbers. */
export function placeEntry(
  list: List,
  section: Section,
  slot: Pick<Slot, 'index' | 'joins'>,
  entry: string,
  renumbered: readonly { entry: Entry; number: number }[],
): Edit {
  const { at, content } = insertionAt(list, section, slot, entry);
  const changes = renumbered.map((change) => ({
    start: change.entry.start + (change.entry.numbered?.start ?? 0),
    end: change.entry.start + (change.entry.numbered?.end ?? 0),
    text: respelled(digitsOf(list, change.entry), change.number),
  }));
  const all = [{ start: at, end: at, text: content }, ...changes].sort((a, b) => a.start - b.start);
  const start = all[0]?.start ?? at;
  let end = start;
  let text = '';
  for (const change of all) {
    text += list.text.slice(end, change.start) + change.text;
    end = change.end;
  }
  return { start, end, content: text };
}

function insertionAt(
  list: List,
  section: Section,
  slot: Pick<Slot, 'index' | 'joins'>,
  entry: string,
): { at: number; content: string } {
  const { entries } = section;
  const gap = usualGap(list, section, slot.index, entry);
  const previous = entries[slot.index - 1];
  const next = entries[slot.index];
  if (previous && (!next || slot.joins === 'previous'))
    return { at: previous.end, content: keepEnd(list, previous.end, gap) + entry };
  if (next) return { at: next.start, content: entry + gap };
  return firstEntry(list, section, entry);
}

/** A gap as it follows a line that has its own end: that line keeps it, blanks included, whatever the others have. */
function keepEnd(list: List, end: number, gap: string): string {
  const own = /^[ \t]*\r?\n/.exec(list.text.slice(end, end + LONGEST_TAIL))?.[0];
  return own === undefined ? gap : gap.replace(/^[ \t]*\r?\n/, own);
}

/** What stands between two entries: the line ending and blank lines (or a rule), as most gaps near the slot have it. */
function usualGap(list: List, section: Section, index: number, entry: string): string {
  const votes = new Map<string, number>();
  const vote = (entries: readonly Entry[], weight: (i: number) => number) => {
    for (let i = 1; i < entries.length; i += 1) {
      const gap = list.text.slice(entries[i - 1]?.end, entries[i]?.start);
      if (/^\s*(?:(?:-{3,}|\*{3,})\s*)?$/.test(gap) && gap.includes('\n'))
        votes.set(gap, (votes.get(gap) ?? 0) + weight(i));
    }
  };
  vote(section.entries, (i) => 1 / (1 + Math.abs(i - index)));
  if (votes.size === 0)
    for (const other of list.sections)
      if (other.entries[0]?.shape === (section.entries[0]?.shape ?? other.entries[0]?.shape))
        vote(other.entries, () => 1);
  const eol = list.text.includes('\r\n') ? '\r\n' : '\n';
  const isLoose = section.entries[0]?.shape === 'paragraph' || /\n[ \t]*\r?\n/.test(entry);
  let best = isLoose ? eol + eol : eol;
  let most = 0;
  for (const [gap, weight] of votes) if (weight > most) [best, most] = [gap, weight];
  return best;
}

/** A section without entries: under its table's header or its last words, parted as other sections part their first entry. */
function firstEntry(list: List, section: Section, entry: string): { at: number; content: string } {
  const body = list.text.slice(section.start, section.end);
  const used = withoutClosing(list, section, withoutFold(body).trimEnd());
  const eol = list.text.includes('\r\n') ? '\r\n' : '\n';
  if (section.headers.length > 0) return { at: underHeader(list, section), content: eol + entry };
  const close = /^<tr\b/i.test(entry) ? /[ \t]*\r?\n[ \t]*<\/table>$/i.exec(used) : null;
  if (close) return { at: section.start + close.index, content: eol + entry };
  const gaps = new Map<string, number>();
  for (const other of list.sections) {
    const [first] = other.entries;
    const gap = first ? list.text.slice(other.start, first.start) : '';
    if (other.kind === 'heading' && /^\s*\n\s*$/.test(gap)) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  const usual = [...gaps].sort((a, b) => b[1] - a[1])[0]?.[0] ?? eol + eol;
  const lead = used === '' ? usual : eol + eol;
  const rest = body.slice(used.length);
  const room = section.end < list.text.length && !/\n[ \t]*\r?\n/.test(rest) && !/\n\s*\n/.test(rest) ? eol : '';
  return { at: section.start + used.length, content: lead + entry + room };
}

/** A section's text up to where a `<details>` around it ends. */
function withoutFold(body: string): string {
  let depth = 0;
  for (const { index, 0: tag } of body.matchAll(/(?:^[ \t]*)?<\/?details\b/gim)) {
    depth += tag.includes('/') ? -1 : 1;
    if (depth < 0) return body.slice(0, index);
  }
  return body;
}

/** A section's words without the comment at their end, where another section has the same one below its entries. */
function withoutClosing(list: List, section: Section, words: string): string {
  const comment = /<!--[^\n]{0,200}-->$/.exec(words)?.[0];
  const isBelow = ({ entries, end }: Section) =>
    comment !== undefined &&
    list.text
      .slice(entries.at(-1)?.end ?? end)
      .trimStart()
      .startsWith(comment);
  const isClosing = list.sections.some((other) => other !== section && other.entries.length > 0 && isBelow(other));
  return isClosing ? words.slice(0, -(comment?.length ?? 0)).trimEnd() : words;
}

/** Where the first row of a section's table goes: after the line that parts it from its header. */
function underHeader(list: List, section: Section): number {
  const within = list.lines.filter(({ start, end }) => start >= section.start && end <= section.end);
  return within.find(({ text, opaque }) => !opaque && isDelimiter(text))?.end ?? section.end;
}
