import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import { type Action, PULL_REQUEST } from '../../src/plan/action.ts';
import type { Observed } from '../../src/plan/observed.ts';
import { STATUS_MARKER } from '../../src/plan/status-comment.ts';
import { propose } from '../../src/propose.ts';
import type { Form } from '../../src/submission/form.ts';
import { applyPlan } from '../support/apply-plan.ts';
import { hostileText } from '../support/hostile-text.ts';
import { observedFrom } from '../support/observed.ts';
import { hostilePaper } from '../support/paper-arbitrary.ts';
import { SEED_CONFIG, SHORT_LIST } from '../support/seed-list.ts';

const RUNS = 1000;

const OFTEN_NONE: readonly null[] = Array(30).fill(null);

/** An issue filed through the form, with whatever a stranger may have typed, and sometimes with answers left out. */
const filed = fc
  .record({ paper: hostilePaper, without: fc.constantFrom(...OFTEN_NONE, 'title', 'paper', 'year', 'venue') })
  .map(({ paper, without }) => {
    const year = String(Math.min(Number(paper.fields.year), 2025));
    const given = Object.entries({ ...paper.fields, year, section: paper.section }).filter(([id]) => id !== without);
    return renderIssueBody(SEED_CONFIG.form as Form, Object.fromEntries(given));
  });

const wrongOnPurpose = fc.constantFrom(null, '', 'A bug', '### Section\n\nNowhere\n\n### Paper title\n\nA title');
const body = fc.oneof({ weight: 8, arbitrary: filed }, { weight: 1, arbitrary: wrongOnPurpose });

/** States that earlier runs and people may have left. */
const world: fc.Arbitrary<Observed> = fc
  .record({
    body,
    title: hostileText,
    list: fc.constantFrom(SHORT_LIST, SHORT_LIST.replaceAll('\n', '\r\n'), `\uFEFF${SHORT_LIST}`, SHORT_LIST.trimEnd()),
    labels: fc.subarray(['add-paper', 'accession: needs changes', 'good first issue']),
    locked: fc.boolean(),
    isBot: fc.boolean(),
    statuses: fc.integer({ min: 0, max: 2 }),
    branch: fc.constantFrom(null, 'stale', 'elsewhere', 'emptied', 'peoples'),
    pull: fc.boolean(),
  })
  .map(({ body: text, title, list, labels, locked, isBot, statuses, branch, pull }) =>
    observedFrom({
      list,
      issue: { body: text, title, labels, locked, author: { login: 'casey', id: 1, isBot } },
      statuses: Array.from({ length: statuses }, (_, id) => ({
        id: id + 1,
        body: `${STATUS_MARKER}\n\nOld.`,
        at: '2025-01-01T00:00:00Z',
      })),
      branch: branch && {
        head: 'a'.repeat(40),
        mergeBase: branch === 'elsewhere' ? 'd'.repeat(40) : 'b'.repeat(40),
        allOurs: branch !== 'peoples',
        files: ['README.md'],
        path: 'README.md',
        text: branch === 'emptied' ? null : `${list}\nold`,
        baseText: branch === 'elsewhere' ? `${list}\nolder` : list,
      },
      pull:
        branch && pull
          ? {
              number: 9,
              state: 'open',
              head: 'a'.repeat(40),
              branch: 'accession/issue-7',
              closedAt: null,
              title: 'Old',
              body: 'Old',
            }
          : null,
    }),
  );

describe('laws of a plan', () => {
  it(`4 and 5 hold for ${RUNS} hostile papers: nothing they say is live, and nothing is left to do after a plan`, () => {
    let proposals = 0;
    fc.assert(
      fc.property(world, (before) => {
        const plan = propose(before, SEED_CONFIG);
        for (const action of plan) expectInert(action);
        const after = applyPlan(before, plan);
        expect(propose(after, SEED_CONFIG)).toEqual([]);
        if (plan.some(({ kind }) => kind === 'publish-branch')) proposals += 1;
      }),
      { numRuns: RUNS },
    );
    // Were most papers refused, the law would say little.
    expect(proposals / RUNS).toBeGreaterThan(0.4);
  }, 600_000);

  it(`5: an edit, or a list that moved on, ends in the world that it would have given at first`, () => {
    fc.assert(
      fc.property(filed, filed, fc.boolean(), (first, second, moves) => {
        const unseen = (body: string) => observedFrom({ list: SHORT_LIST, issue: { body } });
        const base = moves ? { commit: 'd'.repeat(40), tree: 'e'.repeat(40) } : unseen(first).base;
        const start = applyPlan(unseen(first), propose(unseen(first), SEED_CONFIG));
        const edited = { ...start, base, issue: { ...start.issue, body: second } };
        const end = applyPlan(edited, propose(edited, SEED_CONFIG));
        expect(propose(end, SEED_CONFIG)).toEqual([]);

        const fresh = { ...unseen(second), base };
        const direct = applyPlan(fresh, propose(fresh, SEED_CONFIG));
        expect(end.issue.labels).toEqual(direct.issue.labels);
        // A proposal that stood before stays while its issue is being mended.
        if (!direct.pull) return;
        expect(end.branch?.text).toBe(direct.branch?.text);
        expect(end.pull).toMatchObject({ number: direct.pull.number, state: 'open', title: direct.pull.title });
        expect(withoutRevision(end.pull?.body)).toBe(withoutRevision(direct.pull.body));
        expect(end.statuses.map(({ body }) => withoutRevision(body))).toEqual(direct.statuses.map(({ body }) => body));
      }),
      { numRuns: 100 },
    );
  }, 600_000);
});

/** How often the wording has changed is the one thing that the past leaves behind. */
function withoutRevision(text = ''): string {
  return text.replace(/revision=\d+/, 'revision=1').replace(/\n\nRevision \d+: [^\n]*/, '');
}

/** What GitHub makes something of: a mention, a reference, an address. */
const LIVE = /[@#][\w-]|https?:|\bGH-\d/i;

/** What strangers typed creates nothing in what the bot writes on GitHub. */
function expectInert(action: Action): void {
  if (action.kind === 'publish-branch') for (const { message } of action.commits) expectInertCommit(message);
  if (action.kind === 'open-pull-request' || action.kind === 'update-pull-request') {
    expectInertLine(action.title);
    const text = liveTexts(action.body).join('\n');
    expect(text.match(/\bcloses\b/gi)).toEqual(['Closes']);
    expect(text.replaceAll('#7', '')).not.toMatch(LIVE);
  }
  if (action.kind === 'write-comment') {
    expect(action.body.startsWith(`${STATUS_MARKER}\n`)).toBe(true);
    const ours = new RegExp(`#9|${PULL_REQUEST}`, 'g');
    const texts = liveTexts(action.body).map((text) => text.replace(ours, ''));
    for (const text of texts) expect(text).not.toMatch(LIVE);
  }
}

function expectInertLine(line: string): void {
  expect(line).not.toMatch(/[\r\n]|[@#][\w-]|https?:\/\/|\bGH-\d|\[(?:skip|ci|no) /i);
}

function expectInertCommit(message: string): void {
  const [subject = '', ...rest] = message.split('\n');
  expectInertLine(subject);
  expect(subject.length).toBeLessThanOrEqual(72);
  expect(rest.join('\n')).toMatch(
    /^\nTo the section “[^\n@#]*”\.(?:\n\nCo-authored-by: casey <1\+casey@users\.noreply\.github\.com>)?$/,
  );
}

/** Nodes that the bot's own texts are made of. */
const OURS = new Set(['root', 'paragraph', 'text', 'inlineCode', 'code', 'html', 'list', 'listItem', 'strong', 'link']);

/** Links of the bot's: to a line of the list, and to the form. */
const OUR_LINK =
  /^https:\/\/github\.com\/olga\/papers\/(?:blob\/b{40}\/README\.md\?plain=1#L\d+|issues\/new\?template=add-paper\.yml(?:&[\w%.*+=-]*)*)$/;

/** Every text outside code, where mentions and references work; the entry as readers will see it is looked at by itself. */
function liveTexts(markdown: string): string[] {
  const texts: string[] = [];
  let quotes = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'blockquote') {
      quotes += 1;
      expectInertQuote(node);
      return;
    }
    expect(OURS).toContain(node.type);
    if (node.type === 'html')
      for (const line of node.value.split('\n')) expect(line).toMatch(/^<!-- accession:[a-z]+(?: [a-z0-9=,-]+)* -->$/);
    if (node.type === 'link') expect(node.url).toMatch(OUR_LINK);
    if (node.type === 'text') texts.push(node.value);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  expect(quotes).toBeLessThanOrEqual(1);
  return texts;
}

/** Nodes that an entry is made of. */
const ENTRY = new Set([...OURS, 'blockquote', 'emphasis', 'image', 'html']);

/** Links may lead anywhere but to a page of GitHub's that tells who links to it. */
const TELLING = /github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\b/i;

function expectInertQuote(node: Nodes): void {
  expect(ENTRY).toContain(node.type);
  if (node.type === 'html') expect(node.value).toMatch(/^<\/?[a-z]+>$/);
  if (node.type === 'link' || node.type === 'image') expect(node.url).not.toMatch(TELLING);
  if (node.type === 'text') expect(node.value).not.toMatch(/[@#][\w-]|https?:\/\/|\bGH-\d/i);
  if ('children' in node) for (const child of node.children) expectInertQuote(child);
}
