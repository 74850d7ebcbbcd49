import type { GeneratedCase, TrueEntry } from './generated-list.ts';

/** One way to put a paper into a list, by hand and without what is under test. */
export interface MadeEdit {
  /** What is wrong with it; `null` where nothing is. */
  readonly wrong: string | null;
  /** The entry, as it was meant to be. */
  readonly block: string;
  readonly text: string;
}

/** A right edit, and wrong ones of every kind that the list has room for. Byte order marks are left off. */
export function makeEdits({ list, section, given }: GeneratedCase): MadeEdit[] {
  const last = section.entries.at(-1) as TrueEntry;
  const first = section.entries[0] as TrueEntry;
  const falling = list.numbering === 'falling';
  const number = list.numbering === 'lazy' ? 1 : (falling ? first.number : last.number) + 1;
  const own = /\r?\n$/.exec(list.lines[0] ?? '')?.[0] ?? '\n';
  const written = list.shape.write(given, number);
  const block = written.join(own);
  const gap = Array.from({ length: list.shape.gap }, () => own);
  const added = written.map((line) => line + own);
  const good = falling ? put(first.start, [...added, ...gap]) : put(last.end, [...gap, ...added]);
  const edits: MadeEdit[] = [{ wrong: null, block, text: good.join('') }];
  const add = (wrong: string, lines: readonly string[]): void => {
    edits.push({ wrong, block, text: lines.join('') });
  };

  /** The list with lines above one of its own; a last line without an end gets one, and the new last has none. */
  function put(at: number, lines: readonly string[]): string[] {
    const unended = at === list.lines.length && !/\n$/.test(list.lines.at(-1) ?? '');
    const above = list.lines.slice(0, at);
    if (!unended) return [...above, ...lines, ...list.lines.slice(at)];
    const shown = [...above.slice(0, -1), `${above.at(-1)}${own}`, ...lines];
    return [...shown.slice(0, -1), (shown.at(-1) ?? '').replace(/\r?\n$/, '')];
  }

  const { blocks } = list.shape;
  add('a line is lost', good.toSpliced(falling ? good.indexOf(list.lines[last.start] ?? '') : first.start, 1));
  if (blocks.length > 0)
    add(
      'two entries come in',
      falling
        ? put(first.start, [...added, ...gap, ...added, ...gap])
        : put(last.end, [...gap, ...added, ...gap, ...added]),
    );
  if (list.lines[0]?.endsWith('\r\n'))
    add('the title of the list loses its carriage return', [good[0]?.replace('\r', '') ?? '', ...good.slice(1)]);
  const parted = section.entries.find(({ start, end }) =>
    list.lines.slice(start, end).some((line) => line.trim() === ''),
  );
  if (parted && blocks.length > 1 && blocks[0] === 'paragraph') {
    const blank = list.lines.findIndex((line, index) => index > parted.start && line.trim() === '');
    add('between a title and its description', put(blank, [...gap, ...added]));
  }
  const long = section.entries.find(({ start, end }) => end - start > 1);
  if (long && blocks[0] === 'item') add('between the lines of another entry', put(long.start + 1, added));
  if (long && blocks.length === 0) add('inside another row', put(long.start + 1, added));
  if (blocks[0] === 'table_row') {
    const short = block.replace(/\|[^|]*(\|?)$/, '$1');
    edits.push({ wrong: 'a row with too few cells', block: short, text: put(last.end, [short + own]).join('') });
  }
  if (blocks[0] === 'paragraph' && section.entries.length > 1)
    add('run into the paragraph above', put(first.end, added));
  for (const [wrong, open] of [
    ['in a comment', /^<!--\r?\n$/],
    ['in a block of code', /^```markdown/],
    ['in raw HTML', /^<div/],
    ['between the lines of a quote', /^> .*,\r?\n$/],
  ] as const) {
    const at = list.lines.findIndex((line) => open.test(line));
    if (at >= 0) add(wrong, put(at + 1, added));
  }
  return edits;
}
