import { readArxivId } from './arxiv-id.ts';
import { decodeAddress } from './decode-address.ts';
import { doiIdentity } from './doi.ts';
import type { Identity } from './identity.ts';

type Reader = (url: URL) => Identity | undefined;

/** Who keeps papers under which hosts, and how their addresses name one. Hosts are without `www.`. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[
    'arxiv.org',
    'export.arxiv.org',
    'ar5iv.org',
    'ar5iv.labs.arxiv.org',
    'alphaxiv.org',
    'xxx.lanl.gov',
    'papers.cool',
  ].map((host): [string, Reader] => [host, arxivPath]),
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
  ['proceedings.neurips.cc', namedByPath('neurips', /\/([0-9a-f]{32})-/)],
  ['papers.nips.cc', namedByPath('neurips', /\/([0-9a-f]{32})-/)],
  ['ieeexplore.ieee.org', namedByPath('ieee', /^\/(?:abstract\/)?document\/(\d+)/)],
  ['nature.com', ({ pathname }) => withPrefix('10.1038/', /^\/articles\/([\w.-]+?)(?:\.pdf)?\/?$/.exec(pathname)?.[1])],
  ['biorxiv.org', preprint],
  ['medrxiv.org', preprint],
]);

/** The identity that a web address names, by exact host. */
export function readHostIdentity(url: URL): Identity | undefined {
  const reader = READERS.get(url.hostname.replace(/^www\d?\./, ''));
  if (reader) return reader(url);
  return doiIdentity(/\/(10\.\d{4,9}\/[^?#]+)$/.exec(decodeAddress(url.pathname).replace(DOI_TAIL, ''))?.[1] ?? '');
}

/** What publishers put behind the DOI in an address. */
const DOI_TAIL = /(?:\/(?:full|abstract|pdf|epdf|html|meta|full-text)|\.pdf)$/;

function arxivPath({ pathname, hostname }: URL): Identity | undefined {
  const path = decodeAddress(pathname).replace(
    /^\/(?:abs|pdf|html|format|ps|e-print|src|list|overview|papers|arxiv|ftp)(?=\/)/,
    '',
  );
  const segments = path.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1)?.replace(/(?:\.pdf)+$/i, '') ?? '';
  const id = readArxivId(last) ?? readArxivId(`${segments.at(-2) ?? ''}/${last}`);
  return id && hostname ? { kind: 'arxiv', id: id.id } : undefined;
}

function openReview({ pathname, searchParams }: URL): Identity | undefined {
  const id = searchParams.get('id');
  return id && /^[\w-]{6,20}$/.test(id) && /^\/(?:forum|pdf|attachment|references\/pdf)$/.test(pathname)
    ? { kind: 'openreview', id }
    : undefined;
}

function aclAnthology({ pathname }: URL): Identity | undefined {
  const path = pathname
    .toLowerCase()
    .replace(/^\/(?:anthology(?:-new)?\/)?(?:papers\/)?/, '')
    .replace(/\/$/, '');
  const id = /(?:^|\/)(\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+|[a-z]\d{2}-\d{4})(?:v\d)?(?:\.pdf|\.bib)?$/.exec(path)?.[1];
  return id === undefined ? undefined : { kind: 'acl', id };
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

function withPrefix(prefix: string, id: string | undefined): Identity | undefined {
  return id === undefined ? undefined : doiIdentity(prefix + id);
}
