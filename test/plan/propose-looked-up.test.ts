import { describe, expect, it } from '@jest/globals';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import type { Config } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import type { Metadata } from '../../src/metadata/metadata.ts';
import { readFound } from '../../src/plan/found-mark.ts';
import type { Observed } from '../../src/plan/observed.ts';
import { planIssue } from '../../src/propose.ts';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import { observedFrom, type World } from '../support/observed.ts';

const LINK = 'https://arxiv.org/abs/2401.00001';
const LIST =
  '# Birds\n\n## Waders\n\n- [Grey Herons](https://arxiv.org/abs/2303.00001)\n- [Storks](https://arxiv.org/abs/2309.00001)\n';
const METADATA: Metadata = {
  found: [{ key: 'arxiv:2401.00001', source: 'arXiv', item: { title: 'Blue Herons' } }],
  silent: [],
  unknown: [],
};

function config(text = ''): Config {
  const parsed = parseConfig(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function world(rest: Partial<World> = {}): Observed {
  const body = renderIssueBody(DEFAULT_FORM, { section: 'Waders', paper: LINK });
  return observedFrom({ list: LIST, ...rest, issue: { body, labels: ['add-paper'], ...rest.issue } });
}

function texts(observed: Observed, settings = config()): string[] {
  return planIssue(observed, settings).plan.flatMap((action) => ('body' in action ? [String(action.body)] : []));
}

describe('planning what was looked up', () => {
  it('asks first, where it may, and plans nothing until then', () => {
    expect(planIssue(world({ metadata: null }), config())).toEqual({
      plan: [],
      adding: undefined,
      isRevised: false,
      isStanding: false,
      wanted: [{ key: 'arxiv:2401.00001', kind: 'arxiv', id: '2401.00001', url: LINK }],
    });
  });

  it.each<[string, Partial<World>, string]>([
    ['the configuration says so', {}, 'lookup: off'],
    ['the issue is closed', { issue: { state: 'closed' } }, ''],
    ['the list is missing', { list: null }, ''],
    [
      'a maintainer holds it',
      {
        commands: [
          {
            comment: 1,
            command: { verb: 'hold' },
            author: 'olga',
            standing: 'maintainer',
            at: '2025-01-01',
            seen: true,
          },
        ],
      },
      '',
    ],
  ])('asks nothing where %s', (_, rest, settings) => {
    expect(planIssue(world({ metadata: null, ...rest }), config(settings)).wanted).toEqual([]);
  });

  it('says where a value is from, in the pull request and on the issue, and keeps it there', () => {
    const [body, comment] = texts(world({ metadata: METADATA }));
    for (const text of [body, comment]) {
      expect(text).toContain('`Paper title` was left empty and looked up at arXiv.');
      expect(text).toContain('+- [Blue Herons](');
      expect(readFound(text ?? '')).toEqual(METADATA);
    }
  });

  it('keeps what was found while there is nothing to be looked up', () => {
    const [, comment = ''] = texts(world({ metadata: METADATA }));
    const held = world({
      metadata: null,
      statuses: [{ id: 1, body: comment, at: '2025-01-01T00:00:00Z' }],
      commands: [
        { comment: 2, command: { verb: 'hold' }, author: 'olga', standing: 'maintainer', at: '2025-01-01', seen: true },
      ],
    });
    const [status = ''] = texts(held);
    expect(status).toContain('Held by');
    expect(readFound(status)).toEqual(METADATA);
  });

  it('says who did not answer where something is missing', () => {
    const [status] = texts(world({ metadata: { found: [], silent: ['arXiv'], unknown: [] } }));
    expect(status).toContain('`Paper title` is empty');
    expect(status).toContain('arXiv did not answer, so nothing was checked there.');
  });

  it('lets the contributor confirm a title of another paper', () => {
    const body = renderIssueBody(DEFAULT_FORM, { section: 'Waders', paper: LINK, title: 'Red Kites over Wales' });
    const asked = world({ metadata: METADATA, issue: { body } });
    expect(texts(asked)[0]).toContain('accession:problems other-title');
    const added = {
      comment: 1,
      command: { verb: 'add' as const, anyway: false },
      author: 'casey',
      standing: 'author' as const,
      at: '2025-01-01',
      seen: true,
    };
    const confirmed = planIssue({ ...asked, commands: [added] }, config()).plan;
    expect(confirmed.map(({ kind }) => kind)).toContain('open-pull-request');
  });
});
