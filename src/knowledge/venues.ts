/** What kind of place a paper appeared at: lists write preprints, conferences and journals differently. */
export type VenueClass = 'preprint' | 'conference' | 'journal';

/**
 * Venues with the names they go by, first the usual one: semicolons part venues, bars the names of one. A name behind a tilde
 * is also a word, or a part of other names: in running text it counts only in its own case and with a year.
 */
const TABLE: Readonly<Record<VenueClass, string>> = {
  preprint: `
    arXiv | ~CoRR | arXiv preprint | arXiv e-prints | arχiv | arxlv; bioRxiv | bioRxiv preprint; medRxiv; ChemRxiv;
    TechRxiv; SSRN; ~HAL; ~IACR | ~ePrint; ~OpenReview; Research Square; ResearchGate; Zenodo`,
  conference: `
    NeurIPS | NIPS | Advances in Neural Information Processing Systems | Neural Information Processing Systems;
    ICLR | International Conference on Learning Representations; ICML | International Conference on Machine Learning;
    CVPR | IEEE/CVF Conference on Computer Vision and Pattern Recognition | Computer Vision and Pattern Recognition;
    ICCV | International Conference on Computer Vision; ECCV | European Conference on Computer Vision;
    ACCV | Asian Conference on Computer Vision; BMVC | British Machine Vision Conference;
    WACV | Winter Conference on Applications of Computer Vision; 3DV | International Conference on 3D Vision;
    AAAI | AAAI Conference on Artificial Intelligence;
    IJCAI | International Joint Conference on Artificial Intelligence;
    AISTATS | International Conference on Artificial Intelligence and Statistics;
    ~UAI | Uncertainty in Artificial Intelligence; COLT | Conference on Learning Theory;
    COLM | Conference on Language Modeling; CoRL | Conference on Robot Learning;
    ~RSS | Robotics: Science and Systems; ICRA | International Conference on Robotics and Automation;
    IROS | International Conference on Intelligent Robots and Systems;
    ACL | Annual Meeting of the Association for Computational Linguistics;
    EMNLP | Conference on Empirical Methods in Natural Language Processing | Empirical Methods in Natural Language Processing;
    NAACL | North American Chapter of the Association for Computational Linguistics;
    EACL | European Chapter of the Association for Computational Linguistics; AACL;
    COLING | International Conference on Computational Linguistics | LREC-COLING; CoNLL; LREC; Interspeech;
    ICASSP | International Conference on Acoustics, Speech and Signal Processing;
    KDD | SIGKDD | ACM SIGKDD | ACM KDD; WWW | TheWebConf | The Web Conference | ACM Web Conference;
    SIGIR | ACM SIGIR; WSDM; CIKM | ACM CIKM; RecSys | ACM RecSys; ICDM; ICDE; VLDB | PVLDB | Proc. VLDB Endow. | Proceedings of the VLDB Endowment; SIGMOD | ACM SIGMOD;
    ~SDM; ECIR; ACM MM | ~MM | ACMMM | ACM Multimedia | ACM International Conference on Multimedia; ICMR; ICME; ICIP;
    ICPR; ICANN; IJCNN; ICAPS; SIGGRAPH | ACM SIGGRAPH; SIGGRAPH Asia | ACM SIGGRAPH Asia;
    MICCAI | Medical Image Computing and Computer Assisted Intervention; MIDL | Medical Imaging with Deep Learning;
    IPMI; ISBI; ~CHI | ACM CHI; UIST; ~CCS | ACM CCS; NDSS; IEEE S&P | ~S&P | ~Oakland | ~SP;
    USENIX Security | USENIX Security Symposium; OSDI; SOSP; NSDI; ASPLOS; ~ISCA; ~MICRO; HPCA; ~DAC; ICCAD; ~DATE;
    MLSys; EuroSys; USENIX ATC | ~ATC; MobiSys; MobiCom; INFOCOM; SIGCOMM; PPoPP; ICSE; ~FSE | ESEC/FSE; ~ASE; ISSTA;
    ~MSR; ICSME; AAMAS; GECCO; ISMIR; ~LoG | ~Learning on Graphs; ECAI; ASRU; ~SLT; MMAsia; Eurographics;
    Pacific Graphics; IUI; CSCW; ~WMT; IWSLT; SemEval; SIGDIAL; INLG; MT Summit; AMTA; EAMT; ~UMAP; PAKDD; ECML;
    PKDD; DASFAA; EDBT; CIDR; ~PODS; DSAA; ASONAM; ~ALT; ESANN; ACML; ~AutoML; ~Humanoids; ~IV; ITSC; SysML; ~SC;
    ~PACT; ~FPGA; FCCM; ~CGO; PLDI; POPL; OOPSLA; ESEC; ~ICPC; ~SANER; ISSRE; ESEM; ~EASE; ~CHASE; ICST; APSEC;
    COMPSAC; ~ISSE; ~USENIX; EuroS&P; ACSAC; ~RAID; ESORICS; AsiaCCS; ~DSN; CODASPY; SACMAT; ~PETS | PoPETs; ACNS;
    ~CRYPTO; Eurocrypt; Asiacrypt; SenSys; ~IMC; CoNEXT; Globecom; ~ICC; ICDCS; IPDPS; ~Middleware; SoCC; ~CLOUD;
    HotOS; HotNets; ~FAST; PerCom; UbiComp; EMBC; BIBM; RECOMB; ISMB; ~PSB`,
  journal: `
    RA-L | IEEE Robotics and Automation Letters | RAL; T-RO | IEEE Transactions on Robotics;
    TACL | Transactions of the Association for Computational Linguistics;
    JMLR | Journal of Machine Learning Research; TMLR | Transactions on Machine Learning Research;
    TPAMI | ~PAMI | IEEE Transactions on Pattern Analysis and Machine Intelligence;
    IJCV | International Journal of Computer Vision; ~TIP | IEEE Transactions on Image Processing;
    TMM | IEEE Transactions on Multimedia; TCSVT | IEEE Transactions on Circuits and Systems for Video Technology;
    TNNLS | IEEE Transactions on Neural Networks and Learning Systems;
    TKDE | IEEE Transactions on Knowledge and Data Engineering;
    TVCG | IEEE Transactions on Visualization and Computer Graphics; TMI | IEEE Transactions on Medical Imaging;
    TSE | IEEE Transactions on Software Engineering; TOSEM;
    TGRS | IEEE Transactions on Geoscience and Remote Sensing; TIFS; TOG | ACM Transactions on Graphics;
    TOIS | ACM Transactions on Information Systems; ~TIST; TKDD; ToMM | TOMM | TOMCCAP; CSUR | ACM Computing Surveys;
    CVMJ | Computational Visual Media; CVIU; ~MedIA | Medical Image Analysis | ~MIA; ~PR | Pattern Recognition;
    ~Nature; ~Science; Nature Communications | Nat. Commun.; Nature Machine Intelligence | Nat. Mach. Intell.; Nature Reviews | Nat. Rev.;
    Science Robotics | Sci. Robot.; Physical Review; Annual Review; PNAS; ~Cell; PLOS; IEEE Access; ~TASE; ~TAI; JAIR; Neurocomputing;
    ~Bioinformatics; Briefings in Bioinformatics; NAR Genomics and Bioinformatics; ~Sensors; ~PRL; ~Neural Networks; ~Information Fusion; ~Knowledge-Based Systems;
    ~Expert Systems; ~Entropy; Nucleic Acids Research; eLife; ~ACS; ~PROTEINS`,
};

/** A venue that is known by name. */
export interface KnownVenue {
  readonly kind: VenueClass;
  /** First the usual one. */
  readonly names: readonly string[];
}

const isTilde = (name: string): boolean => name.startsWith('~');

const PARTED = (Object.entries(TABLE) as [VenueClass, string][]).flatMap(([kind, rows]) =>
  rows.split(';').map((row) => ({ kind, names: row.split('|').map((name) => name.trim()) })),
);

/** All venues that are known by name. A list may have any others: nothing depends on a venue's being here. */
export const VENUES: readonly KnownVenue[] = PARTED.map(({ kind, names }) => ({
  kind,
  names: names.map((name) => (isTilde(name) ? name.slice(1) : name)),
}));

/** Names that are also words or parts of others. */
export const AMBIGUOUS_VENUES: readonly string[] = PARTED.flatMap(({ names }) =>
  names.filter(isTilde).map((name) => name.slice(1)),
);

/** A venue's name as names compare: without case, width, blanks and punctuation. */
export function venueNameKey(name: string): string {
  const isPlain = /^[A-Za-z0-9&]*$/.test(name);
  return isPlain
    ? name.toLowerCase()
    : name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}&]+/gu, '');
}

const BY_NAME: ReadonlyMap<string, KnownVenue> = new Map(
  VENUES.flatMap((venue) => venue.names.map((name) => [venueNameKey(name), venue] as const)),
);

/** The venue that goes by a name, however it is spelt: `T-PAMI` as `TPAMI`; `undefined` for one that nobody knows. */
export function venueByName(name: string): KnownVenue | undefined {
  return BY_NAME.get(venueNameKey(name));
}

/** The beginnings of all known names, so that a text is not looked up word by word in vain. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...BY_NAME.keys()].flatMap((key) => Array.from(key, (_, at) => key.slice(0, at + 1))),
);

/** Whether a known name begins so; a workshop's may have a `W` at its end. */
export function beginsVenueName(key: string): boolean {
  return BEGINNINGS.has(key) || (key.endsWith('w') && BEGINNINGS.has(key.slice(0, -1)));
}
