import { describe, expect, it } from '@jest/globals';
import { STATUS_MARKER } from '../../src/plan/status-comment.ts';
import { propose } from '../../src/propose.ts';
import { observedFrom } from '../support/observed.ts';
import { SEED_CONFIG, SHORT_LIST } from '../support/seed-list.ts';

const TWO = [1, 2].map((id) => ({ id, body: `${STATUS_MARKER}\n\nOld.`, at: '2025-01-01T00:00:00Z' }));

describe('a second status comment, as a lost race leaves it', () => {
  it.each([
    ['closed', { state: 'closed' as const }],
    ['open', { state: 'open' as const }],
  ])('goes from an issue that is %s', (_, issue) => {
    const world = observedFrom({
      list: SHORT_LIST,
      issue: { body: '', labels: ['add-paper'], ...issue },
      statuses: TWO,
    });
    expect(propose(world, SEED_CONFIG)).toContainEqual({ kind: 'delete-comment', comment: 2 });
  });

  it('stays where nobody may comment', () => {
    const world = observedFrom({ list: SHORT_LIST, issue: { body: '', state: 'closed', locked: true }, statuses: TWO });
    expect(propose(world, SEED_CONFIG)).toEqual([]);
  });
});
