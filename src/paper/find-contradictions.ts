import { identify } from '../knowledge/identify.ts';
import { type Problem, problem, quote } from '../problems.ts';
import type { Fields } from '../submission/submission.ts';
import { venueKey } from './venue.ts';

/** Fields whose links lead to the paper itself. */
const PAPER_LINKS: readonly string[] = ['paper', 'pdf', 'arxiv'];

/** A paper is put on arXiv some months after the year of its conference, hardly ever years. */
const LATE = 1;

/**
 * The problem `two-answers` where answers can't all be right: two arXiv ids, or a paper that came to arXiv in a later year than
 * it is said to be of. How much later is still taken is what the entries of the list show, and a year where they show
 * none, unless arXiv itself is the venue.
 *
 * @param typed the answers before they were tidied: what is quoted
 * @param seen the fields of the list's entries
 * @param labels what people call the fields, by id
 */
export function findContradictions(
  fields: Fields,
  typed: Fields,
  seen: readonly Fields[],
  labels: Readonly<Record<string, string>> = {},
): Problem[] {
  const label = (id: string): string => labels[id] ?? id;
  const ids = [...PAPER_LINKS, 'venue'].flatMap((id) => {
    const arxiv = arxivIn(typed[id] ?? fields[id]);
    return arxiv === undefined ? [] : [{ id, arxiv }];
  });
  const [first, ...others] = ids;
  const other = others.find(({ arxiv }) => arxiv !== first?.arxiv);
  if (first && other) {
    const expected = `${quote(first.arxiv)} for ${quote(label(first.id))}`;
    return [problem('two-answers', { field: other.id, label: label(other.id), value: other.arxiv, expected })];
  }
  const late = first === undefined ? undefined : lateness(first.arxiv, fields.year);
  if (!first || late === undefined || late <= 0) return [];
  const isPreprint = fields.venue !== undefined && venueKey(fields.venue) === 'arxiv';
  const most = Math.max(isPreprint ? 0 : LATE, ...seen.map((entry) => lateness(arxivIn(entry.paper), entry.year) ?? 0));
  if (late <= most) return [];
  const expected = `a paper of ${20}${first.arxiv.slice(0, 2)} (arXiv ${first.arxiv})`;
  return [problem('two-answers', { field: 'year', label: label('year'), value: fields.year ?? '', expected })];
}

function arxivIn(text = ''): string | undefined {
  const identity = identify(text) ?? identify(/arxiv:\s?([\w./-]{8,30})/i.exec(text.slice(0, 300))?.[1] ?? '');
  return identity?.kind === 'arxiv' ? identity.id : undefined;
}

/** Years from a year to that of an arXiv id; `undefined` where either says none. */
function lateness(arxiv = '', year = ''): number | undefined {
  const own = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(year.slice(0, 100))?.[1];
  const short = /^(\d\d)\d\d\.\d{4,5}$/.exec(arxiv)?.[1];
  return own === undefined || short === undefined ? undefined : 2000 + Number(short) - Number(own);
}
