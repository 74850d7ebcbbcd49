import type { Fields } from '../submission/submission.ts';
import { addressKey } from './link-key.ts';
import { similarTitles } from './similar-titles.ts';
import { titleKey } from './title-key.ts';

/** How two papers compare: one paper, perhaps one paper, two papers. */
export type Sameness = 'same' | 'similar-title' | 'different';

/** Fields whose links lead to the paper itself; code and project pages are shared by several papers. */
const PAPER_LINKS: readonly string[] = ['paper', 'pdf', 'arxiv', 'doi'];

/**
 * Compares two papers by what they say of themselves.
 *
 * - A common identity, or the same address: `same`.
 * - Two identities of one kind (two arXiv ids) are two papers, unless the titles are equal: then `similar-title`.
 * - Equal titles: `same`; nearly equal ones: `similar-title`.
 */
export function samePaper(one: Fields, other: Fields): Sameness {
  return compareMarks(marksOf(one), marksOf(other));
}

/** What a paper is compared by, worked out once. */
export interface Marks {
  readonly identities: ReadonlySet<string>;
  readonly title: string;
  readonly titleKey: string;
}

/** Works out what a paper is compared by. */
export function marksOf(fields: Fields): Marks {
  const title = fields.title ?? '';
  return { identities: identities(fields), title, titleKey: titleKey(title) };
}

/** As {@link samePaper}, for comparing one paper with many. */
export function compareMarks(one: Marks, other: Marks): Sameness {
  if ([...one.identities].some((key) => other.identities.has(key))) return 'same';
  const equal = one.titleKey !== '' && one.titleKey === other.titleKey;
  if (contradict(one.identities, other.identities)) return equal ? 'similar-title' : 'different';
  if (equal) return 'same';
  return similarTitles(one.title, other.title) ? 'similar-title' : 'different';
}

/** Keys of everything that names the paper: its identities and, without one, its address. */
function identities(fields: Fields): Set<string> {
  const keys = PAPER_LINKS.flatMap((id) => {
    const text = fields[id];
    return text === undefined || text === '' ? [] : [addressKey(text)];
  });
  return new Set(keys);
}

function contradict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const kinds = new Set([...a].map(kindOf));
  return [...b].some((key) => kindOf(key) !== 'link' && kinds.has(kindOf(key)));
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}
