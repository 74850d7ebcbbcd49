import { type Problem, problem, type Result } from '../problems.ts';
import { MOST_PAPERS } from '../submission/drafts.ts';
import { isNotYet } from '../submission/is-not-yet.ts';
import type { Fields, Submission } from '../submission/submission.ts';
import { parseAuthors } from './authors.ts';
import { cleanText } from './clean-text.ts';
import { decodeEntities } from './decode-entities.ts';
import { joinAuthorLines } from './join-author-lines.ts';
import { LONGEST_LINK, readLink } from './link.ts';
import type { Paper } from './paper.ts';
import { LINK_FIELDS, type PaperRules } from './paper-rules.ts';
import { readYear } from './read-year.ts';

/** Longest values in UTF-16 units, by field. */
const LONGEST: Readonly<Record<string, number>> = { title: 500, venue: 300, year: 40, authors: 65_536, notes: 10_000 };
const LONGEST_OTHER = 5000;

/**
 * Stage ②: a paper we believe, or everything that is wrong with the submission at once.
 *
 * Values become one clean line each ({@link cleanText}), links one safe address ({@link readLink}), the year four digits,
 * more than a hundred authors “First et al.”.
 *
 * @returns the paper, or the problems `missing-field`, `too-long`, `invalid-link`, `invalid-year`, `repeated-field` and
 * `several-papers`
 */
export function validatePaper(submission: Submission, rules: PaperRules): Result<Paper> {
  const { paper, problems } = believePaper(submission, rules);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: paper };
}

/** What can be believed of a submission, and what is wrong with the rest of it; see {@link validatePaper}. */
export function believePaper(
  submission: Submission,
  rules: PaperRules,
): { readonly paper: Paper; readonly problems: readonly Problem[] } {
  if (submission.papers.length > 1)
    return {
      paper: { section: '', fields: {} },
      problems: [problem('several-papers', { value: sayCount(submission.papers.length) })],
    };
  const problems: Problem[] = submission.repeated.map((id) =>
    problem('repeated-field', { field: id, label: labelOf(id, rules) }),
  );
  const fields = new Map<string, string>();
  for (const [id, typed] of Object.entries(submission.papers[0] ?? {})) {
    const value = readValue(id, typed, rules);
    if (typeof value !== 'string') problems.push(value);
    else if (value !== '') fields.set(id, value);
  }
  const faulty = new Set(problems.map(({ field }) => field));
  for (const id of requiredIds(submission, rules)) {
    if (fields.has(id) || faulty.has(id)) continue;
    problems.push(
      problem('missing-field', { field: id, label: labelOf(id, rules), expected: EXPECTED[id] ?? 'a value' }),
    );
  }
  const { section = '', ...others } = Object.fromEntries(fields) as Fields;
  return { paper: { section, fields: others }, problems };
}

function sayCount(papers: number): string {
  return papers < MOST_PAPERS ? String(papers) : `${papers} or more`;
}

function requiredIds(submission: Submission, { required, requiredIfAsked = [] }: PaperRules): readonly string[] {
  const asked =
    submission.kind === 'form' ? requiredIfAsked.filter((id) => submission.asked.includes(id)) : requiredIfAsked;
  return [...required, ...asked];
}

/** What is expected of a field that has no value. */
export const EXPECTED: Readonly<Record<string, string>> = {
  section: "one of the list's sections",
  title: 'the full title of the paper',
  paper: 'a link to the paper',
  authors: 'the names of the authors',
  venue: 'where it was published',
  year: 'a year such as 2024',
  code: 'a link to the code',
};

function readValue(id: string, typed: string, rules: PaperRules): string | Problem {
  const label = labelOf(id, rules);
  const isLink = (rules.linkFields ?? LINK_FIELDS).includes(id);
  const longest = isLink ? LONGEST_LINK : (LONGEST[id] ?? LONGEST_OTHER);
  if (typed.length > longest)
    return problem('too-long', {
      field: id,
      label,
      value: typed,
      expected: `at most ${longest} characters, not ${typed.length}`,
    });
  const isLong = rules.longFields?.includes(id) ?? false;
  const text = isLink ? typed : decodeEntities(typed);
  const isCode = rules.keepsCode && /^\s*@\w+\s*\{/.test(text);
  const value = isCode
    ? cleanLines(text)
    : isLong
      ? text.split('\n').map(cleanText).filter(Boolean).join('\n')
      : cleanText(id === 'authors' ? joinAuthorLines(text) : text);
  if (value === '') return '';
  if (isLink) {
    if (isNotYet(value)) return '';
    const link = readLink(value);
    return link.ok ? link.url : problem('invalid-link', { field: id, label, value, expected: link.expected });
  }
  if (id === 'year') {
    const expected = rules.thisYear === undefined ? 'a year such as 2024' : `a year from 1900 to ${rules.thisYear + 1}`;
    return readYear(value, rules.thisYear) ?? problem('invalid-year', { field: id, label, value, expected });
  }
  return id === 'authors' ? shortenAuthors(value.replace(BY, '')) : value;
}

/** Lines, each clean but for the blanks that it begins with. */
function cleanLines(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => (/^[ \t]{0,40}/.exec(line)?.[0] ?? '') + cleanText(line));
  return lines
    .filter((line) => line.trim() !== '')
    .join('\n')
    .trim();
}

/** `by Ann Lee`: the word is the list's where it has one. */
const BY = /^by\s+(?=\p{L})/iu;

/** More names than this are a collaboration's; an entry names the first. */
const MOST_AUTHORS = 100;

function shortenAuthors(value: string): string {
  const { names } = parseAuthors(value);
  const [first] = names;
  if (first === undefined || names.length <= MOST_AUTHORS) return value;
  return `${first.given} ${first.family}`.trim().concat(' et al.');
}

function labelOf(id: string, rules: PaperRules): string {
  return rules.labels?.[id] ?? id;
}
