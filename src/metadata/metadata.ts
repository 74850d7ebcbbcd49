import * as z from 'zod';

/** Longest texts that are kept of an answer. */
const LONGEST_TEXT = 1000;
/** More names than this are a collaboration's. */
const MOST_NAMES = 300;

const text = z.string().max(LONGEST_TEXT);
/** A name of ours, or of a host: it stands in sentences as it is. */
const source = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 .-]{0,99}$/);
const name = z.object({ family: text.optional(), given: text.optional(), literal: text.optional() });

/**
 * One item of CSL-JSON, as far as an entry can use it.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
const cslRecord = z.object({
  title: text.optional(),
  author: z.array(name).max(MOST_NAMES).optional(),
  'container-title': text.optional(),
  issued: z.object({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) }).optional(),
  DOI: text.optional(),
});

/** The shape of one paper that was found. */
export const foundPaper = z.object({
  key: text,
  source,
  item: cslRecord,
  server: source.optional(),
  claim: text.optional(),
  standing: z.enum(['withdrawn', 'retracted']).optional(),
  code: text.optional(),
});

/** What was found out about the papers of one issue, or that it could not be. */
export const metadataShape = z.object({
  found: z.array(foundPaper).max(20),
  silent: z.array(source).max(20),
  unknown: z.array(text).max(20),
});

/** Name of a person, in parts or whole: a name variable of CSL. */
export type CslPerson = Readonly<z.infer<typeof name>>;

/** What one source says of one paper, as CSL-JSON. */
export type CslRecord = Readonly<z.infer<typeof cslRecord>>;

/**
 * What one source says of one paper.
 *
 * - `key`: of which wanted paper, see `wantedPapers`
 * - `source`: who says it, as people know it: `arXiv`, `Crossref`
 * - `item`: what it says, as CSL-JSON
 * - `server`: where the paper lies without having been published there: `arXiv`
 * - `claim`: a venue that its authors name and nobody confirms: `CVPR 2024`
 * - `standing`: whether the paper was taken back, by its authors or by who published it
 * - `code`: the one repository that its authors name
 */
export type FoundPaper = Readonly<z.infer<typeof foundPaper>>;

/**
 * What was looked up for one issue.
 *
 * - `found`: what sources said, the one that is to be believed first before the others
 * - `silent`: names of sources that gave no answer
 * - `unknown`: keys of papers that the sources do not know
 */
export interface Metadata {
  readonly found: readonly FoundPaper[];
  readonly silent: readonly string[];
  readonly unknown: readonly string[];
}

/** Nothing was looked up. */
export const NO_METADATA: Metadata = { found: [], silent: [], unknown: [] };
