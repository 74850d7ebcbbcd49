import { setImmediate as turn } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderIssueBody } from '../../sandbox/render-issue-body.ts';
import type { Section } from '../../src/list/list.ts';
import { readList } from '../../src/list/read-list.ts';
import { createLookup } from '../../src/lookup/create-lookup.ts';
import type { Metadata } from '../../src/metadata/metadata.ts';
import { wantedBy } from '../../src/metadata/wanted-papers.ts';
import { preview } from '../../src/preview.ts';
import type { Form } from '../../src/submission/form.ts';
import { SEED_CONFIG, SEED_CONFIG_TEXT, SEED_FORM_TEXT, SEED_LIST, SEED_TEMPLATE } from '../support/seed-list.ts';
import { arxivFeed, crossrefWork, dataCiteItem } from '../support/source-answers.ts';
import { startSources } from '../support/source-server.ts';
import { type KnownPaper, TEN_PAPERS } from './ten-papers.ts';

const LIST = readList(SEED_LIST, SEED_TEMPLATE);
/** What no source holds. */
const ONLY_TYPED = ['name', 'tasks', 'technique', 'code'];
const metadata = new Map<string, Metadata>();

/** Asks the real readers and resolvers, at sources that know the ten papers. */
beforeAll(async () => {
  const sources = await startSources((request, response) => {
    const url = new URL(request.url ?? '', 'https://x.example');
    const path = decodeURIComponent(url.pathname);
    const by = (id: string) => TEN_PAPERS.filter(({ arxiv }) => id.includes(arxiv.id));
    const own = by(path).find(({ isAtDataCite = true }) => isAtDataCite)?.arxiv;
    const work = TEN_PAPERS.find((paper) => paper.work && path.endsWith(paper.work.DOI))?.work;
    const send = (type: string, body: string | undefined) =>
      body === undefined ? response.writeHead(404).end() : response.writeHead(200, { 'content-type': type }).end(body);
    if (request.headers.host === 'export.arxiv.org')
      return send(
        'application/atom+xml',
        arxivFeed(by(url.searchParams.get('id_list') ?? '').map(({ arxiv }) => arxiv)),
      );
    if (request.headers.host === 'doi.org') return send('application/json', own && dataCiteItem(own));
    return send('application/json', work && crossrefWork(work));
  });
  const lookUp = createLookup({ dispatcher: sources.agent, clock: { now: () => 0, sleep: () => turn() } });
  for (const { arxiv } of TEN_PAPERS) {
    const wanted = wantedBy(`https://arxiv.org/pdf/${arxiv.id}`);
    metadata.set(arxiv.id, await lookUp(wanted ? [wanted] : [], { lookup: 'all', lookupHosts: [] }));
  }
});

function sectionOf({ section }: KnownPaper): Section {
  const found = LIST.sections.find(({ path }) => path.at(-1) === section);
  if (!found) throw new Error(section);
  return found;
}

describe('a link, a section and what no source holds', () => {
  it.each(TEN_PAPERS.map((paper) => [`${paper.arxiv.id}, number ${paper.number}`, paper] as const))(
    'give the entry of %s, byte for byte',
    (_, paper) => {
      const { entries } = sectionOf(paper);
      const index = entries.findIndex(({ number }) => number === paper.number);
      const [entry, last] = [entries[index], entries.at(-1)];
      if (!entry || !last) throw new Error(`No entry ${paper.number}`);
      // The list as it was before: this entry and those that came after it were not there.
      const before = SEED_LIST.slice(0, entry.start) + SEED_LIST.slice(last.end).replace(/^\n+/, '');
      const typed = Object.fromEntries(ONLY_TYPED.flatMap((id) => (entry.fields[id] ? [[id, entry.fields[id]]] : [])));
      const issue = renderIssueBody(SEED_CONFIG.form as Form, {
        section: paper.section,
        paper: entry.fields.paper ?? '',
        ...typed,
      });
      const found = metadata.get(paper.arxiv.id);
      const result = preview({
        list: before,
        issue,
        form: SEED_FORM_TEXT,
        config: SEED_CONFIG_TEXT,
        ...(found && { metadata: found }),
      });
      if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
      const list = readList(result.text, SEED_TEMPLATE);
      const added = list.sections.find(({ path }) => path.at(-1) === paper.section)?.entries[index];
      expect(list.text.slice(added?.start, added?.end)).toBe(SEED_LIST.slice(entry.start, entry.end));
      expect(Object.keys(result.sources).sort()).toEqual(['authors', 'title', 'venue', 'year']);
    },
  );
});
