import { describe, expect, it } from '@jest/globals';
import type { ObservedBranch, ObservedPull } from '../../src/plan/observed.ts';
import { INIT_BRANCH, type ObservedSetUp, offerSetUp } from '../../src/plan/offer-set-up.ts';

const FORM = { path: 'form.yml', text: 'name: Form\n' };
const NEW: ObservedSetUp = {
  defaultBranch: 'main',
  base: { commit: 'c0', tree: 't0' },
  branch: null,
  pull: null,
  setUp: {
    files: [FORM, { path: 'config.yml', text: '# none\n' }],
    body: 'What I read.',
    obstacle: null,
    isSure: true,
  },
  askedAt: null,
  isNew: true,
};
const BRANCH: ObservedBranch = {
  head: 'h1',
  mergeBase: 'c0',
  allOurs: true,
  files: [FORM.path],
  path: FORM.path,
  text: FORM.text,
  baseText: null,
};
const pull = (state: ObservedPull['state']): ObservedPull => ({
  number: 7,
  state,
  head: 'h1',
  branch: INIT_BRANCH,
  closedAt: state === 'open' ? null : '2025-02-01T00:00:00Z',
  title: 'Mine',
  body: 'x',
});
const BEFORE = '2025-01-01T00:00:00Z';
const AFTER = '2025-03-01T00:00:00Z';
const unsure = NEW.setUp && { ...NEW.setUp, isSure: false };

/** Kinds of the actions. */
const kinds = (more: Partial<ObservedSetUp>): string[] => offerSetUp({ ...NEW, ...more }).map(({ kind }) => kind);

describe('offerSetUp', () => {
  it.each<[string, Partial<ObservedSetUp>, readonly string[]]>([
    ['a new repository', {}, ['publish-branch', 'open-pull-request']],
    ['a branch that a run left without a pull request', { branch: BRANCH }, ['open-pull-request']],
    ['a branch of a person', { branch: { ...BRANCH, allOurs: false } }, []],
    ['a repository that is not new', { isNew: false }, []],
    ['one that is not new and asks', { isNew: false, askedAt: BEFORE }, ['publish-branch', 'open-pull-request']],
    ['what may be no list', { setUp: unsure }, []],
    [
      'what may be no list, where it is asked',
      { setUp: unsure, askedAt: BEFORE },
      ['publish-branch', 'open-pull-request'],
    ],
    ['a form that is there', { setUp: null }, []],
    ['a form that came while ours was open', { setUp: null, pull: pull('open') }, ['update-pull-request']],
    ['a no', { pull: pull('closed'), branch: BRANCH }, []],
    ['a no that came after the question', { pull: pull('closed'), askedAt: BEFORE }, []],
    ['a no before the question', { pull: pull('closed'), branch: BRANCH, askedAt: AFTER }, ['open-pull-request']],
    ['a form that was merged and taken away', { pull: pull('merged') }, []],
    [
      'the same, where it is asked',
      { pull: pull('merged'), branch: { ...BRANCH, baseText: FORM.text }, askedAt: AFTER },
      ['publish-branch', 'open-pull-request'],
    ],
    ['a list that moved on', { pull: pull('open'), branch: BRANCH }, ['publish-branch', 'update-pull-request']],
  ])('%s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });

  it('has nothing left to do once it is done, and keeps a title that a person wrote', () => {
    const [publish, open] = offerSetUp(NEW);
    if (publish?.kind !== 'publish-branch' || open?.kind !== 'open-pull-request') throw new Error('Not planned');
    expect(publish).toMatchObject({
      branch: INIT_BRANCH,
      commits: [{ files: [FORM, { path: 'config.yml' }] }],
      replaces: null,
    });
    expect(kinds({ branch: BRANCH, pull: { ...pull('open'), body: open.body } })).toEqual([]);
  });

  it('says why it can do nothing by doing nothing', () => {
    expect(kinds({ askedAt: AFTER, setUp: { files: [], body: '', obstacle: 'No papers.', isSure: false } })).toEqual(
      [],
    );
  });
});
