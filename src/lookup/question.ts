import type { Wanted } from '../metadata/wanted-papers.ts';
import type { Said } from './answer-cache.ts';
import { readCitationTags } from './sources/read-citation-tags.ts';
import { readCrossref } from './sources/read-crossref.ts';
import { readCsl } from './sources/read-csl.ts';
import { readOpenReview } from './sources/read-openreview.ts';

/** One request to a source, and how its answer is read. */
export interface Question {
  /** As people know whom is asked. */
  readonly source: string;
  readonly url: string;
  readonly accept: string;
  /** Content types that are read. */
  readonly types: readonly string[];
  /** `null` where the source does not know the paper; throws where the answer is no such thing. */
  readonly read: (answer: string) => Said | null;
}

const CSL = 'application/vnd.citationstyles.csl+json';
const JSON_TYPES: readonly string[] = ['application/json', CSL, 'application/citeproc+json'];
const HTML_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];

/** The DOI that arXiv gives to each paper: https://info.arxiv.org/help/doi.html */
export function askDataCite(arxivId: string): Question {
  return askDoi(`10.48550/arXiv.${arxivId.replace(/v\d{1,3}$/, '')}`, 'DataCite');
}

/** Any DOI, by content negotiation: https://citation.doi.org/docs.html */
export function askDoi(doi: string, source = 'doi.org'): Question {
  const url = `https://doi.org/${pathOf(doi)}`;
  return { source, url, accept: CSL, types: JSON_TYPES, read: (answer) => readCsl(answer, source) };
}

/** A DOI of Crossref, which also says what became of the paper: https://api.crossref.org/swagger-ui/index.html */
export function askCrossref(doi: string): Question {
  const url = `https://api.crossref.org/works/${encodeURIComponent(doi)}`;
  return { source: 'Crossref', url, accept: 'application/json', types: JSON_TYPES, read: readCrossref };
}

/** The questions for a paper, one after the other until one is answered; none where nobody is to be asked. */
export function questionsFor({ kind, id, url }: Wanted, hosts: ReadonlySet<string>): Question[] {
  switch (kind) {
    case 'arxiv':
      return [askDataCite(id)];
    case 'doi':
      return [askCrossref(id), askDoi(id)];
    case 'openreview':
      return ['api2.openreview.net', 'api.openreview.net'].map((host) => ({
        source: 'OpenReview',
        url: `https://${host}/notes?id=${encodeURIComponent(id)}`,
        accept: 'application/json',
        types: JSON_TYPES,
        read: readOpenReview,
      }));
    case 'acl': {
      // Ids of before 2020 are known in capitals only: P19-1001.
      const name = /^[a-z]\d\d-\d{4}$/.test(id) ? id.toUpperCase() : id;
      return [askPage(`https://aclanthology.org/${encodeURIComponent(name)}/`, 'ACL Anthology')];
    }
    case 'page': {
      const page = new URL(url);
      page.protocol = 'https:';
      const { hostname, pathname } = page;
      return hosts.has(hostname) && !/\.pdf$/i.test(pathname) ? [askPage(page.href, hostname)] : [];
    }
  }
}

function askPage(url: string, source: string): Question {
  return { source, url, accept: 'text/html', types: HTML_TYPES, read: (answer) => readCitationTags(answer, source) };
}

/** A DOI as the path of an address, its slashes kept. */
function pathOf(doi: string): string {
  return doi.split('/').map(encodeURIComponent).join('/');
}
