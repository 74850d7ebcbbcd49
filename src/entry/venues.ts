/** What kind of place a paper appeared at: lists write preprints, conferences and journals differently. */
export type VenueClass = 'preprint' | 'conference' | 'journal' | 'none';

const PREPRINT =
  /^(?:ar[xχ]iv|bio-?rxiv|med-?rxiv|chem-?rxiv|ssrn|techrxiv|hal|iacr|eprint|preprints?|corr|openreview|under review|research ?square|research ?gate|zenodo)\b/i;
const JOURNAL =
  /\b(?:journal|transactions?|trans\.?|letters?|lett\.?|reviews?|magazine|nature|science|cell|plos|ieee access|acm computing surveys|csur|tpami|t-?pami|pami|ijcv|tip|tog|tvcg|tnnls|tkde|tois|tist|tacl|jmlr|tmlr|tmm|tcsvt|tgrs|tmi|tase|tai|tro|t-ro|ra-?l|jair|neurocomputing|bioinformatics|sensors|pattern recognition|pr|prl|neural networks|information fusion|knowledge-based systems|expert systems|entropy|nucleic acids|pnas|biology|biological|chemistry|chemical|proteins|mia|media|medical image analysis|frontiers|elife|computers?|engineering|applied|physics|acs|opinion)\b/i;
const CONFERENCE = new RegExp(
  '\\b(?:' +
    [
      'aaai|ijcai|ecai|neurips|nips|icml|iclr|cvpr|cvprw|iccv|iccvw|eccv|eccvw|accv|bmvc|wacv|wacvw|3dv|miccai|isbi|ipmi|midl|icip|icassp|interspeech|asru|slt|icme|acm ?mm|mm|mmasia|icmr|siggraph|siggraph asia|eurographics|pacific graphics|chi|uist|iui|cscw',
      'acl|emnlp|naacl|eacl|aacl|coling|conll|findings|lrec|wmt|iwslt|semeval|tacl|sigdial|inlg|mt summit|amta|eamt|colm|kdd|www|thewebconf|web conference|wsdm|cikm|sigir|recsys|ecir|umap|icdm|sdm|pakdd|ecml|pkdd|dasfaa|vldb|pvldb|sigmod|icde|edbt|cidr|pods|dsaa|asonam|aistats|uai|colt|alt|icann|ijcnn|esann|acml|automl|log',
      'icra|iros|rss|corl|humanoids|iv|itsc|icaps|aamas|atc|osdi|sosp|nsdi|eurosys|asplos|isca|micro|hpca|mlsys|sysml|sc|ppopp|pact|dac|date|iccad|fpga|fccm|cgo|pldi|popl|oopsla|icse|fse|esec|ase|issta|msr|icpc|saner|icsme|issre|esem|ease|chase|icst|apsec|compsac|isse',
      'usenix security|usenix|s&p|sp|ccs|acm ccs|ndss|euros&p|acsac|raid|esorics|asiaccs|dsn|codaspy|sacmat|pets|popets|acns|crypto|eurocrypt|asiacrypt|infocom|sigcomm|mobicom|mobisys|sensys|imc|conext|globecom|icc|icdcs|ipdps|middleware|socc|cloud|hotos|hotnets|fast|percom|ubicomp|embc|bibm|recomb|ismb|psb',
      'workshops?|conference|symposium|proceedings|proc\\.|advances in|dagstuhl|tutorial',
    ].join('|') +
    ')\\b',
  'i',
);

/** The class of a venue by its name; `none` where the name says nothing. */
export function venueClass(venue: string): VenueClass {
  const name = venue.trim();
  if (PREPRINT.test(name)) return 'preprint';
  if (names(CONFERENCE, name)) return 'conference';
  if (names(JOURNAL, name)) return 'journal';
  return 'none';
}

const WORDS =
  /^(?:journal|transactions?|trans\.?|letters?|lett\.?|reviews?|magazine|nature|science|cell|bioinformatics|frontiers|workshops?|conference|symposium|proceedings|proc\.|advances in|interspeech|neurocomputing|sensors|entropy|.*\s.*)$/i;

/** Whether a known name stands in the text as a name: in capitals (`FAST`, not `fast`), or as a word that only venues have. */
function names(pattern: RegExp, text: string): boolean {
  const hit = pattern.exec(text)?.[0];
  if (hit === undefined) return false;
  return hit === text || WORDS.test(hit) || (hit.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

const SENTENCE =
  /\b(?:for|with|via|using|from|towards?|by|is|are|how|what|can|do|does|without|based|through|beyond|into|an|a)\b/i;

/** Full names may hold small words: `Transactions of the Association for Computational Linguistics`. */
const FORMAL =
  /^(?:(?:IEEE|ACM|IEICE|IEEE\/ACM|The|International|European|\d+(?:st|nd|rd|th)|\d{4})\s+){0,3}(?:Transactions|Trans\.|Journal|Proceedings|Proc\.|Annals|Conference|Workshop|Symposium|Winter Conference|Joint Conference)\s+(?:of|on)\b/;

/** Whether a text by itself reads as the name of a venue, e.g. `ACM CCS`, `Nature Communications`, `arXiv preprint`. */
export function isVenue(text: string): boolean {
  const name = text.trim();
  const words = name.split(/\s+/);
  if (name === '' || name.length > 160 || words.length > 14 || /https?:|\bet\.? ?al\b/.test(name)) return false;
  if (PREPRINT.test(name)) return words.length <= 4;
  if (FORMAL.test(name)) return true;
  if (!/\p{Lu}/u.test(name)) return false;
  if (/[:?!]/.test(name)) return false;
  if (names(CONFERENCE, name)) return words.length <= 3 || !SENTENCE.test(name);
  if (names(JOURNAL, name))
    return words.length <= 2
      ? /^\p{Lu}/u.test(name)
      : !SENTENCE.test(name) && /^\p{Lu}/u.test(name) && words.length <= 8;
  return false;
}

/** `CVPR`, `ICSE-SEIP`, `MM`: a single word in capitals, known or not. */
export function isAcronym(text: string): boolean {
  return /^[A-Z][A-Za-z]{0,3}[A-Z&]{1,8}(?:[-/@ ][A-Z][A-Za-z]+)?$/.test(text.trim());
}

/** The same venue under another spelling: case, blanks and stops do not tell venues apart. */
export function venueKey(venue: string): string {
  const key = venue.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return /^arx[il]?v|^corr/.test(key) ? 'arxiv' : key === 'nips' ? 'neurips' : key;
}

/** `In Proceedings of the ` before the name of a conference; `Proceedings of the National Academy of Sciences` is a name itself. */
export function proceedingsLead(venue: string): string | undefined {
  const lead = /^(?:in:? )?proc(?:eedings|\.) of (?:the )?(?=\S)/i.exec(venue)?.[0];
  return lead !== undefined && hasProceedings(venue.slice(lead.length)) ? lead : undefined;
}

/** Whether a venue is one whose papers appear in proceedings: no preprint, no journal, no `Advances in …`. */
export function hasProceedings(venue: string): boolean {
  return !/^(?:preprint|journal)$/.test(venueClass(venue)) && !/^(?:advances in|national academy)\b/i.test(venue);
}
