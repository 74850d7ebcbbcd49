import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderIssueBody } from '../sandbox/render-issue-body.ts';
import { foldBatch } from '../src/fold-batch.ts';
import { readList } from '../src/list/read-list.ts';
import { type Action, PULL_REQUEST } from '../src/plan/action.ts';
import type { Observed } from '../src/plan/observed.ts';
import type { ObservedBatch } from '../src/plan/observed-batch.ts';
import { digestOf } from '../src/plan/proposal-mark.ts';
import { proposeBatch } from '../src/propose-batch.ts';
import type { Form } from '../src/submission/form.ts';
import { batchWith } from './support/batch-with.ts';
import { observedFrom } from './support/observed.ts';
import { hostilePaper } from './support/paper-arbitrary.ts';
import { SEED_CONFIG, SEED_TEMPLATE, SHORT_LIST } from './support/seed-list.ts';

const CONFIG = { ...SEED_CONFIG, batch: true };

/** An issue filed through the form; some lack a title. */
const body = fc
  .record({ paper: hostilePaper, isBad: fc.constantFrom(false, false, false, true) })
  .map(({ paper, isBad }) => {
    const given = { ...paper.fields, year: '2024', section: paper.section, ...(isBad && { title: '' }) };
    return renderIssueBody(SEED_CONFIG.form as Form, given);
  });
const bodies = fc.array(body, { minLength: 2, maxLength: 4 });
/** The same without what takes its spelling from the entries that are there by then: tags, and venues of all kinds. */
const plainBodies = bodies.map((texts) =>
  texts.map((text) =>
    text
      .replace(/(?<=### (?:Tasks|Technique)\n\n)[^\n]*/g, '_No response_')
      .replace(/(?<=### Venue\n\n)[^\n]*/, 'CVPR'),
  ),
);

/** A batch of issues 7, 8, …, not opened yet. */
function batchOf([first = '', ...rest]: readonly string[]): ObservedBatch {
  const others = Object.fromEntries(rest.map((text, at) => [`${at + 8}.md`, text]));
  return batchWith(observedFrom({ list: SHORT_LIST, issue: { body: first } }), others);
}

const entriesIn = (text: string) => readList(text, SEED_TEMPLATE).sections.map(({ entries }) => entries);

describe('a batch that is folded', () => {
  it('adds one entry with each commit, and numbers them one after the other', () => {
    let many = 0;
    fc.assert(
      fc.property(bodies, (texts) => {
        const { members, lists } = foldBatch(batchOf(texts), CONFIG);
        let before = SHORT_LIST;
        for (const { observed, draft } of members) {
          expect(observed.lists).toMatchObject({ ok: true, value: [{ text: before }] });
          expect(entriesIn(draft.text).flat()).toHaveLength(entriesIn(before).flat().length + 1);
          before = draft.text;
        }
        expect(lists[0]?.text).toBe(before);
        for (const entries of entriesIn(before))
          expect(entries.map(({ number }) => number)).toEqual(entries.map((_, at) => at + 1));
        if (members.length > 1) many += 1;
      }),
      { numRuns: 40 },
    );
    // Were most of them alone, this would say little.
    expect(many).toBeGreaterThan(10);
  }, 600_000);

  it('says of each the same without any other of them, but for its number', () => {
    let compared = 0;
    fc.assert(
      fc.property(plainBodies, fc.nat({ max: 3 }), (texts, nth) => {
        const batch = batchOf(texts);
        const all = foldBatch(batch, CONFIG).members;
        const out = all[nth % Math.max(all.length, 1)]?.observed.issue.number;
        const issues = batch.issues.filter(({ issue }) => issue.number !== out);
        const left = new Map(
          foldBatch({ ...batch, issues }, CONFIG).members.map(({ observed, draft }) => [observed.issue.number, draft]),
        );
        for (const { observed, draft } of all.filter((member) => member.observed.issue.number !== out)) {
          const alone = left.get(observed.issue.number);
          expect(digestOf(alone?.insertion.entry ?? '')).toBe(digestOf(draft.insertion.entry));
          expect(alone?.place).toBe(draft.place);
          compared += 1;
        }
      }),
      { numRuns: 20 },
    );
    // Were most of them refused, this would say little.
    expect(compared).toBeGreaterThan(5);
  }, 600_000);

  it('leaves nothing to do once each issue was looked at, and those that were named again', () => {
    fc.assert(
      fc.property(bodies, (texts) => {
        let batch = batchOf(texts);
        const queue = batch.issues.map(({ issue }) => issue.number);
        for (let looks = 0; queue.length > 0 && looks < 50; looks += 1) {
          const issue = queue.shift() ?? 0;
          const { plan, others } = proposeBatch(batch, issue, CONFIG);
          batch = plan.reduce((world, action) => carryOut(world, action, issue), batch);
          queue.push(...others);
        }
        for (const { issue } of batch.issues) expect(proposeBatch(batch, issue.number, CONFIG).plan).toEqual([]);
        const closed = [...(batch.pull?.body ?? '').matchAll(/^Closes #(\d+)$/gm)].map(([, number]) => Number(number));
        expect(closed).toEqual(foldBatch(batch, CONFIG).members.map(({ observed }) => observed.issue.number));
      }),
      { numRuns: 20 },
    );
  }, 600_000);
});

/** What GitHub looks like after an action, seen from a batch. */
function carryOut(batch: ObservedBatch, action: Action, issue: number): ObservedBatch {
  const change = (number: number, how: (one: Observed) => Observed): ObservedBatch => ({
    ...batch,
    issues: batch.issues.map((one) => (one.issue.number === number ? how(one) : one)),
  });
  switch (action.kind) {
    case 'publish-branch': {
      expect(action.replaces).toBe(batch.branch?.head ?? null);
      const head = `${Number(batch.branch?.head ?? 0) + 1}`;
      const text = action.commits.at(-1)?.files[0]?.text ?? null;
      const messages = action.commits.map(({ message }) => message);
      const files = { files: ['README.md'], path: 'README.md', text, baseText: SHORT_LIST };
      return { ...batch, branch: { head, mergeBase: batch.base.commit, allOurs: true, ...files, messages } };
    }
    case 'open-pull-request': {
      const { branch, title, body: text } = action;
      const head = batch.branch?.head ?? '';
      const pull = { number: 99, state: 'open' as const, head, branch, closedAt: null, title, body: text };
      return withPull({ ...batch, pull });
    }
    case 'update-pull-request': {
      if (!batch.pull) throw new Error('There is no pull request');
      return withPull({ ...batch, pull: { ...batch.pull, title: action.title, body: action.body } });
    }
    case 'write-comment': {
      expect(action.issue).toBe(issue);
      const text = action.body.replaceAll(PULL_REQUEST, '#99');
      return change(issue, (one) => ({ ...one, statuses: [{ id: 1, body: text, at: '2025-06-01T12:00:00Z' }] }));
    }
    case 'add-label': {
      const { label } = action;
      return change(issue, (one) => ({ ...one, issue: { ...one.issue, labels: [...one.issue.labels, label] } }));
    }
    default:
      throw new Error(`Nothing else happens to a new batch: ${action.kind}`);
  }
}

/** Its issues know that they are in it. */
function withPull(batch: ObservedBatch): ObservedBatch {
  const { pull, branch } = batch;
  const isIn = (number: number): boolean => pull?.body.includes(` issue=${number} `) ?? false;
  return {
    ...batch,
    issues: batch.issues.map((one) => (isIn(one.issue.number) ? { ...one, pull, branch } : { ...one, pull: null })),
  };
}
