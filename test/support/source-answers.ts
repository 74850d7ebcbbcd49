import type { CslPerson } from '../../src/metadata/metadata.ts';

/** What sources hold of a paper that lies on arXiv. */
export interface ArxivPaper {
  readonly id: string;
  readonly version?: number;
  readonly title: string;
  readonly people: readonly (readonly [family: string, given: string])[];
  /** `2024-05-17` */
  readonly published: string;
  readonly comment?: string;
  readonly journal?: string;
  readonly doi?: string;
  readonly summary?: string;
}

const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * A feed as arXiv's API gives it: https://info.arxiv.org/help/api/user-manual.html#52-details-of-atom-results-returned
 *
 * @param papers those that it knows of the ones that were asked for
 */
export function arxivFeed(papers: readonly ArxivPaper[]): string {
  const entries = papers.map(({ id, version = 1, title, people, published, comment, journal, doi, summary }) => {
    const own = (name: string, value: string | undefined): string =>
      value === undefined
        ? ''
        : `    <arxiv:${name} xmlns:arxiv="http://arxiv.org/schemas/atom">${inXml(value)}</arxiv:${name}>\n`;
    return `  <entry>
    <id>http://arxiv.org/abs/${id}v${version}</id>
    <updated>${published}T17:59:59Z</updated>
    <published>${published}T17:59:59Z</published>
    <title>${inXml(title)}</title>
    <summary>  ${inXml(summary ?? 'We study what is studied here.')}
</summary>
${people.map(([family, given]) => `    <author>\n      <name>${inXml(`${given} ${family}`)}</name>\n    </author>\n`).join('')}${own('comment', comment)}${own('journal_ref', journal)}${own('doi', doi)}    <link href="http://arxiv.org/abs/${id}v${version}" rel="alternate" type="text/html"/>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.CV" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.CV" scheme="http://arxiv.org/schemas/atom"/>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <link href="http://arxiv.org/api/query?search_query=&amp;id_list=&amp;start=0&amp;max_results=10" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query: search_query=&amp;id_list=</title>
  <id>http://arxiv.org/api/cHxbiOdZaP56ODnBPIenZhzg5f8</id>
  <updated>2026-11-30T00:00:00-05:00</updated>
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${papers.length}</opensearch:totalResults>
${entries.join('')}</feed>
`;
}

/** CSL-JSON of a paper on arXiv, as DataCite gives it for its DOI: https://citation.doi.org/docs.html */
export function dataCiteItem({ id, title, people, published }: ArxivPaper): string {
  return JSON.stringify({
    type: 'article',
    id: `https://doi.org/10.48550/arxiv.${id}`,
    categories: ['Computer Vision and Pattern Recognition (cs.CV)', 'FOS: Computer and information sciences'],
    author: people.map(([family, given]) => ({ family, given })),
    issued: { 'date-parts': [[Number(published.slice(0, 4))]] },
    abstract: 'We study what is studied here.',
    DOI: `10.48550/ARXIV.${id}`,
    publisher: 'arXiv',
    title,
    copyright: 'arXiv.org perpetual, non-exclusive license',
  });
}

/** What Crossref holds of a work. */
export interface CrossrefWork {
  readonly DOI: string;
  readonly title: string;
  readonly author: readonly CslPerson[];
  readonly container: string;
  readonly date: readonly number[];
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A work as Crossref's API gives it: https://api.crossref.org/swagger-ui/index.html */
export function crossrefWork({ DOI, title, author, container, date, more }: CrossrefWork): string {
  return JSON.stringify({
    status: 'ok',
    'message-type': 'work',
    'message-version': '1.0.0',
    message: {
      DOI,
      title: [title],
      author: author.map((person, index) => ({
        ...person,
        sequence: index === 0 ? 'first' : 'additional',
        affiliation: [],
      })),
      'container-title': [container],
      issued: { 'date-parts': [date] },
      type: 'proceedings-article',
      publisher: 'A publisher',
      relation: {},
      ...more,
    },
  });
}
