import { describe, expect, it } from '@jest/globals';
import { applyChanges } from '../../src/audit/apply-changes.ts';
import { AUDIT_KINDS } from '../../src/audit/audit-finding.ts';
import { linksToCheck, settlePending } from '../../src/audit/audit-links.ts';
import { auditList } from '../../src/audit/audit-list.ts';
import { type AuditedEntry, auditedEntries } from '../../src/audit/audited-entries.ts';
import { type AuditFormat, renderAudit } from '../../src/audit/render-audit.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { readList } from '../../src/list/read-list.ts';
import type { FoundPaper, Metadata } from '../../src/metadata/metadata.ts';

const LIST = `# Birds

## Waders

- **Grey Herons in the Winter**, CVPR 2023. [[Paper](https://arxiv.org/abs/2303.00001)] [[Code](https://github.com/a/b)]
- **How Storks Choose a Roof**, arXiv 2023. [[Paper](https://arxiv.org/abs/2309.00001)] [Code]
- **A Crane Is Not a Stork**, ACL 2024. [[Paper](https://doi.org/10.1234/crane)] [[Code](https://github.com/a/c)]

## Others

- **Blue Herons: A Study of Wading**, arXiv 2024. [[Paper](https://arxiv.org/abs/2401.00001)] [Code]
- **Swans on Ice and Water**, NeurIPS 2024. [[Paper](https://a.example/swans)] [[Code](https://github.com/a/d)]
`;
const FILE = { path: 'README.md', text: LIST, mode: '100644' };
const ENTRIES = auditedEntries([{ path: 'README.md', list: readList(LIST) }]);

/** What sources say of the entries whose titles begin so; the title of the entry itself where nothing else is said. */
function metadataFor(said: Readonly<Record<string, Partial<FoundPaper> | 'unknown' | 'silent'>>): Metadata[] {
  return ENTRIES.map(({ fields, wanted }: AuditedEntry): Metadata => {
    const own = Object.entries(said).find(([start]) => fields.title?.startsWith(start))?.[1];
    const key = wanted?.key ?? '';
    if (own === 'unknown') return { found: [], silent: [], unknown: [key] };
    if (own === 'silent') return { found: [], silent: ['arXiv'], unknown: [] };
    if (own === undefined) return { found: [], silent: [], unknown: [] };
    const item = { title: fields.title ?? '', ...own.item };
    return { found: [{ key, source: 'arXiv', ...own, item }], silent: [], unknown: [] };
  });
}

function audit(said: Parameters<typeof metadataFor>[0]): string[] {
  return auditList(ENTRIES, metadataFor(said)).map(
    ({ code, level, line, message }) => `${line} ${level} ${code}: ${message}`,
  );
}

describe('an audit', () => {
  it('finds nothing where the sources say what the list says, or nothing', () => {
    expect(audit({})).toEqual([]);
    expect(audit({ Grey: { server: 'arXiv' }, How: { server: 'arXiv' }, Blue: 'silent' })).toEqual([]);
  });

  it.each<[string, Parameters<typeof audit>[0], string]>([
    [
      'a link to another paper',
      { Grey: { item: { title: 'Counting Penguins from Space' } } },
      '5 warning wrong-paper: Unexpected link of “Grey Herons in the Winter”: arXiv calls its paper “Counting Penguins from Space”.',
    ],
    [
      'a paper that was withdrawn',
      { How: { server: 'arXiv', standing: 'withdrawn' } },
      '6 warning withdrawn: Unexpected “How Storks Choose a Roof”, expected a paper that still stands: arXiv says that it was withdrawn.',
    ],
    [
      'a paper that was retracted',
      { 'A Crane': { source: 'Crossref', standing: 'retracted' } },
      '7 warning retracted: Unexpected “A Crane Is Not a Stork”, expected a paper that still stands: Crossref says that it was retracted.',
    ],
    [
      'a preprint that has appeared',
      {
        How: {
          source: 'Crossref',
          item: { 'container-title': 'European Conference on Computer Vision', issued: { 'date-parts': [[2024]] } },
        },
      },
      '6 notice published: “How Storks Choose a Roof” has appeared: Crossref says “European Conference on Computer Vision 2024”.',
    ],
    [
      'a preprint of which its authors say so',
      { How: { server: 'arXiv', claim: 'ECCV 2024' } },
      '6 notice said-to-be-published: “How Storks Choose a Roof” may have appeared: its authors say “ECCV 2024” on arXiv.',
    ],
    [
      'code that an entry waits for',
      { Blue: { server: 'arXiv', code: 'https://github.com/a/herons' } },
      '11 notice code-there: “Blue Herons: A Study of Wading” waits for its code, and arXiv names “https://github.com/a/herons”.',
    ],
    [
      'a paper that nobody knows',
      { How: 'unknown' },
      '6 notice unknown-paper: No source that was asked knows “2309.00001” of “How Storks Choose a Roof”.',
    ],
    [
      'two entries of one paper',
      { Blue: { server: 'arXiv', item: { DOI: '10.1234/CRANE' } } },
      '11 warning same-paper: Unexpected second entry for “Blue Herons: A Study of Wading”: arXiv knows it as the paper on “line 7”.',
    ],
  ])('finds %s', (_, said, line) => {
    expect(audit(said)).toEqual([line]);
  });

  it('says nothing of a venue that is no preprint’s, nor of code where there is some', () => {
    const published = {
      source: 'Crossref',
      item: { 'container-title': 'ICCV', issued: { 'date-parts': [[2023]] as [number[]] } },
    };
    expect(audit({ Grey: { ...published, code: 'https://github.com/x/y' } })).toEqual([]);
  });

  it('asks for pages last, and not for what has no link', () => {
    expect(ENTRIES.map(({ wanted }) => wanted?.kind)).toEqual(['arxiv', 'arxiv', 'doi', 'arxiv', 'page']);
    const bare = readList('# A\n\n## B\n\n- One thing\n- Another thing\n');
    expect(auditedEntries([{ path: 'a.md', list: bare }]).map(({ wanted }) => wanted)).toEqual([undefined, undefined]);
  });
});

describe('the changes that are certain', () => {
  const config = parseConfig(null);
  if (!config.ok) throw new Error('config');
  const published = {
    source: 'Crossref',
    item: {
      'container-title': '2024 European Conference on Computer Vision (ECCV)',
      issued: { 'date-parts': [[2024]] as [number[]] },
    },
  };

  it('are made in the list’s own way, and nothing else is', () => {
    const findings = auditList(ENTRIES, metadataFor({ How: published, Blue: { claim: 'ICML 2024', server: 'arXiv' } }));
    const { files, done, left } = applyChanges([FILE], findings, config.value);
    expect(done.map(({ code }) => code)).toEqual(['published']);
    expect(left).toEqual([]);
    expect(files[0]?.text).toBe(
      LIST.replace('**How Storks Choose a Roof**, arXiv 2023.', '**How Storks Choose a Roof**, ECCV 2024.'),
    );
  });

  it('are left where they cannot be made', () => {
    const [finding] = auditList(ENTRIES, metadataFor({ How: published }));
    if (!finding) throw new Error('No finding');
    const gone = { ...finding, change: { ...finding.change, entry: 'No such entry' } };
    const { files, done, left } = applyChanges([FILE], [gone], config.value);
    expect([files[0]?.text, done, left[0]?.why]).toEqual([
      LIST,
      [],
      expect.stringContaining('The list has no entry “No such entry”'),
    ]);
  });
});

describe('code that an entry waits for', () => {
  const config = parseConfig(null);
  const link = 'https://github.com/a/herons';
  const findings = auditList(ENTRIES, metadataFor({ Blue: { server: 'arXiv', code: link } }));

  it('is put in once it was seen to be there, and forgotten where it is not', () => {
    expect(linksToCheck(ENTRIES, findings)).toContain(link);
    const settled = settlePending(findings, new Map([[link, { kind: 'there' }]]));
    if (!config.ok) throw new Error('config');
    expect(applyChanges([FILE], settled, config.value).files[0]?.text).toBe(
      LIST.replace('abs/2401.00001)] [Code]', `abs/2401.00001)] [[Code](${link})]`),
    );
    expect(applyChanges([FILE], findings, config.value).files[0]?.text).toBe(LIST);
    expect(settlePending(findings, new Map([[link, { kind: 'gone', status: 404 }]]))).toEqual([]);
    expect(settlePending(findings, new Map([[link, { kind: 'unclear' }]]))).toEqual(findings);
  });
});

describe('renderAudit', () => {
  const said = {
    Grey: { item: { title: '](https://evil.example) @olga `x` closes #1' } },
    How: { claim: 'ECCV 2024', server: 'arXiv' },
  };
  const render = (format: AuditFormat): string =>
    renderAudit(
      { findings: auditList(ENTRIES, metadataFor(said)), entries: 5, asked: 4, silent: ['Crossref'] },
      format,
    );

  it('is Markdown in which nothing is live', () => {
    expect(
      render('md'),
    ).toBe(`5 entries, 4 looked up, 2 to look at. Not all was answered by Crossref: run it again later.

**wrong-paper**

- \`README.md:5\` Unexpected link of \`Grey Herons in the Winter\`: arXiv calls its paper \`\`](https://evil.example) @olga \`x\` closes #1\`\`. Correct the link or the title.

**said-to-be-published**

- \`README.md:6\` \`How Storks Choose a Roof\` may have appeared: its authors say \`ECCV 2024\` on arXiv. Look it up, and update the venue and the year.
`);
  });

  it('is JSON, and SARIF', () => {
    expect(JSON.parse(render('json'))).toMatchObject({ entries: 5, findings: [{ code: 'wrong-paper', line: 5 }, {}] });
    const { version, runs } = JSON.parse(render('sarif'));
    expect(version).toBe('2.1.0');
    expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(AUDIT_KINDS.map(({ code }) => code));
    expect(runs[0].results[0]).toMatchObject({
      ruleId: 'wrong-paper',
      level: 'warning',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'README.md' }, region: { startLine: 5 } } }],
    });
    expect(runs[0].results[1].level).toBe('note');
  });
});
