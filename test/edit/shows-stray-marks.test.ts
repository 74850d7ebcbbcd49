import { describe, expect, it } from '@jest/globals';
import { showsStrayMarks } from '../../src/edit/shows-stray-marks.ts';

const CLEAN = ['**Naps** [[paper]](https://a.example/1)', '**Dreams** [[paper]](https://a.example/2)'];
const BROKEN = ['**Naps:**of owls', '**Dreams:**of bats'];

describe('stars that a page would show', () => {
  it.each(['**Owls*** [[paper]](https://a.example/3)', '[here](https://a.example/3): Owls:** *and bats*'])(
    'are seen in %s',
    (entry) => {
      expect(showsStrayMarks(entry, CLEAN, { title: 'Owls' })).toBe(true);
    },
  );

  it.each(['**Owls** [[paper]](https://a.example/3)', '*Owls* and **bats**'])('are none in %s', (entry) => {
    expect(showsStrayMarks(entry, CLEAN, { title: 'Owls' })).toBe(false);
  });

  it('are no fault where somebody gave them, or the list shows them everywhere', () => {
    expect(showsStrayMarks('**A\\* for owls**', CLEAN, { title: 'A* for owls' })).toBe(false);
    expect(showsStrayMarks('**Owls:**of the night', BROKEN, { title: 'Owls' })).toBe(false);
  });
});
