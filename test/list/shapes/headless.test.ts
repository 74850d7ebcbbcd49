import { describe, expect, it } from '@jest/globals';
import { readLists } from '../../../src/list/read-list.ts';
import { preview } from '../../../src/preview.ts';
import { nameOptions } from '../../../src/sections/name-options.ts';
import { stateShape } from '../../support/shape-laws.ts';

const PAPERS =
  '- [Why Owls Nap at Noon](https://arxiv.org/abs/1801.01234), Ann Lee and Bo Kim, ICLR 2021.\n' +
  '- [Coffee and the Night Shift](https://arxiv.org/abs/1801.01235), Cy Day and Di Wu, ACL 2022.\n' +
  '- [Dreams of Small Networks](https://arxiv.org/abs/1801.01236), Ed Fox and Flo Gray, NeurIPS 2022.\n';
const TITLES = ['Why Owls Nap at Noon', 'Coffee and the Night Shift', 'Dreams of Small Networks'];
const YAWNING = {
  Title: 'Yawning in Parallel',
  Authors: 'Hal Ink, Joy Kay',
  Venue: 'ICML',
  Year: '2024',
  Paper: 'https://arxiv.org/abs/2401.01234',
};

stateShape({
  name: 'bullets and nothing else',
  path: 'lists/night-shifts.md',
  list: PAPERS,
  titles: { '': TITLES },
  fields: [{ authors: 'Ann Lee and Bo Kim', venue: 'ICLR', year: '2021' }],
  answers: { ...YAWNING, Section: 'night-shifts' },
  written: '- [Yawning in Parallel](https://arxiv.org/abs/2401.01234), Hal Ink and Joy Kay, ICML 2024.\n',
  update: { answers: { 'New title': 'Why Owls Doze at Noon' }, from: 'Why Owls Nap', to: 'Why Owls Doze' },
});

stateShape({
  name: 'bullets below front matter that has a title',
  list: `---\ntitle: "Sleep papers"\nlayout: page\n---\n\n${PAPERS}`,
  titles: { '': TITLES },
  fields: [{ authors: 'Ann Lee and Bo Kim', venue: 'ICLR', year: '2021' }],
  answers: { ...YAWNING, Section: 'Sleep papers' },
  written: '- [Yawning in Parallel](https://arxiv.org/abs/2401.01234), Hal Ink and Joy Kay, ICML 2024.\n',
  update: { answers: { 'New year': '2020' }, from: 'ICLR 2021', to: 'ICLR 2020' },
});

stateShape({
  name: 'numbered papers of biology in German below an introduction',
  path: 'schlaf.md',
  list:
    'Was wir über den Schlaf der Vögel gelesen haben. Ergänzungen sind willkommen!\n\n' +
    '1. **Warum Eulen mittags dösen**. Anna Lehmann, Bernd Kühn. Ibis 2011. [Artikel](https://doi.org/10.1111/ibi.1234)\n' +
    '2. **Kaffee und die Nachtschicht der Käuze**. Carla Dietz, Dora Ebert. Ibis 2012. [Artikel](https://doi.org/10.1111/ibi.1235)\n' +
    '3. **Schlaf im Flug bei jungen Seglern**. Emil Falk, Frieda Groß. Ibis 2013. [Artikel](https://doi.org/10.1111/ibi.1236)\n',
  titles: {
    '': ['Warum Eulen mittags dösen', 'Kaffee und die Nachtschicht der Käuze', 'Schlaf im Flug bei jungen Seglern'],
  },
  fields: [{ number: '1', authors: 'Anna Lehmann, Bernd Kühn', venue: 'Ibis', year: '2011' }],
  answers: {
    Title: 'Träume der jungen Käuze',
    Section: 'schlaf.md',
    Authors: 'Lena Maus, Max Nuß',
    Venue: 'Ibis',
    Year: '2018',
    Paper: 'https://doi.org/10.1111/ibi.1299',
  },
  written:
    '4. **Träume der jungen Käuze**. Lena Maus, Max Nuß. Ibis 2018. [Artikel](https://doi.org/10.1111/ibi.1299)\n',
  update: { answers: { 'New title': 'Warum Eulen dösen' }, from: 'Eulen mittags dösen', to: 'Eulen dösen' },
});

stateShape({
  name: 'a table of tools and nothing else',
  path: 'tools.md',
  list: '| Name | License | Website |\n|---|---|---|\n| Map Mill | MIT | <https://mill.example> |\n| Route Engine | GPL-3.0 | <https://route.example> |\n| Wind Sketch | MIT | <https://wind.example> |\n',
  titles: { '': ['Map Mill', 'Route Engine', 'Wind Sketch'] },
  fields: [{ license: 'MIT', project: 'https://mill.example' }],
  answers: { Title: 'Ice Chart', Section: 'tools', License: 'MIT', 'Project page': 'https://ice.example' },
  written: '| Ice Chart | MIT | <https://ice.example> |\n',
  update: {
    answers: { 'New project page': 'https://grind.example' },
    from: 'https://mill.example',
    to: 'https://grind.example',
  },
});

describe('a list without a heading', () => {
  it('is offered by a form under its name, and told apart from others by its file', () => {
    const named = (...paths: string[]) =>
      nameOptions(readLists(paths.map((path) => ({ path, text: PAPERS })))).map(({ name }) => name);
    expect(named('lists/night-shifts.md')).toEqual(['night-shifts']);
    expect(named('lists/day.md', 'lists/night.md')).toEqual(['lists/day.md: day', 'lists/night.md: night']);
  });

  it('is named where another section was asked for', () => {
    const issue =
      '### Title\n\nYawning in Parallel\n\n### Section\n\nDays\n\n### Paper\n\nhttps://arxiv.org/abs/2401.01234';
    const result = preview({ list: PAPERS, issue, path: 'night-shifts.md' });
    expect(result.ok ? [] : result.problems.map(({ fix }) => fix)).toEqual([
      'Edit the issue and choose “night-shifts”.',
    ]);
  });
});
