import { randomInt } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Metadata } from '../../src/metadata/metadata.ts';
import { PULL_REQUEST } from '../../src/plan/action.ts';
import { readFound } from '../../src/plan/found-mark.ts';
import { propose } from '../../src/propose.ts';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import { itWithCmark, liveParts } from '../support/cmark.ts';
import { findLive } from '../support/find-live.ts';
import { HOSTILE_LISTS } from '../support/hostile-lists.ts';
import { observedFrom } from '../support/observed.ts';
import { hostilePaper } from '../support/paper-arbitrary.ts';

/** Every run is another one, and can be had again by the number in its name. */
const SEED = Number(process.env.SEED ?? randomInt(2 ** 31));
const RUNS = 60;
const LINK = 'https://arxiv.org/abs/2401.00001';

describe(`hostile answers of sources, ${RUNS} for each list, seed ${SEED}`, () => {
  itWithCmark.each(HOSTILE_LISTS.map((list) => [list.name, list] as const))(
    'bring nothing to life in %s, nor where something is said of them',
    (_, list) => {
      let written = 0;
      fc.assert(
        fc.property(hostilePaper, fc.boolean(), ({ fields }, isTyped) => {
          const item = {
            title: fields.title ?? '',
            author: [{ literal: fields.authors ?? '' }, { family: fields.authors ?? '', given: fields.title ?? '' }],
            'container-title': fields.venue ?? '',
            issued: { 'date-parts': [[2024]] as [number[]] },
          };
          const metadata: Metadata = {
            found: [{ key: 'arxiv:2401.00001', source: 'arXiv', item, claim: fields.venue ?? '' }],
            silent: [],
            unknown: [fields.title ?? ''],
          };
          const typed = {
            paper: LINK,
            section: list.section,
            ...(isTyped && { title: 'Late Risers at Work', venue: 'ECCV' }),
          };
          const body = renderIssueBody(DEFAULT_FORM, typed);
          const plan = propose(observedFrom({ list: list.text, issue: { body }, metadata }), list.config);
          for (const action of plan) {
            if (action.kind === 'publish-branch') {
              written += 1;
              const count = (text: string): number =>
                readList(text, list.config.entry).sections.flatMap(({ entries }) => entries).length;
              expect(count(action.commits[0]?.files[0]?.text ?? '')).toBe(count(list.text) + 1);
            }
            if (action.kind !== 'open-pull-request' && action.kind !== 'write-comment') continue;
            const { texts } = liveParts(action.body);
            const said = texts.map((text) => text.replaceAll('#7', '').replaceAll(PULL_REQUEST, ''));
            for (const text of said) expect(findLive(text)).toEqual([]);
            expect(readFound(action.body)).toEqual(metadata);
          }
        }),
        { numRuns: RUNS, seed: SEED },
      );
      // Were all refused, this would say little.
      expect(written).toBeGreaterThan(0);
    },
    120_000,
  );
});
