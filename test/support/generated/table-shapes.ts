import type { Draw } from './draw.ts';
import type { Facts } from './facts.ts';
import { drawParts, type Shape } from './shape.ts';
import { strangeWord } from './words.ts';

interface Column {
  readonly head: string;
  /** The field whose place it is; a column of the list's own has its head. */
  readonly field: string;
  readonly often?: boolean;
  readonly unasked?: boolean;
  own?(draw: Draw): string;
  write(value: string): string;
}

const link = (label: string) => (url: string) => `[${label}](${url})`;
const same = (value: string): string => value;

/** Columns that only this list has: amounts, marks, scores that link to a page. */
function ownColumns(draw: Draw): Column[] {
  const head = (): string => strangeWord(draw).replace(/^./, (first) => first.toUpperCase());
  const amount = head();
  const mark = head();
  const score = head();
  const host = `${strangeWord(draw)}.org`;
  const unit = draw.pick([' kg', ' GB', '%', '']);
  return [
    { head: amount, field: amount, own: (draw) => `${draw.int(2, 900)}${unit}`, write: same },
    { head: mark, field: mark, unasked: true, own: (draw) => draw.pick(['●', '◐', '○']), write: same },
    {
      head: score,
      field: score,
      unasked: true,
      own: (draw) => `[${draw.int(20, 99)}](https://${host}/${strangeWord(draw, 3)})`,
      write: same,
    },
  ];
}

function columnsOf(draw: Draw): { columns: Column[]; names: boolean } {
  const names = draw.chance(0.4);
  const linked = draw.chance(0.5);
  const title = names ? draw.pick(['Name', 'Model', 'Tool', 'Dataset']) : draw.pick(['Title', 'Paper', 'Paper title']);
  const columns: Column[] = [
    { head: title, field: 'title', write: same },
    ...(draw.chance(0.4) ? [{ head: 'Authors', field: 'authors', write: same }] : []),
    ...(draw.chance(0.7)
      ? [{ head: draw.pick(['Venue', 'Published', 'Conference']), field: 'venue', write: same }]
      : []),
    ...(draw.chance(0.7) ? [{ head: 'Year', field: 'year', write: same }] : []),
    ...(linked ? [] : [{ head: 'Link', field: 'paper', write: link(draw.pick(['link', 'paper', 'pdf'])) }]),
    ...(draw.chance(0.6)
      ? [{ head: 'Code', field: 'code', often: true, write: link(draw.pick(['code', 'GitHub'])) }]
      : []),
    ...draw.some(ownColumns(draw), draw.int(0, 2)),
  ];
  const [first, ...rest] = columns as [Column, ...Column[]];
  // Names come last at times, or after the year.
  const shifted = draw.chance(0.2) && rest.length > 0 ? [rest[0] as Column, first, ...rest.slice(1)] : columns;
  return { columns: shifted, names };
}

function cellOf(column: Column, facts: Facts, linked: boolean, empty: string): string {
  const value = facts[column.field];
  if (value === undefined || value === '') return empty;
  const written = column.write(value.replaceAll('|', '\\|'));
  return linked && column.field === 'title' && facts.paper ? `[${written}](${facts.paper})` : written;
}

function tableOf(draw: Draw) {
  const { columns, names } = columnsOf(draw);
  const linked = !columns.some(({ field }) => field === 'paper');
  const empty = draw.pick(['', '-', '-', 'N/A']);
  const own = columns.filter((column) => column.own);
  return {
    columns,
    names,
    always: columns
      .filter(({ often }) => !often)
      .map(({ field }) => field)
      .concat(linked ? ['paper'] : []),
    often: columns.filter(({ often }) => often).map(({ field }) => field),
    unasked: columns.filter(({ unasked }) => unasked).map(({ field }) => field),
    own: (draw: Draw): Facts => Object.fromEntries(own.map((column) => [column.field, column.own?.(draw) ?? ''])),
    cells: (facts: Facts): string[] => columns.map((column) => cellOf(column, facts, linked, empty)),
  };
}

function gfmTable(draw: Draw): Shape {
  const { columns, cells, ...table } = tableOf(draw);
  const tight = draw.chance(0.2);
  // One cell without pipes over a rule is a heading.
  const outer = draw.chance(0.9) || columns.length < 2;
  const row = (texts: readonly string[]): string => {
    const line = texts.join(tight ? '|' : ' | ');
    if (!outer) return line;
    return tight ? `|${line}|` : `| ${line} |`;
  };
  const rule = draw.pick(['---', ':---', ':---:', '-----']);
  return {
    ...table,
    name: 'table',
    blocks: ['table_row'],
    head: [row(columns.map(({ head }) => head)), row(columns.map(() => rule))],
    tail: [],
    gap: 0,
    counted: false,
    write: (facts) => [row(cells(facts))],
  };
}

function htmlTable(draw: Draw): Shape {
  const parts = drawParts(draw, false);
  const oneLine = draw.chance(0.3);
  const row = ({ title, paper, ...facts }: Facts): string[] => {
    const cells = [
      `<td><a href="${paper}">${title}</a></td>`,
      `<td>${parts.when(facts)}</td>`,
      `<td>${facts.code ? `<a href="${facts.code}">code</a>` : ''}</td>`,
    ];
    return oneLine ? [`<tr>${cells.join('')}</tr>`] : ['<tr>', ...cells.map((cell) => `  ${cell}`), '</tr>'];
  };
  return {
    name: 'HTML table',
    always: ['title', 'paper', 'venue', 'year'],
    often: ['code'],
    blocks: [],
    head: ['<table>', '<tr><th>Title</th><th>Venue</th><th>Code</th></tr>'],
    tail: ['</table>'],
    gap: 0,
    counted: false,
    names: false,
    write: row,
  };
}

function htmlParagraph(draw: Draw): Shape {
  const parts = drawParts(draw, false);
  const label = draw.pick(['Paper', 'PDF', 'Link']);
  return {
    name: 'HTML paragraph',
    always: ['title', 'paper', 'venue', 'year'],
    often: ['code'],
    blocks: ['html_block'],
    head: [],
    tail: [],
    gap: 1,
    counted: false,
    names: false,
    write: (facts) => [
      `<p><b>${facts.title}</b> (${parts.when(facts)}) <a href="${facts.paper}">[${label}]</a>${facts.code ? ` <a href="${facts.code}">[Code]</a>` : ''}</p>`,
    ],
  };
}

function details(draw: Draw): Shape {
  const parts = drawParts(draw, true);
  return {
    name: 'details for each entry',
    always: ['title', 'authors', 'venue', 'year', 'paper'],
    often: ['code'],
    blocks: ['html_block', 'paragraph', 'paragraph', 'html_block'],
    head: [],
    tail: [],
    gap: 1,
    counted: false,
    names: false,
    write: (facts) => [
      `<details><summary><b>${facts.title}</b>${parts.when(facts) ? ` (${parts.when(facts)})` : ''}</summary>`,
      '',
      ...(facts.authors ? [parts.authors(facts), ''] : []),
      parts.links(facts),
      '',
      '</details>',
    ],
  };
}

/** Rows of tables, and entries in HTML. */
export const TABLE_SHAPES = [gfmTable, gfmTable, htmlTable, htmlParagraph, details];
