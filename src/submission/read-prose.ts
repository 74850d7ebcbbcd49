import { fieldOfLabel } from '../knowledge/field-words.ts';
import { linkRole } from '../knowledge/link-role.ts';
import { findVenue } from '../paper/find-venue.ts';
import { type FoundLink, findLinks, withoutLinks } from './find-links.ts';
import { isWholeTitle } from './is-whole-title.ts';
import type { LabelReader } from './labels-of.ts';
import { LIKELY, SURE, titleLikeness } from './looks-like-title.ts';
import { readLabelledLine } from './read-labelled-line.ts';
import type { Fields } from './submission.ts';
import { tidyTitle } from './tidy-title.ts';

const LONGEST_PROSE = 10_000;

/**
 * Completes the one paper of a body from its running text: links by where they lead, the title from quotes, emphasis or
 * from between “our paper” and “is accepted”, the venue from the only one that is mentioned.
 */
export function readProse(text: string, known: Fields, labels: LabelReader): Fields {
  const prose = text.slice(0, LONGEST_PROSE);
  const fields = new Map(Object.entries(known));
  const complete = (id: string, value: string | undefined): void => {
    if (value !== undefined && value !== '' && !fields.has(id)) fields.set(id, value);
  };
  const links = unclaimedLinks(prose, labels);
  const paper = links.find(({ url }) => linkRole(url) === 'paper');
  complete('paper', paper?.url);
  complete('code', links.find(({ url }) => linkRole(url) === 'code')?.url);
  if (!fields.has('title')) {
    const found = titleInProse(prose, links);
    const { title, venue } = tidyTitle(found ?? '');
    if (isWholeTitle(title)) complete('title', title);
    complete('venue', venue);
  }
  complete('venue', findVenue(withoutLinks(prose, findLinks(prose))));
  return Object.fromEntries(fields);
}

/** Links that do not stand behind a label, which has spoken for them. */
function unclaimedLinks(prose: string, labels: LabelReader): FoundLink[] {
  return prose.split('\n').flatMap((line) => (readLabelledLine(line, labels).length > 0 ? [] : findLinks(line)));
}

const QUOTED =
  /"([^"\n]{8,300})"|“([^”\n]{8,300})”|‘([^\n]{8,300}?)’(?!\p{L})|(?<![\p{L}\p{N}'])'([^'\n]{15,300}(?:'s [^'\n]{5,200})?)'(?!\p{L})|《([^》\n]{4,300})》/gu;
const EMPHASISED = /\*\*([^*\n]{8,300})\*\*|(?<![\w*])[_*]([^_*\n]{8,300})[_*](?![\w*])/g;

function titleInProse(prose: string, links: readonly FoundLink[]): string | undefined {
  const labels = links
    .filter(({ label, url }) => linkRole(url) === 'paper' && label.split(' ').length >= 3)
    .map(({ label }) => label);
  const likeness = (text: string, quoted = false): number => titleLikeness(tidyTitle(text).title, quoted);
  const quoted = groups(prose, QUOTED).filter((text) => text.split(/\s+/).length >= 3);
  return (
    [...labels, ...quoted].find((text) => likeness(text, true) >= LIKELY) ??
    groups(prose, EMPHASISED).find((text) => likeness(text) >= SURE && fieldOfLabel(text) === undefined) ??
    runningTitle(prose)
  );
}

function groups(text: string, pattern: RegExp): string[] {
  const matches = [...text.matchAll(pattern)].filter(
    ({ index, 0: all }) => !IS_PLACE.test(text.slice(index + all.length, index + all.length + 20)),
  );
  return matches.map((match) => match.slice(1).find((group) => group !== undefined) ?? '');
}

/** “in the "Token Reduction" section”. */
const IS_PLACE = /^\s(?:sections?|categor|chapter|part|list|topic|table|heading)/i;

const BEFORE =
  /\b(?:papers?|work|article|survey|preprint|update|publication|entitled|titled|called|named)[\s,:>]{1,3}$/i;
const AFTER =
  /^[\s,.]{0,3}<?\s?(?:\(|(?:it |which |that )?(?:is|was|has|have|been|got)\b|accepted|published|appear|to be|at |in |by )/i;
const TITLE_RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[^\s.,;!?<>()"]*(?::?[ ](?:\p{Lu}|\p{N}|(?:a|an|the|of|for|in|on|and|or|to|with|via|by|from|as|at|under|over|towards?|into|using|through|without|beyond|based)\b)[^\s.,;!?<>()"]*){4,30}/gu;

/** A run of capitalised words where the words around it say that it is a title. */
function runningTitle(prose: string): string | undefined {
  for (const match of prose.matchAll(TITLE_RUN)) {
    const run = match[0].replace(
      /(?:[ ](?:a|an|the|of|for|in|on|and|or|to|with|via|by|from|as|at|under|over|into|using))+$/,
      '',
    );
    const before = prose.slice(Math.max(0, match.index - 30), match.index);
    const after = prose.slice(match.index + run.length, match.index + run.length + 40);
    const isSaid = BEFORE.test(before) || (AFTER.test(after) && /accepted|published|appear/i.test(after));
    if (isSaid && titleLikeness(run) >= SURE) return run;
  }
  return undefined;
}
