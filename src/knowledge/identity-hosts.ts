import { readArxivId } from './arxiv-id.ts';
import { decodeAddress } from './decode-address.ts';
import { doiIdentity } from './doi.ts';
import { hostOf } from './hosts.ts';
import type { Identity } from './identity.ts';
import { tableWords } from './words.ts';

type Reader = (url: URL) => Identity | undefined;

/** Who keeps papers under which hosts, and how their addresses name one. Hosts are without `www.`. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...tableWords('arxiv.org export.arxiv.org ar5iv.org ar5iv.labs.arxiv.org alphaxiv.org xxx.lanl.gov papers.cool').map(
    (host): [string, Reader] => [host, arxivPath],
  ),
  ...['huggingface.co', 'hf.co'].map((host): [string, Reader] => [
    host,
    (url) => (url.pathname.startsWith('/papers/') ? arxivPath(url) : undefined),
  ]),
  ...['doi.org', 'dx.doi.org'].map((host): [string, Reader] => [
    host,
    ({ pathname }) => doiIdentity(decodeAddress(pathname.slice(1))),
  ]),
  ['openreview.net', openReview],
  ['aclanthology.org', aclAnthology],
  ['aclweb.org', aclAnthology],
  ['openaccess.thecvf.com', namedByPath('cvf', /\/([^/]+?)(?:_paper)?\.(?:html|pdf)$/)],
  ['proceedings.mlr.press', namedByPath('pmlr', /^\/(v\d+\/[^/.]+)/)],
  ...['proceedings.neurips.cc', 'papers.nips.cc'].map((host): [string, Reader] => [
    host,
    namedByPath('neurips', /\/([0-9a-f]{32})-/),
  ]),
  ['ieeexplore.ieee.org', namedByPath('ieee', /^\/(?:abstract\/)?document\/(\d+)/)],
  ['nature.com', natureArticle],
  ['biorxiv.org', preprint],
  ['medrxiv.org', preprint],
]);

/** The identity that a web address names, by exact host. */
export function readHostIdentity(url: URL): Identity | undefined {
  const reader = READERS.get(hostOf(url.href));
  if (reader) return reader(url);
  return doiIdentity(/\/(10\.\d{4,9}\/[^?#]+)$/.exec(decodeAddress(url.pathname).replace(DOI_TAIL, ''))?.[1] ?? '');
}

/** What publishers put behind the DOI in an address. */
const DOI_TAIL = /(?:\/(?:full|abstract|pdf|epdf|html|meta|full-text)|\.pdf)$/;

/** The parts of a path, the last one without what says that it is a file. */
function segmentsOf({ pathname }: URL): string[] {
  const path = decodeAddress(pathname).split('/');
  return path.map((part) => part.replace(/(?:\.pdf)?\.(?:pdf|bib)$/i, '')).filter((part) => part !== '');
}

function arxivPath(url: URL): Identity | undefined {
  const [last = '', before = ''] = segmentsOf(url).reverse();
  const id = readArxivId(last) ?? readArxivId(`${before}/${last}`);
  return id && { kind: 'arxiv', id: id.id };
}

/** Where OpenReview keeps papers. */
const FORUMS: ReadonlySet<string> = new Set(['/forum', '/pdf', '/attachment', '/references/pdf']);

function openReview({ pathname, searchParams }: URL): Identity | undefined {
  const id = searchParams.get('id');
  return id && /^[\w-]{6,20}$/.test(id) && FORUMS.has(pathname) ? { kind: 'openreview', id } : undefined;
}

function aclAnthology(url: URL): Identity | undefined {
  const last = segmentsOf(url).at(-1) ?? '';
  const id = /^(\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+|[a-z]\d{2}-\d{4})(?:v\d)?$/i.exec(last)?.[1];
  return id === undefined ? undefined : { kind: 'acl', id: id.toLowerCase() };
}

function natureArticle(url: URL): Identity | undefined {
  const [folder, article] = segmentsOf(url);
  return folder === 'articles' && article !== undefined ? doiIdentity(`10.1038/${article}`) : undefined;
}

function preprint({ pathname }: URL): Identity | undefined {
  const doi = /\/(10\.\d{4,9}\/[\d.]+\d)(?:v\d+)?(?:\.|\/|$)/.exec(pathname)?.[1];
  return doi === undefined ? undefined : { kind: 'doi', id: doi };
}

function namedByPath(kind: Identity['kind'], path: RegExp): Reader {
  return ({ pathname }) => {
    const id = path.exec(pathname)?.[1];
    return id === undefined ? undefined : { kind, id: id.toLowerCase() };
  };
}
