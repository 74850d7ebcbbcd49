import { describe, expect, it } from '@jest/globals';
import { composeEntry } from '../../src/entry/compose.ts';
import { learnStyle } from '../../src/entry/style.ts';
import { findForeign } from '../../src/list/find-foreign.ts';
import { sourceOf } from '../../src/list/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';

const TEXT = [
  '# Papers',
  '',
  '- [Early Birds and Naps](https://a.org/early) ICLR 2022 [BirdNet](https://b.org/early) [site](https://shared.org/all)',
  '- [Dreams of Sleepy Cats](https://a.org/dreams) CVPR 2023 [CatDream](https://b.org/dreams) [site](https://shared.org/all)',
  '',
].join('\n');

describe('findForeign', () => {
  const list = readList(TEXT);
  const entries = list.sections.flatMap((section) => section.entries);
  const style = learnStyle(entries.map((entry) => sourceOf(list, entry)));
  const fields = { title: 'Late Risers at Work', paper: 'https://a.org/late', venue: 'ICML', year: '2024' };
  const composed = composeEntry(fields, style, null);
  if (!composed) throw new Error('The entry is written');
  const model = composed.model.source.raw;
  const [, label = ''] = /\[(\w+)\]\(https:\/\/b\.org/.exec(model) ?? [];
  const [address = ''] = /https:\/\/a\.org\/\w+/.exec(model) ?? [];

  it.each([
    ['what was written', composed.text, null],
    ['the address of the model', `- [Late Risers at Work](${address}) ICML 2024`, address],
    [
      'the title of the model',
      `- ${composed.model.reading.fields.title} ICML 2024`,
      composed.model.reading.fields.title,
    ],
    ['the name of the model', `- [Late Risers at Work](https://a.org/late) [${label}](https://b.org/late)`, label],
    ['an address that entries share', '- Late Risers at Work [site](https://shared.org/all)', null],
  ])('in %s', (_, text, foreign) => {
    expect(findForeign(text, list.text, composed)).toBe(foreign);
  });
});
