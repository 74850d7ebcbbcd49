/** An arXiv identifier apart from its version. */
export interface ArxivId {
  readonly id: string;
  /** `2` in `2401.00001v2`; `undefined` for the newest one. */
  readonly version?: number;
}

const MODERN = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v(\d{1,3}))?$/;
const OLD = /^([a-z]{2,8}(?:-[a-z]{2,5})?)(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v(\d{1,3}))?$/i;

/**
 * Reads an arXiv identifier of either style: `2401.00001`, `2401.00001v2`, `cs/0112017`, `math.GT/0309136`.
 *
 * @see https://info.arxiv.org/help/arxiv_identifier.html
 */
export function readArxivId(text: string): ArxivId | undefined {
  const modern = MODERN.exec(text);
  if (modern?.[1]) return arxivId(modern[1], modern[2]);
  const old = OLD.exec(text);
  return old?.[1] && old[2] ? arxivId(`${old[1].toLowerCase()}/${old[2]}`, old[3]) : undefined;
}

function arxivId(id: string, version: string | undefined): ArxivId {
  return version === undefined ? { id } : { id, version: Number(version) };
}

const NAMED =
  /(?:arxiv\.org\/(?:abs|pdf|html)\/|alphaxiv\.org\/(?:abs|overview)\/|huggingface\.co\/papers\/|arxiv[.:：/ ]{1,2})(\d{4}\.\d{4,5}|[a-z]{2,8}(?:-[a-z]{2,5})?(?:\.[a-z]{2})?\/\d{7}(?!\d))/i;

/** The first arXiv identifier of either style that a link or a text names, as it stands there: `2306.00980`, `hep-th/9711200`. */
export function findArxivId(text: string): string | undefined {
  return NAMED.exec(text)?.[1];
}
