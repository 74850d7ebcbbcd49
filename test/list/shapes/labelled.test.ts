import { stateShape } from '../../support/shape-laws.ts';

const paper = (title: string, authors: string, id: string): string =>
  `${title}\n*Authors:* ${authors}\n*Paper:* https://arxiv.org/abs/${id}\n`;

stateShape({
  name: 'titles without any mark over labelled lines',
  list: `# Reading list\n\n## Sleep\n\nWe read one each week. Nobody has to.\n\n${[
    paper('Why Owls Nap at Noon', 'Ann Lee, Bo Kim', '1801.01234'),
    paper('Coffee and the Night Shift', 'Cy Day, Di Wu', '1801.01235'),
    paper('Dreams of Small Networks', 'Ed Fox', '1801.01236'),
  ].join('\n')}`,
  titles: { Sleep: ['Why Owls Nap at Noon', 'Coffee and the Night Shift', 'Dreams of Small Networks'] },
  fields: [{ authors: 'Ann Lee, Bo Kim', paper: 'https://arxiv.org/abs/1801.01234' }],
  answers: {
    Title: 'Yawning in Parallel',
    Section: 'Sleep',
    Authors: 'Hal Ink, Joy Kay',
    Paper: 'https://arxiv.org/abs/2401.01234',
  },
  written: `\n${paper('Yawning in Parallel', 'Hal Ink, Joy Kay', '2401.01234')}`,
  update: { answers: { 'New authors': 'Ann Lee' }, from: 'Ann Lee, Bo Kim', to: 'Ann Lee' },
});

const file = (title: string, slug: string): string => `${title}\nPDF: https://papers.example/${slug}.pdf\n\n`;

stateShape({
  name: 'a title and the address of its file, with few in each section',
  list: `# Papers we like\n\n## Databases\n\n${file('A Small Theory of Logs', 'logs')}${file('Sorting Beyond Memory', 'sorting')}## Networks\n\n${file('Packets in the Rain', 'rain').trimEnd()}\n`,
  titles: { Databases: ['A Small Theory of Logs', 'Sorting Beyond Memory'], Networks: ['Packets in the Rain'] },
  fields: [{ paper: 'https://papers.example/logs.pdf' }],
  answers: { Title: 'Trees in the Dark', Section: 'Databases', Paper: 'https://papers.example/trees.pdf' },
  written: file('Trees in the Dark', 'trees'),
  before: '## Networks',
  update: {
    answers: { 'New paper link': 'https://papers.example/log-theory.pdf' },
    from: 'https://papers.example/logs.pdf',
    to: 'https://papers.example/log-theory.pdf',
  },
});

const spanish = (title: string, authors: string, venue: string, id: string): string =>
  `**${title}**\nAutores: ${authors}\nRevista: ${venue}\nEnlace: https://doi.org/10.5555/${id}\n`;

stateShape({
  name: 'papers of biology with labels in Spanish',
  list: `# Biología del sueño\n\n## Peces\n\n${[
    spanish('El sueño de los peces cebra', 'Ana Lago, Beto Marín', 'Biología Hoy, 2019', 'pez1'),
    spanish('Dormir bajo el hielo', 'Carla Nieto', 'Mar y Vida, 2020', 'pez2'),
    spanish('Noches breves en el arrecife', 'Diego Osorio, Elsa Paz', 'Biología Hoy, 2021', 'pez3'),
  ].join('\n')}`,
  titles: { Peces: ['El sueño de los peces cebra', 'Dormir bajo el hielo', 'Noches breves en el arrecife'] },
  fields: [{ authors: 'Ana Lago, Beto Marín', paper: 'https://doi.org/10.5555/pez1' }],
  answers: {
    'Paper title': 'Sueños de medusa',
    Section: 'Peces',
    Authors: 'Fabio Ruiz, Gala Soto',
    Revista: 'Mar y Vida, 2022',
    'Paper link': 'https://doi.org/10.5555/pez4',
  },
  written: `\n${spanish('Sueños de medusa', 'Fabio Ruiz, Gala Soto', 'Mar y Vida, 2022', 'pez4')}`,
  update: {
    answers: { 'New title': 'Peces bajo el hielo' },
    from: 'El sueño de los peces cebra',
    to: 'Peces bajo el hielo',
  },
});

const german = (title: string, authors: string, venue: string, id: string): string =>
  `- **${title}**\n  - Autoren: ${authors}\n  - Zeitschrift: ${venue}\n  - Verweis: https://doi.org/10.1111/${id}\n`;

stateShape({
  name: 'bullets with labels in German that nobody knows',
  list: `# Schlaf der Vögel\n\n## Eulen\n\n${german('Warum Eulen mittags dösen', 'Anna Lehmann, Bernd Kühn', 'Ibis 2011', 'a1')}${german('Kaffee und die Nachtschicht der Käuze', 'Carla Dietz', 'Der Vogelwart 2012', 'a2')}\n## Segler\n\n${german('Ein Jahr ohne Landung', 'Ida Jung, Karl Lang', 'Ibis 2016', 'a3')}`,
  titles: {
    Eulen: ['Warum Eulen mittags dösen', 'Kaffee und die Nachtschicht der Käuze'],
    Segler: ['Ein Jahr ohne Landung'],
  },
  fields: [{ authors: 'Anna Lehmann, Bernd Kühn', paper: 'https://doi.org/10.1111/a1' }],
  answers: {
    'Paper title': 'Träume der jungen Käuze',
    Section: 'Eulen',
    Authors: 'Lena Maus, Max Nuß',
    Zeitschrift: 'Ibis 2018',
    'Paper link': 'https://doi.org/10.1111/a4',
  },
  written: german('Träume der jungen Käuze', 'Lena Maus, Max Nuß', 'Ibis 2018', 'a4'),
  before: '\n## Segler',
  update: { answers: { 'New authors': 'Anna Lehmann' }, from: 'Anna Lehmann, Bernd Kühn', to: 'Anna Lehmann' },
});

const tool = (name: string, maker: string, licence: string, slug: string): string =>
  `- ${name}\n  - Tekijä: ${maker}\n  - Lisenssi: ${licence}\n  - Osoite: https://${slug}.example\n`;

stateShape({
  name: 'tools of one word with labels in Finnish',
  list: `# Työkalut\n\n## Kartat\n\n${tool('Karttapaja', 'Aino Laine', 'MIT', 'paja')}${tool('Reittikone', 'Eero Niemi', 'GPL-3.0', 'kone')}${tool('Tuulipiirros', 'Oona Salo', 'MIT', 'tuuli')}`,
  titles: { Kartat: ['Karttapaja', 'Reittikone', 'Tuulipiirros'] },
  fields: [{ lisenssi: 'MIT', paper: 'https://paja.example' }],
  answers: {
    'Paper title': 'Jääkartta',
    Section: 'Kartat',
    Tekijä: 'Pia Ranta',
    Lisenssi: 'MIT',
    'Paper link': 'https://jaa.example',
  },
  written: tool('Jääkartta', 'Pia Ranta', 'MIT', 'jaa'),
  update: { answers: { 'New title': 'Karttamylly' }, from: '- Karttapaja', to: '- Karttamylly' },
});
