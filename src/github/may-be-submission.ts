import { identify } from '../knowledge/identify.ts';
import { findLinks } from '../submission/find-links.ts';

/** What the first look sees of an issue. */
export interface FirstSeen {
  readonly labels: readonly string[];
  readonly title: string;
  readonly body: string | null;
}

/** A paper is named early; what is behind this many characters is not looked through for one. */
const LONGEST_LOOK = 10_000;

/**
 * A first look at an issue alone: without a label, two headings of any kind or a link to a paper it was not filed through a
 * form, and asks for no paper in free text either.
 */
export function mayBeSubmission({ labels, title, body }: FirstSeen): boolean {
  if (labels.length > 0 || (body?.match(/^ {0,3}#{1,6}/gm)?.length ?? 0) >= 2) return true;
  const text = `${title}\n${body ?? ''}`.slice(0, LONGEST_LOOK);
  return findLinks(text).some(({ url }) => identify(url) !== undefined);
}
