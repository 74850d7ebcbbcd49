import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import { draftEntry, readSubmission } from '../../src/draft-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import { type Plan, PULL_REQUEST } from '../../src/plan/action.ts';
import { propose } from '../../src/propose.ts';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { HAS_CMARK, liveParts, skeletonOf } from '../support/cmark.ts';
import { findLive } from '../support/find-live.ts';
import { HOSTILE_LISTS, type HostileList } from '../support/hostile-lists.ts';
import { observedFrom } from '../support/observed.ts';
import { hostilePaper } from '../support/paper-arbitrary.ts';

const RUNS = Number(process.env.HOSTILE ?? 2000);
const EACH = Math.ceil(RUNS / HOSTILE_LISTS.length);
/** A run of cmark-gfm and one of the pipeline take some milliseconds each; a busy machine takes several times that. */
const TIMEOUT = 60_000 + RUNS * 200;

const ifCmark = HAS_CMARK ? it : it.skip;
const links = new Set(['paper', 'code']);

/** The same paper in harmless words: as many values, as many links. */
function harmless(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([id, value]) => {
      if (id === 'year') return [id, value];
      if (links.has(id)) return [id, 'https://e.example/'];
      if (id !== 'tasks') return [id, 'Xyzzy'];
      const count = value.split(',').filter((part) => part.trim() !== '').length;
      return [id, Array.from({ length: Math.max(1, count) }, () => 'Xyzzy').join(', ')];
    }),
  );
}

const skeletons = new Map<string, string>();

/** What the list looks like to GitHub with an entry in harmless words. */
function expectedSkeleton(list: HostileList, fields: Fields): string {
  const plain = harmless(fields);
  const key = `${list.name} ${JSON.stringify(plain)}`;
  let skeleton = skeletons.get(key);
  if (skeleton === undefined) {
    const draft = draftEntry(submit({ ...plain, section: list.section }), list.text, list.config);
    if (!draft.ok) throw new Error(`A harmless paper was refused: ${JSON.stringify(draft.problems)}`);
    skeleton = skeletonOf(draft.value.text);
    skeletons.set(key, skeleton);
  }
  return skeleton;
}

const submit = (fields: Fields) =>
  readSubmission({ body: renderIssueBody(DEFAULT_FORM, fields) }, HOSTILE_LISTS[0]?.config as never);

describe(`hostile submissions, ${EACH} for each list${HAS_CMARK ? '' : ' (skipped: cmark-gfm is not on this machine)'}`, () => {
  ifCmark.each(HOSTILE_LISTS.map((list) => [list.name, list] as const))(
    'into %s are one entry and nothing else, and nothing that is said of them is live',
    (_, list) => {
      let written = 0;
      fc.assert(
        fc.property(hostilePaper, ({ fields }) => {
          const body = renderIssueBody(DEFAULT_FORM, { ...fields, section: list.section });
          const plan = propose(
            observedFrom({ list: list.text, issue: { body, title: fields.title ?? '' } }),
            list.config,
          );
          for (const text of saidIn(plan)) expect(findLive(text)).toEqual([]);

          const draft = draftEntry(readSubmission({ body }, list.config), list.text, list.config);
          if (!draft.ok) return;
          written += 1;
          const { edit } = draft.value.insertion;
          expect(draft.value.text).toBe(list.text.slice(0, edit.start) + edit.content + list.text.slice(edit.end));
          const count = (text: string) =>
            readList(text, list.config.entry).sections.flatMap(({ entries }) => entries).length;
          expect(count(draft.value.text)).toBe(count(list.text) + 1);
          expect(skeletonOf(draft.value.text)).toBe(expectedSkeleton(list, draft.value.paper.fields));
        }),
        { numRuns: EACH },
      );
      // Were most refused, this would say little.
      expect(written / EACH).toBeGreaterThan(0.3);
    },
    TIMEOUT,
  );
});

/** References that are the bot's own: to this issue, and to its pull request. */
const OWN = new RegExp(`#7\\b|${PULL_REQUEST}`, 'g');
const OWN_ADDRESS =
  /^https:\/\/github\.com\/olga\/papers\/(?:blob\/b{40}\/README\.md\?plain=1#L\d+|issues\/new\?[\w%.*+=&-]+)$/;

/**
 * Every text that a plan puts on GitHub where something could be live. Bodies are rendered together: a process for each
 * would take most of the time, and what breaks out of one of them shows all the same.
 */
function saidIn(plan: Plan): string[] {
  const lines: string[] = [];
  const bodies: string[] = [];
  for (const action of plan) {
    if (action.kind === 'publish-branch')
      lines.push(action.message.replace(/\n\nCo-authored-by: casey <583231\+casey@users\.noreply\.github\.com>$/, ''));
    if (action.kind === 'open-pull-request') lines.push(action.title);
    if (action.kind === 'open-pull-request' || action.kind === 'write-comment') bodies.push(action.body);
  }
  const { texts, addresses } = liveParts(bodies.join('\n\n---\n\n'));
  for (const address of addresses) expect(address).toMatch(OWN_ADDRESS);
  return [...lines, ...texts.map((text) => text.replace(OWN, ''))];
}
