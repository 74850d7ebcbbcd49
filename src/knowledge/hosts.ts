import { tableWords } from './words.ts';

/** What is kept at a host. `archive` is papers, and data beside them; `other` is something of a paper's, but neither the paper, its code nor its page. */
export type HostRole = 'paper' | 'archive' | 'code' | 'video' | 'model' | 'project' | 'other';

/** Hosts by what they keep, without `www.`; their sub-domains keep the same. */
const HOSTS: Readonly<Record<HostRole, string>> = {
  paper: `
    arxiv.org alphaxiv.org openreview.net aclanthology.org aclweb.org doi.org thecvf.com ecva.net mlr.press neurips.cc
    nips.cc iclr.cc icml.cc jmlr.org ijcai.org aaai.org usenix.org ndss-symposium.org acm.org ieee.org computer.org
    springer.com springeropen.com nature.com science.org sciencedirect.com elsevier.com wiley.com tandfonline.com
    mdpi.com frontiersin.org plos.org pnas.org cell.com oup.com cambridge.org mitpress.mit.edu biorxiv.org medrxiv.org
    techrxiv.org ssrn.com hal.science siam.org preprints.org researchsquare.com semanticscholar.org
    researchgate.net pubmed.ncbi.nlm.nih.gov isca-speech.org isca-archive.org roboticsproceedings.org jasss.org
    inspirehep.net overleaf.com papers.cool acs.org aps.org iop.org rsc.org worldscientific.com bmva.org
    bmvc2022.mpi-inf.mpg.de graphicsinterface.org eg.org siggraph.org ceur-ws.org vldb.org lrec-conf.org`,
  archive: 'zenodo.org osf.io',
  code: `
    github.com gitlab.com bitbucket.org codeberg.org gitee.com git.io anonymous.4open.science code.google.com sr.ht`,
  video: 'youtube.com youtu.be vimeo.com bilibili.com',
  model: 'huggingface.co hf.co',
  project: 'github.io gitlab.io',
  other: `
    zhihu.com twitter.com x.com linkedin.com reddit.com medium.com drive.google.com kaggle.com wandb.ai discord.gg t.co
    img.shields.io user-images.githubusercontent.com raw.githubusercontent.com paperswithcode.com docs.google.com
    scholar.google.com slideslive.com`,
};

const ROLE_BY_HOST: ReadonlyMap<string, HostRole> = new Map(
  Object.entries(HOSTS).flatMap(([role, hosts]) =>
    tableWords(hosts).map((host): [string, HostRole] => [host, role as HostRole]),
  ),
);

/** Whether a value is an address, and not words. */
export function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value);
}

/** Whether a text is one address and nothing else. */
export function isOneAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim());
}

/** Host of an address as a browser reads it, without `www.`; empty where there is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\d?\./, '') : '';
}

/** What is kept at a host, by its own name or that of a domain above it; `undefined` for one that nobody knows. */
export function roleOfHost(host: string): HostRole | undefined {
  for (let name = host; name !== ''; name = name.slice(name.indexOf('.') + 1)) {
    const role = ROLE_BY_HOST.get(name);
    if (role !== undefined || !name.includes('.')) return role;
  }
  return undefined;
}
