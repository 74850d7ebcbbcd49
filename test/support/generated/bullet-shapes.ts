import type { Draw } from './draw.ts';
import { drawParts, join, type Shape } from './shape.ts';

const marker = (draw: Draw): string => draw.pick(['-', '-', '*', '+', '- ']);
const ITEM = { blocks: ['item'], head: [], tail: [], counted: false, names: false } as const;

function linkTitle(draw: Draw): Shape {
  const parts = drawParts(draw, false);
  const start = marker(draw);
  const comma = draw.pick([', ', '. ', ' - ']);
  const star = draw.pick(['*', '_', '']);
  const authors = draw.chance(0.7);
  return {
    ...ITEM,
    name: 'bullet, linked title',
    always: ['title', 'paper', ...(authors ? ['authors'] : []), 'venue', 'year'],
    often: ['code', 'project'],
    gap: draw.int(0, 1),
    write: (facts) => [
      `${start} ${join([`[${facts.title}](${facts.paper})`, authors ? star + parts.authors(facts) + star : '', parts.when(facts)], comma)}${join(['.', parts.links(facts)], ' ')}`,
    ],
  };
}

function plainTitle(draw: Draw): Shape {
  const parts = drawParts(draw, false);
  const start = marker(draw);
  return {
    ...ITEM,
    name: 'bullet, plain title',
    always: ['title', 'paper', 'venue', 'year'],
    often: ['code'],
    gap: 0,
    write: (facts) => [
      join([`${start} ${facts.title} [[${parts.when(facts)}]](${facts.paper})`, parts.links(facts)], ' '),
    ],
  };
}

function venueFirst(draw: Draw): Shape {
  const inWhen = draw.chance(0.5);
  const parts = drawParts(draw, !inWhen);
  const start = marker(draw);
  const [open, close] = draw.pick([
    ['[', ']'],
    ['(*', '*)'],
    ['(', ')'],
    ['**', '**'],
  ] as const);
  return {
    ...ITEM,
    name: 'bullet, venue first',
    always: ['title', 'paper', 'venue', 'year'],
    often: ['code', 'project'],
    gap: 0,
    write: (facts) => [
      `${start} ${join([inWhen ? `[${parts.when(facts)}](${facts.paper})` : open + parts.when(facts) + close, facts.title, parts.links(facts)], ' ')}`,
    ],
  };
}

function dateFirst(draw: Draw): Shape {
  const parts = drawParts(draw, true);
  const start = marker(draw);
  const [open, close] = draw.pick([
    ['[', ']'],
    ['(', ')'],
    ['`', '`'],
  ] as const);
  const bold = draw.chance(0.4) ? '**' : '';
  return {
    ...ITEM,
    name: 'bullet, date first',
    always: ['title', 'paper', 'date'],
    often: ['code', 'project'],
    gap: 0,
    write: (facts) => [
      `${start} ${join([facts.date ? open + facts.date + close : '', bold + facts.title + bold, parts.links(facts)], ' ')}`,
    ],
  };
}

function boldTitle(draw: Draw): Shape {
  const parts = drawParts(draw, true);
  const start = marker(draw);
  return {
    ...ITEM,
    name: 'bullet, bold title',
    always: ['title', 'authors', 'venue', 'year', 'paper'],
    often: ['code'],
    gap: draw.int(0, 1),
    write: (facts) => [
      `${start} ${join([`**${facts.title}**`, facts.authors ? parts.authors(facts) : '', parts.when(facts)], ', ')}. ${parts.links(facts)}`,
    ],
  };
}

function acronymFirst(draw: Draw): Shape {
  const parts = drawParts(draw, true);
  const start = marker(draw);
  return {
    ...ITEM,
    name: 'bullet, method first',
    always: ['title', 'name', 'venue', 'year', 'paper'],
    often: ['code', 'project'],
    gap: 0,
    write: (facts) => [
      `${start} ${facts.name ? `**${facts.name}**: ` : ''}"${facts.title}", *${parts.when(facts)}*. ${parts.links(facts)}`,
    ],
  };
}

function withRemark(draw: Draw): Shape {
  const start = marker(draw);
  const bold = draw.chance(0.3) ? '**' : '';
  const dash = draw.pick([' - ', ' - ', ' – ', ': ', ' — ']);
  return {
    ...ITEM,
    name: 'bullet, name and remark',
    names: true,
    always: ['title', 'paper', 'description'],
    often: [],
    gap: 0,
    write: (facts) => [`${start} ${join([`${bold}[${facts.title}](${facts.paper})${bold}`, facts.description], dash)}`],
  };
}

function book(draw: Draw): Shape {
  const parts = drawParts(draw, false);
  const start = marker(draw);
  return {
    ...ITEM,
    name: 'bullet, book',
    always: ['title', 'paper', 'authors', 'year'],
    often: [],
    gap: 0,
    write: (facts) => [
      `${start} [${facts.title}](${facts.paper})${facts.authors ? ` by ${parts.authors(facts)}` : ''}${facts.year ? ` (${facts.year})` : ''}`,
    ],
  };
}

function bareLink(draw: Draw): Shape {
  const start = marker(draw);
  return {
    ...ITEM,
    name: 'bullet, bare link',
    always: ['title', 'paper'],
    often: [],
    gap: 0,
    write: (facts) => [`${start} [${facts.title}](${facts.paper})`],
  };
}

/** Entries that are one line after a bullet. */
export const BULLET_SHAPES = [
  linkTitle,
  withRemark,
  plainTitle,
  venueFirst,
  dateFirst,
  boldTitle,
  acronymFirst,
  book,
  bareLink,
];
