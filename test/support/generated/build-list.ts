import type { Draw } from './draw.ts';
import { drawFacts, type Facts, type Subject } from './facts.ts';
import type { GeneratedList, Numbering, Order, TrueEntry, TrueSection } from './generated-list.ts';
import type { Shape } from './shape.ts';
import type { Extra, Spec } from './spec.ts';
import { remark, sectionName } from './words.ts';

interface Open {
  readonly path: string[];
  readonly group: string | null;
  readonly entries: TrueEntry[];
}

/** A list of this shape, with its truth. */
export function buildList(draw: Draw, spec: Spec, shape: Shape, subject: Subject): GeneratedList {
  const lines: string[] = [];
  const has = (extra: Extra): boolean => extrasFor(shape, spec).includes(extra);
  const sample = shape.write({ ...drawFacts(draw, subject, 2020), title: 'Sample', ...shape.own?.(draw) }, 1);
  // Nobody looks up a title in alphabetical order where a line begins with something else.
  const byTitle = spec.script === 'latin' && /^[^\p{L}\p{N}]*Sample/u.test(sample[0] ?? '');
  const order: Order = spec.order === 'alphabetical' && !byTitle ? 'append' : spec.order;
  const numbering = numberingOf(shape, spec.numbering);
  const free = numbering === 'none' || numbering === 'lazy';
  const effective = free ? order : numbering === 'falling' ? 'prepend' : 'append';
  const title = `Awesome ${sectionName(draw, spec.script)}`;
  const names = namesOf(draw, spec);
  const papers = spec.sizes.map((size) => sorted(draw, drawEntries(draw, shape, subject, size), effective));

  const counted: { line: number; section: number; write: (count: number) => string }[] = [];
  const count = (section: number, write: (count: number) => string): void => {
    counted.push({ line: lines.length, section, write });
    lines.push(write(spec.sizes[section] ?? 0));
  };
  if (has('front matter')) lines.push('---', `title: ${title}`, '---', '');
  if (has('HTML header')) lines.push('<div align="center">', '', '<img src="logo.png" width="200">', '', '</div>', '');
  lines.push(`# ${title}`, '');
  if (has('introduction')) lines.push(remark(draw), '');
  if (has('quote')) lines.push(`> ${remark(draw).replace('.', ',')}`, `> ${remark(draw)}`, '');
  if (has('comment')) lines.push('<!--', 'Write new entries like this:', ...sample, '-->', '');
  if (has('fence')) lines.push('```markdown', ...sample, '```', '');
  // Among paragraphs that begin in bold a bold line is no group.
  const grouped = spec.parents === 'groups' && (shape.blocks[0] === 'item' || shape.blocks[0] === 'table_row');
  const contents = !grouped && (has('contents') || has('counted contents'));
  if (contents) {
    lines.push('## Contents', '');
    names.forEach((name, index) => {
      const item = `- [${name}](#${name.toLowerCase().replaceAll(' ', '-')})`;
      if (has('counted contents')) count(index, (many) => `${item} (${many})`);
      else lines.push(item);
    });
    lines.push('');
  }

  const parent = sectionName(draw, spec.script);
  const sections: Open[] = [];
  let running = 0;
  if (spec.parents === 'sections' || grouped) lines.push(`## ${parent}`, '');
  names.forEach((name, index) => {
    const entries = papers[index] ?? [];
    const group = grouped ? name : null;
    const above = spec.parents === 'sections' || grouped ? [title, parent] : [title];
    const open: Open = { path: group ? above : [...above, name], group, entries: [] };
    sections.push(open);
    if (has('rules') && index > 0 && !group) lines.push('---', '');
    const mark = spec.parents === 'sections' ? '###' : '##';
    if (group) lines.push(`**${name}**`, '');
    else if (has('counted headings') && !contents) count(index, (many) => `${mark} ${name} (${many})`);
    else lines.push(`${mark} ${name}`);
    if (!group && !(shape.blocks[0] === 'item' && draw.chance(0.2))) lines.push('');
    if (has('section introduction') && !group) lines.push(remark(draw), '');
    if (spec.parents === 'details') lines.push('<details>', `<summary>${remark(draw)}</summary>`, '');
    lines.push(...shape.head);
    entries.forEach((facts, at) => {
      if (at > 0) lines.push(...blanks(shape.gap));
      running += 1;
      const number = numberOf(numbering, at, entries.length, running);
      const start = lines.length;
      const written = shape.write(facts, number);
      lines.push(
        ...(spec.trailing && draw.chance(0.3) ? written.map((line, i) => (i === 0 ? `${line} ` : line)) : written),
      );
      open.entries.push({ facts, number, start, end: lines.length });
    });
    lines.push(...shape.tail, '');
    if (spec.parents === 'details') lines.push('</details>', '');
    if (has('quote below') && !group) lines.push(`> ${remark(draw)}`, '');
    if (has('comment below') && !group) lines.push('<!-- more to come -->', '');
    if (has('back to top') && !group) lines.push('**[⬆ back to top](#contents)**', '');
    if (draw.chance(0.1)) lines.push('');
  });
  if (has('footer'))
    lines.push(
      '## Contributing',
      '',
      remark(draw),
      '',
      '## License',
      '',
      'CC0',
      '',
      '## Star History',
      '',
      '![](stars.svg)',
      '',
    );
  while (lines.at(-1) === '') lines.pop();

  const ended = lines.map((line, index) => {
    if (spec.unfinished && index === lines.length - 1) return line;
    return line + (spec.ends === 'mixed' ? draw.pick(['\n', '\n', '\r\n']) : spec.ends);
  });
  const counts = new Map(
    counted.map(({ line, section, write }) => [
      line,
      { section: sections[section] as TrueSection, next: write((spec.sizes[section] ?? 0) + 1) },
    ]),
  );
  return {
    text: (spec.mark ? '\uFEFF' : '') + ended.join(''),
    lines: ended,
    sections,
    shape,
    order: effective,
    numbering,
    counts,
  };
}

/** What stands below entries that are several blocks cannot be told from a part of the last. */
function extrasFor({ blocks }: Shape, { extras }: Spec): readonly Extra[] {
  const open = blocks.length > 1 && blocks[0] !== 'html_block';
  return open ? extras.filter((extra) => !/below|back to top|rules/.test(extra)) : extras;
}

const blanks = (count: number): string[] => Array.from({ length: count }, () => '');

function namesOf(draw: Draw, { sizes, script }: Spec): string[] {
  const names = new Set<string>();
  while (names.size < sizes.length) names.add(sectionName(draw, script));
  return [...names];
}

function numberingOf(shape: Shape, wanted: Numbering): Numbering {
  if (!shape.counted) return 'none';
  // Nobody writes [1] before each paper; GitHub counts ordered lists by itself.
  return wanted === 'lazy' && shape.name !== 'ordered, bold title' ? 'rising' : wanted;
}

function numberOf(numbering: Numbering, at: number, size: number, running: number): number {
  if (numbering === 'lazy') return 1;
  if (numbering === 'running') return running;
  return numbering === 'falling' ? size - at : at + 1;
}

/** Entries show all that each shows, and at times what some show. */
function drawEntries(draw: Draw, shape: Shape, subject: Subject, size: number): Facts[] {
  const shown = new Set(shape.always);
  return Array.from({ length: size }, () => {
    const all = { ...drawFacts(draw, subject, draw.int(2012, 2025)), ...shape.own?.(draw) };
    const often = new Set(shape.often.filter(() => draw.chance(0.6)));
    return Object.fromEntries(Object.entries(all).filter(([id]) => shown.has(id) || often.has(id)));
  });
}

/** People add what is new, which is roughly, and not strictly, in the order of years. */
function sorted(draw: Draw, entries: Facts[], order: Order): Facts[] {
  if (order === 'none') return entries;
  const rough = order === 'append' || order === 'prepend';
  if (rough) {
    const keys = new Map(entries.map((facts) => [facts, yearOf(facts) + draw.int(0, 2)]));
    const rising = [...entries].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
    return order === 'prepend' ? rising.reverse() : rising;
  }
  const rising = [...entries].sort((a, b) => (keyOf(a, order) < keyOf(b, order) ? -1 : 1));
  return order === 'year-down' ? rising.reverse() : rising;
}

const yearOf = ({ year, date }: Facts): number => Number(year ?? date?.slice(0, 4) ?? 0);

function keyOf({ year, date, title }: Facts, order: Order): string {
  return (order === 'alphabetical' ? title?.toLowerCase() : (date ?? year)) ?? '';
}
