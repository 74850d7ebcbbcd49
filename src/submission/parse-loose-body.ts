import { identify } from '../knowledge/identify.ts';
import { identityKey } from '../knowledge/identity.ts';
import { cleanBody, withoutComments } from './clean-body.ts';
import { Drafts } from './drafts.ts';
import { findLinks } from './find-links.ts';
import type { Form } from './form.ts';
import { type LabelReader, labelsOf } from './labels-of.ts';
import { plainLine } from './plain-line.ts';
import { readBibtex } from './read-bibtex.ts';
import { readIssueTitle } from './read-issue-title.ts';
import { readLabelledLine } from './read-labelled-line.ts';
import { readNamedVenues } from './read-named-venues.ts';
import { readPlainLine } from './read-plain-line.ts';
import { readProse } from './read-prose.ts';
import { readTables } from './read-table.ts';
import { readTableRow } from './read-table-row.ts';
import type { Fields } from './submission.ts';

/** What a body that is no form gave. */
export interface LooseReading {
  readonly labelled: boolean;
  readonly papers: readonly Fields[];
}

/**
 * Reads a body that is no form as far as that goes without guessing: labelled values first, then links by where they lead,
 * then lines that can only be a title, then quoted titles in prose, at last the issue's title.
 *
 * @param issueTitle where a venue, a link or the paper's title may stand; never over what the body says
 * @param form whose labels are known beside the usual ones
 */
export function parseLooseBody(lines: readonly string[], issueTitle = '', form?: Form): LooseReading {
  const labels = labelsOf(form);
  const { entries, rest } = readBibtex(withoutComments(lines.slice(0, MOST_LINES).join('\n').slice(0, LONGEST_TEXT)));
  const text = cleanBody(rest);
  const drafts = new Drafts();
  readLines(text.split('\n'), drafts, labels);
  const papers = drafts.papers();
  if (entries.length > 1 && papers.length <= 1) return { labelled: true, papers: entries };
  const [first = entries.length > 0 ? drafts.loose() : {}] = papers;
  const one = readProse(text, { ...entries[0], ...first }, labels);
  const completed = papers.length > 1 ? papers : one.title === undefined ? severalOf(text, one) : [one];
  const read = withIssueTitle(completed, issueTitle)
    .filter(isPaper)
    .map((fields) => withServer(fields, text));
  return {
    labelled: drafts.labelled || entries.length > 0,
    papers: read.length > 0 ? read : readNamedVenues(text.split('\n')),
  };
}

/**
 * Where nothing but links says which paper is meant, and two of them are different papers at one place (two numbers of arXiv's, two DOIs),
 * all that are: more than one was asked for, and none of them is let go without a word. An arXiv link and a DOI may be one paper.
 */
function severalOf(text: string, one: Fields): Fields[] {
  const links = findLinks(text).flatMap(({ url }) => {
    const identity = identify(url);
    return identity ? [{ url, identity }] : [];
  });
  const named = new Map(links.map(({ url, identity }) => [identityKey(identity), { url, kind: identity.kind }]));
  const all = [...named.values()];
  const most = all.filter(({ kind }) => all.filter((other) => other.kind === kind).length > 1);
  return most.length > 1 ? most.map(({ url }) => ({ paper: url })) : [one];
}

/** Nobody asks for a paper in more; what is behind is not read, so that reading takes its time whatever the body. */
const MOST_LINES = 500;
const LONGEST_TEXT = 16_000;

function readLines(lines: readonly string[], drafts: Drafts, labels: LabelReader): void {
  const tables = readTables(lines, labels);
  const rows = new Map(tables.rows.map((row) => [row.line, row]));
  let waiting: { id: string; key: string } | undefined;
  for (const [index, line] of lines.entries()) {
    if (tables.heads.has(index)) continue;
    const row = rows.get(index);
    if (row) readTableRow(row, drafts);
    if (row || line.trim() === '') continue;
    const values = readLabelledLine(line, labels);
    if (values.length > 0) {
      for (const { id, key, value } of values) if (value !== '') drafts.add(id, key, value);
      const last = values.at(-1);
      waiting = last?.value === '' ? last : undefined;
    } else if (waiting) {
      drafts.add(waiting.id, waiting.key, plainLine(line));
      waiting = undefined;
    } else readPlainLine(line, drafts);
  }
}

function withIssueTitle(papers: readonly Fields[], issueTitle: string): Fields[] {
  const said = readIssueTitle(issueTitle);
  const [only] = papers;
  if (papers.length === 1 && only) return [{ ...said, ...only }];
  if (said.venue === undefined || papers.some(({ venue }) => venue !== undefined)) return [...papers];
  return papers.map((paper) => ({ ...paper, venue: said.venue ?? '' }));
}

/** `arXiv:2401.00001 | Ann Lee et al. | May 2024`: between other facts the number says where the paper is, and not only leads to it. */
function withServer(fields: Fields, text: string): Fields {
  const isFact = fields.venue === undefined && identify(fields.paper ?? '')?.kind === 'arxiv' && FACTS.test(text);
  return isFact ? { ...fields, venue: 'arXiv' } : fields;
}

const FACTS = /^[^\p{L}\p{N}\n]{0,10}arxiv\s?[:：]\s?\d{4}\.\d{4,5}(?:v\d{1,3})?\s*[|·•]/imu;

function isPaper(fields: Fields): boolean {
  return ['title', 'paper', 'code'].some((id) => fields[id] !== undefined);
}
