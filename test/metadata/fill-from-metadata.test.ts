import { describe, expect, it } from '@jest/globals';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import type { FoundPaper, Metadata } from '../../src/metadata/metadata.ts';
import { type Preview, preview } from '../../src/preview.ts';
import { DEFAULT_FORM } from '../../src/submission/default-form.ts';
import type { Fields } from '../../src/submission/submission.ts';

const LINK = 'https://arxiv.org/abs/2401.00001';
const LIST = `# Birds

## Waders

- **Grey Herons in Winter**. Ann Lee, Bo Kim. CVPR 2023. [[Paper](https://arxiv.org/abs/2303.00001)]
- **How Storks Choose a Roof**. Cy Day, Di Ray, Bo Kim. arXiv 2023. [[Paper](https://arxiv.org/abs/2309.00001)]
- **A Crane Is Not a Stork**. Eve Fox, Ann Lee. ACL 2024. [[Paper](https://arxiv.org/abs/2403.00001)]
`;
const FOUND: FoundPaper = {
  key: 'arxiv:2401.00001',
  source: 'arXiv',
  server: 'arXiv',
  item: {
    title: 'Blue Herons: A Study of Wading',
    author: [
      { family: 'Gil', given: 'Fay' },
      { family: 'Hay', given: 'Hugo' },
    ],
    issued: { 'date-parts': [[2024, 1, 2]] },
  },
};

function look(typed: Fields, found: readonly FoundPaper[] = [FOUND], more: Partial<Metadata> = {}): Preview {
  const issue = renderIssueBody(DEFAULT_FORM, { section: 'Waders', paper: LINK, ...typed });
  return preview({ list: LIST, issue, metadata: { found, silent: [], unknown: [], ...more } });
}

function added(result: Preview): string {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.text.split('\n').find((line) => !LIST.includes(line)) ?? '';
}

function problemsOf(result: Preview): string[] {
  return result.ok ? [] : result.problems.map(({ code, message }) => `${code}: ${message}`);
}

describe('what was looked up', () => {
  it('fills the gaps in the list’s own way, and says where it is from', () => {
    const result = look({});
    expect(added(result)).toBe(
      `- **Blue Herons: A Study of Wading**. Fay Gil, Hugo Hay. arXiv 2024. [[Paper](${LINK})]`,
    );
    expect(result).toMatchObject({
      sources: { title: 'arXiv', authors: 'arXiv', venue: 'arXiv', year: 'arXiv' },
      said: ['“Paper title”, “Authors”, “Venue” and “Year” were left empty and looked up at arXiv.'],
      reminders: [],
    });
  });

  it('stands behind what was typed', () => {
    const typed = { title: 'Blue Herons: A Study of Wading', authors: 'Ida Jay', venue: 'ECCV', year: '2024' };
    const result = look(typed);
    expect(added(result)).toBe(`- **${typed.title}**. Ida Jay. ECCV 2024. [[Paper](${LINK})]`);
    expect(result).toMatchObject({
      sources: {},
      said: [],
      reminders: [
        'arXiv names “Gil” as the first of the authors; “Authors” stands as it was typed.',
        '“ECCV” for “Venue” is as it was typed: arXiv says “arXiv”.',
      ],
    });
  });

  it('gives no year to a venue that was typed and is another, and no venue to such a year', () => {
    expect(added(look({ venue: 'ECCV' }))).toBe(
      `- **Blue Herons: A Study of Wading**. Fay Gil, Hugo Hay. ECCV. [[Paper](${LINK})]`,
    );
    expect(added(look({ year: '2025' }))).not.toContain('arXiv 2025');
    expect(added(look({ venue: 'arxiv' }))).toContain('arXiv 2024.');
  });

  it('asks about a title that is not the link’s, with both', () => {
    expect(problemsOf(look({ title: 'Red Kites over Wales' }))).toEqual([
      'other-title: “Red Kites over Wales” for “Paper title” is not “Blue Herons: A Study of Wading”, as arXiv calls the paper of the link.',
    ]);
  });

  it('names another wording of the title', () => {
    const result = look({ title: 'Blue Herons' });
    expect(added(result)).toContain('**Blue Herons**');
    expect(result).toMatchObject({
      reminders: ['arXiv calls the paper “Blue Herons: A Study of Wading”; “Paper title” stands as it was typed.'],
    });
  });

  it('asks about a paper that was taken back', () => {
    expect(problemsOf(look({}, [{ ...FOUND, standing: 'withdrawn' }]))).toEqual([
      'withdrawn-paper: “Blue Herons: A Study of Wading” may no longer stand: arXiv says that it was withdrawn.',
    ]);
  });

  it('asks about two links that lead to two papers', () => {
    const other: FoundPaper = { key: 'doi:10.1234/x', source: 'Crossref', item: { title: 'Red Kites over Wales' } };
    expect(problemsOf(look({}, [FOUND, other]))).toEqual([
      'two-answers: “doi:10.1234/x” for “Paper link” does not agree with “arxiv:2401.00001”, which is another paper.',
    ]);
    expect(problemsOf(look({}, [FOUND, { ...other, item: { title: 'Blue Herons' } }]))).toEqual([]);
  });

  it('marks a venue that only the authors claim', () => {
    const result = look({}, [{ ...FOUND, claim: 'CVPR 2024' }]);
    expect(added(result)).toContain('CVPR 2024.');
    expect(result).toMatchObject({
      said: expect.arrayContaining([
        '“CVPR” for “Venue” is what the authors say on arXiv; nobody else was found to confirm it.',
      ]),
    });
  });

  it('goes through the same rooms as what was typed', () => {
    const item = {
      title: '$\\alpha$-Herons in \\textit{Water}.',
      author: [{ family: "D{\\'i}az", given: 'Fay' }],
      'container-title': '2024 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)',
      issued: { 'date-parts': [[2024, 6]] as [number[]] },
    };
    expect(added(look({}, [{ key: 'k', source: 'Crossref', item }]))).toBe(
      `- **α-Herons in Water**. Fay Díaz. CVPR 2024. [[Paper](${LINK})]`,
    );
  });

  it('cannot bring structure into the list', () => {
    const item = { title: '](https://evil.example) # <b>x</b>\n\n- **1** @olga', author: [{ literal: '**[x](y)**' }] };
    const result = look({}, [{ key: 'k', source: 'arXiv', item }]);
    if (result.ok) {
      expect(result.text.split('\n')).toHaveLength(LIST.split('\n').length + 1);
      expect(result.text).not.toContain('](https://evil.example)');
    } else expect(result.problems.length).toBeGreaterThan(0);
  });

  it('says who did not answer, and what nobody knows', () => {
    const result = look({ title: 'Blue Herons' }, [], { silent: ['arXiv', 'DataCite'], unknown: ['arxiv:2401.00001'] });
    expect(result).toMatchObject({
      said: [
        'arXiv and DataCite did not answer, so nothing was checked there.',
        'No source that was asked knows “arxiv:2401.00001”; a new paper may take a day to be known.',
      ],
    });
  });

  it('fills only what the list’s entries show', () => {
    const bare = '# Birds\n\n## Waders\n\n- [Grey Herons](https://a.example/1)\n- [Storks](https://a.example/2)\n';
    const issue = renderIssueBody(DEFAULT_FORM, { section: 'Waders', paper: LINK });
    const result = preview({ list: bare, issue, metadata: { found: [FOUND], silent: [], unknown: [] } });
    expect(result).toMatchObject({ ok: true, sources: { title: 'arXiv' }, reminders: [] });
  });

  it('is wanted by its key', () => {
    expect(look({}).wanted).toEqual([{ key: 'arxiv:2401.00001', kind: 'arxiv', id: '2401.00001', url: LINK }]);
    expect(
      problemsOf(preview({ list: LIST, issue: renderIssueBody(DEFAULT_FORM, { section: 'Waders', paper: LINK }) })),
    ).toEqual([expect.stringContaining('missing-field')]);
  });
});
