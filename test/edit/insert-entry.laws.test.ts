import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { insertEntry } from '../../src/edit/insert-entry.ts';
import { fieldsAsShown } from '../../src/entry/render-entry.ts';
import { applyEdit } from '../../src/list/edit.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { countNodes } from '../support/count-nodes.ts';
import { hostilePaper } from '../support/paper-arbitrary.ts';
import { SEED_TEMPLATE, SHORT_LIST } from '../support/seed-list.ts';

const RUNS = 1000;

/** Ways in which the bytes around entries differ between lists. */
const list = fc.constantFrom(
  SHORT_LIST,
  SHORT_LIST.replaceAll('\n', '\r\n'),
  `\uFEFF${SHORT_LIST}`,
  SHORT_LIST.trimEnd(),
  `${SHORT_LIST} \t\n\n`,
);

describe('laws of an insertion', () => {
  it(`1, 2 and 4 hold for ${RUNS} hostile papers, and few are refused`, () => {
    let refused = 0;
    fc.assert(
      fc.property(list, hostilePaper, (file, paper) => {
        const before = readList(file, SEED_TEMPLATE);
        const insertion = insertEntry(before, paper, SEED_TEMPLATE);
        if (!insertion.ok) {
          const [problem] = insertion.problems;
          expect(['not-plain', 'not-writable']).toContain(problem?.code);
          // An address is the one thing that cannot be written as plain text on GitHub.
          if (!holdsAddress(paper)) refused += 1;
          return;
        }
        const { edit, number } = insertion.value;
        const after = before.bom + applyEdit(before.text, edit);

        // 1: bytes outside the edit are unchanged.
        const at = edit.start + before.bom.length;
        expect(after.slice(0, at) + after.slice(at + edit.content.length)).toBe(file);

        // 2: the old list plus exactly one entry, in the asked section, with the paper's fields.
        const again = readList(after, SEED_TEMPLATE);
        const entries = (text: typeof before) =>
          text.sections.flatMap(({ path, entries: own }) =>
            own.map((entry) => ({ path, number: entry.number, fields: entry.fields })),
          );
        const added = { path: insertion.value.section, number, fields: fieldsAsShown(SEED_TEMPLATE, paper.fields) };
        const sorted = (items: unknown[]) => items.map((item) => JSON.stringify(item, order)).sort();
        expect(sorted(entries(again))).toEqual(sorted([...entries(before), added]));

        // 4: nothing but the template's own structure has come in.
        const [was, is] = [countNodes(before.text), countNodes(again.text)];
        const badges =
          (paper.fields.name ? 1 : 0) +
          (paper.fields.technique ? 1 : 0) +
          (added.fields.tasks?.split(', ').length ?? 0);
        const expected: Record<string, number> = {
          listItem: 1,
          paragraph: 3,
          strong: 1,
          emphasis: 1,
          link: paper.fields.code ? 2 : 1,
          image: badges,
        };
        for (const type of new Set([...Object.keys(was), ...Object.keys(is)]))
          expect([type, (is[type] ?? 0) - (was[type] ?? 0)]).toEqual([type, expected[type] ?? 0]);
      }),
      { numRuns: RUNS },
    );
    expect(refused / RUNS).toBeLessThan(0.04);
  }, 600_000);
});

/** Whether a stranger typed something like an address where words are asked for. */
function holdsAddress({ fields: { paper: _, code: __, ...words } }: Paper): boolean {
  return Object.values(words).some((text) => /@|:\/\/|www\.|e\.example/i.test(text));
}

/** Keys in one order, so that equal values print equally. */
function order(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
