import { linkRole } from '../knowledge/link-role.ts';
import { findVenue } from '../paper/find-venue.ts';
import { findLinks } from './find-links.ts';
import { isWholeTitle } from './is-whole-title.ts';
import { LIKELY, SURE, titleLikeness } from './looks-like-title.ts';
import type { Fields } from './submission.ts';
import { tidyTitle } from './tidy-title.ts';

const LONGEST_TITLE = 300;

/** A tag in front: `[Paper] `, `【论文】`. */
const TAG = /^(?:\[[^\]]{1,40}\]|【[^】]{1,40}】)[\s:：-]*/;
/** `Add ICCV 2023 paper: `, `New paper - `, `Request to add our survey `: what an issue's title has before the paper's. */
const REQUEST =
  /^[^:：]{0,80}\b(?:papers?|work|survey|article|preprint|titled|entitled|add|request|suggestion|submission|resource)\s*[:：–-]*\s+(?=["“\p{Lu}\p{N}])/iu;
/** What asks for a paper and is no title: “New CVPR 2023 paper”. */
const ASKS = /\bpapers?\b|\b(?:add|update|include|request)\b|^(?:recommend|suggest)\w*\b/i;

/**
 * What an issue's own title says about its paper: a venue, a link, the paper's title where it is quoted, stands behind
 * “Add paper:”, or is all there is.
 */
export function readIssueTitle(issueTitle: string): Fields {
  const typed = issueTitle.slice(0, LONGEST_TITLE).trim();
  const fields = new Map<string, string>();
  const [link] = findLinks(typed);
  if (link && linkRole(link.url) === 'paper') fields.set('paper', link.url);
  const title = paperTitle(typed.slice(0, link?.start).trim());
  if (title !== undefined) fields.set('title', title);
  const venue = findVenue(typed);
  if (venue !== undefined) fields.set('venue', venue);
  return Object.fromEntries(fields);
}

/** Fewest words of a paper's title that something sets apart from the rest of the issue's, and of one that is all there is. */
const FEWEST_APART = 4;
const FEWEST_ALONE = 7;

const QUOTED = /["“]([^"“”]{10,280})["”]|(?<!\p{L})['‘]([^'‘’]{15,280})['’](?!\p{L})/u;

function paperTitle(typed: string): string | undefined {
  const quoted = QUOTED.exec(typed)
    ?.slice(1)
    .find((group) => group !== undefined);
  const { title: apart, venue } = tidyTitle(typed);
  const untagged = venue === undefined ? typed.replace(TAG, '') : apart;
  const candidate = tidyTitle(quoted ?? untagged.slice(REQUEST.exec(untagged)?.[0].length ?? 0)).title;
  if (ASKS.test(candidate)) return undefined;
  const isSure = titleLikeness(candidate, quoted !== undefined) >= (venue === undefined ? SURE : LIKELY);
  // “DMC for Dynamic KV Cache Compression” may say what the issue is about: a short title has to be set apart or have a colon.
  const isApart = quoted !== undefined || candidate !== typed || /[:：]\s/.test(candidate);
  const isLong = isApart
    ? candidate.split(/\s+/).length >= FEWEST_APART
    : candidate.split(/[\s-]+/).length >= FEWEST_ALONE;
  return isSure && isLong && isWholeTitle(candidate) ? candidate : undefined;
}
