import type { Draw } from './draw.ts';
import { drawParts, join, type Shape } from './shape.ts';

const badge = (text: string, colour: string): string =>
  `![](https://img.shields.io/badge/${text.replaceAll('-', '--').replaceAll(' ', '_')}-${colour})`;

function boldNumber(draw: Draw): Shape {
  const parts = drawParts(draw, true);
  const badges = draw.chance(0.6);
  const bullet = draw.chance(0.7);
  const [name, tasks, technique] = ['blue', 'green', 'orange'];
  return {
    name: bullet ? 'bullet, bold [n], several paragraphs' : 'paragraphs, bold [n]',
    always: ['title', 'authors', 'venue', 'year', 'paper', ...(badges ? ['name', 'tasks', 'technique'] : [])],
    often: ['code'],
    blocks: bullet ? ['item'] : ['paragraph', 'paragraph', 'paragraph'],
    head: [],
    tail: [],
    gap: 1,
    counted: true,
    names: false,
    write: (facts, number) => {
      const tags = badges
        ? join(
            [
              facts.name && badge(facts.name, name),
              facts.tasks && badge(facts.tasks, tasks),
              facts.technique && badge(facts.technique, technique),
            ],
            ' ',
          )
        : '';
      const paragraphs = [
        join([`**[${number}] ${facts.title}**`, parts.when(facts)], ', '),
        facts.authors ? `*${parts.authors(facts)}*` : '',
        join([parts.links(facts), tags], ' '),
      ].filter((text) => text !== '');
      return paragraphs.flatMap((text, index) => {
        if (!bullet) return index === 0 ? [text] : ['', text];
        return index === 0 ? [`- ${text}`] : ['', `  ${text}`];
      });
    },
  };
}

function ordered(draw: Draw): Shape {
  const parts = drawParts(draw, true);
  const dot = draw.pick(['.', '.', ')']);
  const dateFirst = draw.chance(0.3);
  const twoLines = draw.chance(0.25);
  return {
    name: 'ordered, bold title',
    always: ['title', ...(dateFirst ? [] : ['authors']), 'venue', 'year', 'paper'],
    often: ['code'],
    blocks: ['item'],
    head: [],
    tail: [],
    gap: twoLines ? 1 : draw.int(0, 1),
    counted: true,
    names: false,
    write: (facts, number) => {
      const start = `${number}${dot} `;
      if (dateFirst) return [`${start}[${parts.when(facts)}] **${facts.title}** ${parts.links(facts)}`];
      const authors = facts.authors ? `*${parts.authors(facts)}*` : '';
      if (!twoLines)
        return [`${start}${join([`**${facts.title}**`, authors, parts.when(facts), parts.links(facts)], '. ')}`];
      const rest = join([authors, parts.when(facts)], '. ');
      return [`${start}**${facts.title}** ${parts.links(facts)}`, '', `    ${rest}`];
    },
  };
}

function nestedMeta(draw: Draw): Shape {
  const parts = drawParts(draw, true);
  const bold = draw.chance(0.5) ? '**' : '';
  const [outer, inner] = draw.pick([
    ['-', '  -'],
    ['*', '    *'],
    ['-', '    +'],
  ] as const);
  return {
    name: 'bullet, nested lines',
    always: ['title', 'authors', 'venue', 'year', 'paper'],
    often: ['code'],
    blocks: ['item'],
    head: [],
    tail: [],
    gap: draw.int(0, 1),
    counted: false,
    names: false,
    write: (facts) =>
      [
        `${outer} ${bold}${facts.title}${parts.when(facts) ? ` (${parts.when(facts)})` : ''}${bold}`,
        facts.authors ? `${inner} ${parts.authors(facts)}` : '',
        `${inner} ${parts.links(facts)}`,
      ].filter((line) => line !== ''),
  };
}

function boldParagraph(draw: Draw): Shape {
  const parts = drawParts(draw, true);
  const end = draw.pick(['  ', '<br>', '']);
  return {
    name: 'paragraph of several lines',
    always: ['title', 'authors', 'venue', 'year', 'paper'],
    often: ['code'],
    blocks: ['paragraph'],
    head: [],
    tail: [],
    gap: 1,
    counted: false,
    names: false,
    write: (facts) => [
      `**${facts.title}**${end}`,
      `${join([facts.authors ? parts.authors(facts) : '', parts.when(facts)], '. ')}${end}`,
      parts.links(facts),
    ],
  };
}

function described(draw: Draw): Shape {
  const parts = drawParts(draw, true);
  const when = draw.chance(0.5);
  return {
    name: 'title and description, a paragraph each',
    always: ['title', 'paper', 'description', ...(when ? ['venue', 'year'] : [])],
    often: ['code'],
    blocks: ['paragraph', 'paragraph'],
    head: [],
    tail: [],
    gap: 1,
    counted: false,
    names: false,
    write: (facts) => [
      join([`**${facts.title}**`, when && parts.when(facts) ? `(${parts.when(facts)})` : '', parts.links(facts)], ' '),
      ...(facts.description ? ['', facts.description] : []),
    ],
  };
}

function venueParagraph(draw: Draw): Shape {
  const parts = drawParts(draw, false);
  return {
    name: 'paragraph, venue first',
    always: ['title', 'paper', 'venue', 'year'],
    often: ['code'],
    blocks: ['paragraph'],
    head: [],
    tail: [],
    gap: 1,
    counted: false,
    names: false,
    write: (facts) => [join([`${parts.when(facts)}, [${facts.title}](${facts.paper})`, parts.links(facts)], ' ')],
  };
}

function metaBullets(draw: Draw): Shape {
  const labels = draw.pick([
    ['Paper', 'Code'],
    ['PDF', 'GitHub'],
    ['论文', '代码'],
  ] as const);
  return {
    name: 'bold title and bullets of links',
    always: ['title', 'paper'],
    often: ['code'],
    blocks: ['paragraph', 'list'],
    head: [],
    tail: [],
    gap: 1,
    counted: false,
    names: false,
    write: (facts) => [
      `**${facts.title}**`,
      '',
      `- ${labels[0]}: ${facts.paper}`,
      ...(facts.code ? [`- ${labels[1]}: ${facts.code}`] : []),
    ],
  };
}

function headingEach(draw: Draw): Shape {
  const parts = drawParts(draw, true);
  return {
    name: 'heading for each entry',
    always: ['title', 'authors', 'venue', 'year', 'paper'],
    often: ['code'],
    blocks: ['heading', 'paragraph', 'paragraph'],
    head: [],
    tail: [],
    gap: 1,
    counted: false,
    names: false,
    heading: 4,
    write: (facts) => [
      `#### ${facts.title}`,
      '',
      join([facts.authors ? parts.authors(facts) : '', parts.when(facts)], ', '),
      '',
      parts.links(facts),
    ],
  };
}

/** Entries that are more than one line, or counted. */
export const BLOCK_SHAPES = [
  boldNumber,
  ordered,
  nestedMeta,
  boldParagraph,
  described,
  venueParagraph,
  metaBullets,
  headingEach,
];
