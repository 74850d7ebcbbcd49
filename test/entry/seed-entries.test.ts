import { describe, expect, it } from '@jest/globals';
import { renderEntry } from '../../src/entry/render-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import { SEED_LIST, SEED_TEMPLATE } from '../support/seed-list.ts';

const list = readList(SEED_LIST, SEED_TEMPLATE);
const entries = list.sections.flatMap((section) => section.entries);

describe('the entries of the seed list', () => {
  it('are all read: 16, 10 and 1', () => {
    expect(list.sections.map((section) => section.entries.length).filter((count) => count > 0)).toEqual([16, 10, 1]);
  });

  it.each(entries.map((entry) => [entry.number, entry.fields.title, entry] as const))(
    '[%s] %s writes back byte for byte',
    (number, _, entry) => {
      const text = renderEntry(SEED_TEMPLATE, { ...entry.fields, number: String(number) }, entry.layout);
      expect(text).toBe(list.text.slice(entry.start, entry.end));
    },
  );

  it('need a spelling of their own only where they hold HTML or a backslash', () => {
    const spelled = entries.flatMap(({ layout }) => [...(layout?.spellings.values() ?? [])]);
    expect(spelled).toHaveLength(3);
    for (const spelling of spelled) expect(spelling).toMatch(/<sup>|\\"/);
  });

  it('read into fields', () => {
    expect(entries[15]?.fields).toEqual({
      title: 'Importance-based Token Merging for Diffusion Models',
      authors: 'Wu, Haoyu and Xu, Jingyi and Le, Hieu and Samaras, Dimitris',
      venue: 'arXiv',
      year: '2024',
      paper: 'https://arxiv.org/pdf/2411.16720',
      tasks: 'Text2Image',
      technique: 'Token Merging',
    });
    expect(entries[5]?.fields.code).toBeUndefined();
    expect(entries[13]?.fields.title).toMatch(/^F3-Pruning: /);
    expect(entries[3]?.fields.tasks).toBe('Image Generation, Text2Image, Personalized Generation, Text2Video');
  });
});
