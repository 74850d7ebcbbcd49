import { spawnSync } from 'node:child_process';
import { describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import { preview } from '../../src/preview.ts';
import type { Form } from '../../src/submission/form.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { itWithCmark } from '../support/cmark.ts';
import { hostilePaper } from '../support/paper-arbitrary.ts';
import { SEED_CONFIG, SEED_CONFIG_TEXT, SEED_FORM_TEXT, SHORT_LIST } from '../support/seed-list.ts';

const RUNS = 200;

/** GitHub's own Markdown renderer, where this machine has it (`apt-get install cmark-gfm`). */
const CMARK = [
  'cmark-gfm',
  '--unsafe',
  ...['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'].flatMap((name) => ['-e', name]),
] as const;

describe('an entry, rendered by cmark-gfm', () => {
  itWithCmark(
    `4: has the elements of a harmless entry, and no other, for ${RUNS} hostile papers`,
    () => {
      let written = 0;
      fc.assert(
        fc.property(hostilePaper, ({ section, fields }) => {
          const entry = write({ ...fields, section });
          if (entry === null) return;
          written += 1;
          const harmless = write({ ...wordsFor(fields, entry), section });
          expect(tagsOf(entry)).toEqual(tagsOf(harmless ?? ''));
        }),
        { numRuns: RUNS },
      );
      expect(written).toBeGreaterThan(RUNS / 4);
    },
    600_000,
  );
});

/** The lines that a paper adds to the list, `null` where it is refused. */
function write(fields: Fields): string | null {
  const issue = renderIssueBody(SEED_CONFIG.form as Form, fields);
  const result = preview({ list: SHORT_LIST, issue, config: SEED_CONFIG_TEXT, form: SEED_FORM_TEXT });
  if (!result.ok) return null;
  const added = result.diff.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++'));
  return added.map((line) => line.slice(1)).join('\n');
}

/** Harmless words for whatever the entry shows: an answer such as `-` or `*` counts as none. */
function wordsFor(fields: Fields, entry: string): Fields {
  // Different ones: what was typed twice is one tag.
  const badges = (colour: string): string =>
    [...entry.matchAll(new RegExp(`!\\[\\]\\([^)\\s]*-${colour}\\)`, 'g'))]
      .map((_, index) => `Words${'x'.repeat(index)}`)
      .join(', ');
  const words = { name: badges('blue'), tasks: badges('green'), technique: badges('orange') };
  return { ...fields, ...words, title: 'Words', authors: 'Words', venue: 'Words' };
}

/** Names of the HTML tags, in order. */
function tagsOf(markdown: string): string[] {
  const { stdout, status, stderr } = spawnSync(CMARK[0], CMARK.slice(1), { input: markdown, encoding: 'utf8' });
  if (status !== 0) throw new Error(`cmark-gfm failed: ${stderr}`);
  return stdout.match(/<\/?[a-z][a-z0-9]*|<!--/gi) ?? [];
}
