import { identify } from '../knowledge/identity.ts';

/** What a link most likely leads to. */
export type LinkRole = 'paper' | 'code' | 'project' | 'other';

/** Hosts of publishers, preprint servers and archives, without `www.`; their sub-domains count too. */
const PAPER_HOSTS: readonly string[] = [
  ...[
    'arxiv.org',
    'alphaxiv.org',
    'openreview.net',
    'aclanthology.org',
    'aclweb.org',
    'doi.org',
    'thecvf.com',
    'ecva.net',
  ],
  ...[
    'mlr.press',
    'neurips.cc',
    'nips.cc',
    'iclr.cc',
    'icml.cc',
    'jmlr.org',
    'ijcai.org',
    'aaai.org',
    'usenix.org',
    'ndss-symposium.org',
  ],
  ...[
    'acm.org',
    'ieee.org',
    'computer.org',
    'springer.com',
    'springeropen.com',
    'nature.com',
    'science.org',
    'sciencedirect.com',
    'elsevier.com',
  ],
  ...[
    'wiley.com',
    'tandfonline.com',
    'mdpi.com',
    'frontiersin.org',
    'plos.org',
    'pnas.org',
    'cell.com',
    'oup.com',
    'cambridge.org',
    'mitpress.mit.edu',
  ],
  ...[
    'biorxiv.org',
    'medrxiv.org',
    'techrxiv.org',
    'ssrn.com',
    'hal.science',
    'osf.io',
    'preprints.org',
    'researchsquare.com',
    'zenodo.org',
  ],
  ...[
    'semanticscholar.org',
    'researchgate.net',
    'pubmed.ncbi.nlm.nih.gov',
    'isca-speech.org',
    'isca-archive.org',
    'roboticsproceedings.org',
  ],
  ...[
    'jasss.org',
    'inspirehep.net',
    'overleaf.com',
    'papers.cool',
    'acs.org',
    'aps.org',
    'iop.org',
    'worldscientific.com',
  ],
  ...[
    'bmva.org',
    'bmvc2022.mpi-inf.mpg.de',
    'graphicsinterface.org',
    'eg.org',
    'siggraph.org',
    'ceur-ws.org',
    'vldb.org',
    'lrec-conf.org',
  ],
];

const CODE_HOSTS: readonly string[] = [
  ...[
    'github.com',
    'gitlab.com',
    'bitbucket.org',
    'codeberg.org',
    'gitee.com',
    'anonymous.4open.science',
    'code.google.com',
    'sr.ht',
  ],
];

/** Places that hold something of a paper's, but neither the paper, its code nor its page. */
const OTHER_HOSTS: readonly string[] = [
  ...[
    'youtube.com',
    'youtu.be',
    'bilibili.com',
    'zhihu.com',
    'twitter.com',
    'x.com',
    'linkedin.com',
    'reddit.com',
    'medium.com',
    'drive.google.com',
  ],
  ...[
    'huggingface.co',
    'hf.co',
    'kaggle.com',
    'wandb.ai',
    'discord.gg',
    't.co',
    'img.shields.io',
    'user-images.githubusercontent.com',
  ],
  ...['raw.githubusercontent.com', 'paperswithcode.com', 'docs.google.com', 'scholar.google.com', 'slideslive.com'],
];

/**
 * Tells by its host and path what a link leads to. A PDF is a paper wherever it lies; a file or an issue in a repository is
 * no code link; what is no known host is taken for a project page.
 */
export function linkRole(link: string): LinkRole {
  if (!URL.canParse(link)) return identify(link) ? 'paper' : 'other';
  const url = new URL(link);
  const host = url.hostname.replace(/^www\./, '');
  if (identify(link) || isAt(host, PAPER_HOSTS) || /\.pdf$/i.test(url.pathname)) return 'paper';
  if (isAt(host, CODE_HOSTS)) return isRepository(url) ? 'code' : 'other';
  return isAt(host, OTHER_HOSTS) ? 'other' : 'project';
}

function isAt(host: string, hosts: readonly string[]): boolean {
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}

/** `/owner/name`, with a branch or a folder behind it or not; not an issue, a pull request, a picture or a user. */
function isRepository({ pathname }: URL): boolean {
  const [owner, name, kind] = pathname.split('/').filter((segment) => segment !== '');
  return (
    owner !== undefined &&
    name !== undefined &&
    (kind === undefined || !/^(?:issues|pull|pulls|discussions|assets|wiki)$/.test(kind))
  );
}
