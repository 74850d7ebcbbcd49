import { randomInt } from 'node:crypto';
import { describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import { draftEntry, readSubmission } from '../../src/draft-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import { knownTags, settleTags } from '../../src/paper/settle-tags.ts';
import { type Plan, PULL_REQUEST } from '../../src/plan/action.ts';
import { propose } from '../../src/propose.ts';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import type { Fields } from '../../src/submission/submission.ts';
import { HAS_CMARK, itWithCmark, liveParts, skeletonOf } from '../support/cmark.ts';
import { findLive } from '../support/find-live.ts';
import { HOSTILE_LISTS, type HostileList } from '../support/hostile-lists.ts';
import { filesOf, observedFrom } from '../support/observed.ts';
import { hostilePaper } from '../support/paper-arbitrary.ts';

const RUNS = Number(process.env.HOSTILE ?? 2000);
/** Every run is another one, and can be had again by the number in its name. */
const SEED = Number(process.env.SEED ?? randomInt(2 ** 31));
const EACH = Math.ceil(RUNS / HOSTILE_LISTS.length);
/** A run of cmark-gfm and one of the pipeline take some milliseconds each; a busy machine takes several times that. */
const TIMEOUT = 60_000 + RUNS * 200;

const links = new Set(['paper', 'code']);

/** Words that a learnt style can tell apart. */
const HARMLESS: Fields = { title: 'Late Risers at Work', authors: 'Eve Orr', venue: 'ECCV' };

/** The same paper in harmless words: as many values, as many links. */
function harmless(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([id, value]) => {
      if (id === 'year') return [id, '2021'];
      if (HARMLESS[id]) return [id, HARMLESS[id]];
      if (links.has(id)) return [id, 'https://e.example/'];
      if (id !== 'tasks') return [id, 'Xyzzy'];
      const count = settleTags(value, knownTags([]))
        .split(',')
        .filter((part) => part.trim() !== '').length;
      return [id, Array.from({ length: Math.max(1, count) }, (_, index) => `Xyzz${'y'.repeat(index + 1)}`).join(', ')];
    }),
  );
}

/** A paper in harmless words, for a learnt style: which of a paper's values it has room for may depend on what they are. */
function variants(list: HostileList, fields: Fields): Fields[] {
  const plain = harmless(fields);
  if (list.config.entry) return [plain];
  return ['ECCV', 'Xyzzy'].flatMap((venue) => ['2021', '1900'].map((year) => ({ ...plain, venue, year })));
}

const skeletons = new Map<string, string>();

/** What the list looks like to GitHub with an entry in harmless words. */
function expectedSkeletons(list: HostileList, fields: Fields): string[] {
  return variants(list, fields).map((plain) => {
    const key = `${list.name} ${JSON.stringify(plain)}`;
    const known = skeletons.get(key);
    if (known !== undefined) return known;
    const draft = draftEntry(submit({ ...plain, section: list.section }), filesOf(list.text), list.config);
    if (!draft.ok) throw new Error(`A harmless paper was refused: ${JSON.stringify(draft.problems)}`);
    const skeleton = skeletonOf(draft.value.text);
    skeletons.set(key, skeleton);
    return skeleton;
  });
}

/** Marks within a line, which an entry may leave out with the value in them. */
const INLINE = /<\/?(?:emph|strong|strikethrough|link|image|code|html_inline)\b[^>]*>/g;

/** The structure is that of the entry in harmless words; a learnt style may have less of it, and never more. */
function expectSameStructure(list: HostileList, text: string, fields: Fields): void {
  const skeleton = skeletonOf(text);
  const expected = expectedSkeletons(list, fields);
  if (list.config.entry) {
    expect(skeleton).toBe(expected[0]);
    return;
  }
  expect(expected.map(blocksOf)).toContain(blocksOf(skeleton));
  const most = expected.map(countMarks);
  for (const [mark, count] of Object.entries(countMarks(skeleton)))
    expect([mark, count <= Math.max(...most.map((one) => one[mark] ?? 0))]).toEqual([mark, true]);
  const own = [...addressesOf(list), ...[fields.paper, fields.code].map((url) => spelled(url ?? ''))];
  for (const address of liveParts(text).addresses) expect(own).toContain(spelled(address));
}

const addresses = new Map<string, string[]>();

function addressesOf({ name, text }: HostileList): string[] {
  const known = addresses.get(name) ?? liveParts(text).addresses.map(spelled);
  addresses.set(name, known);
  return known;
}

function blocksOf(skeleton: string): string {
  return skeleton
    .replace(INLINE, '')
    .replace(/>\s+</g, '><')
    .replace(/<(\w+)\b([^<>]*)><\/\1>/g, '<$1$2 />');
}

function countMarks(skeleton: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [mark] of skeleton.matchAll(INLINE)) counts[mark] = (counts[mark] ?? 0) + 1;
  return counts;
}

/** An address with everything spelled out that an address need not spell out. */
function spelled(address: string): string {
  return address.replace(/[^\w:/.?#&=%~-]/gu, (char) =>
    encodeURIComponent(char).replace(/[()!'*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
  );
}

const submit = (fields: Fields) =>
  readSubmission({ body: renderIssueBody(DEFAULT_FORM, fields) }, HOSTILE_LISTS[0]?.config as never);

describe(`hostile submissions, ${EACH} for each list, seed ${SEED}${HAS_CMARK ? '' : ' (skipped: cmark-gfm is not on this machine)'}`, () => {
  itWithCmark.each(HOSTILE_LISTS.map((list) => [list.name, list] as const))(
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
          const draft = draftEntry(readSubmission({ body }, list.config), filesOf(list.text), list.config);
          const shown = draft.ok ? liveParts(draft.value.text).addresses : [];
          for (const text of saidIn(plan, shown)) expect(findLive(text)).toEqual([]);

          if (!draft.ok) return;
          written += 1;
          const { edit } = draft.value.insertion;
          expect(draft.value.text).toBe(list.text.slice(0, edit.start) + edit.content + list.text.slice(edit.end));
          const count = (text: string) =>
            readList(text, list.config.entry).sections.flatMap(({ entries }) => entries).length;
          expect(count(draft.value.text)).toBe(count(list.text) + 1);
          expectSameStructure(list, draft.value.text, draft.value.paper.fields);
        }),
        { numRuns: EACH, seed: SEED },
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

/** Pages of GitHub that tell of whoever links to them. */
const TELLING = /github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\b/i;

/**
 * Every text that a plan puts on GitHub where something could be live. Bodies are rendered together: a process for each
 * would take most of the time, and what breaks out of one of them shows all the same.
 *
 * @param shown where the links of the list lead once the entry is in it
 */
function saidIn(plan: Plan, shown: readonly string[]): string[] {
  const lines: string[] = [];
  const bodies: string[] = [];
  for (const action of plan) {
    if (action.kind === 'publish-branch')
      lines.push(
        ...action.commits.map(({ message }) =>
          message.replace(/\n\nCo-authored-by: casey <583231\+casey@users\.noreply\.github\.com>$/, ''),
        ),
      );
    if (action.kind === 'open-pull-request') lines.push(action.title);
    if (action.kind === 'open-pull-request' || action.kind === 'write-comment') bodies.push(action.body);
  }
  const { texts, addresses } = liveParts(bodies.join('\n\n---\n\n'));
  for (const address of addresses.filter((one) => !OWN_ADDRESS.test(one))) {
    // The entry is shown as readers will see it, with its links.
    expect(shown.map(spelled)).toContain(spelled(address));
    expect(address).not.toMatch(TELLING);
  }
  return [...lines, ...texts.map((text) => text.replace(OWN, ''))];
}
