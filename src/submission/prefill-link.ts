import type { Fields } from './submission.ts';

/** Where a form stands. */
export interface FormPlace {
  /** `https://github.com`, or the address of an own GitHub. */
  readonly site: string;
  readonly owner: string;
  readonly repo: string;
  /** File name of the form: `add-paper.yml`. */
  readonly template: string;
}

/** Browsers and GitHub answer longer addresses with an error. */
const LONGEST = 7000;
/** Long answers that matter least; they go first where the address gets too long. */
const EXPENDABLE: readonly string[] = ['notes', 'description', 'abstract', 'authors'];

/**
 * A link that opens the form with the given answers filled in, by field id.
 *
 * ```
 * https://github.com/owner/repo/issues/new?template=add-paper.yml&title=Fast+and+Slow&paper=https%3A%2F%2F…
 * ```
 *
 * Answers that would make the address longer than 7,000 characters are left out, the long ones that matter least first.
 *
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
export function prefillLink({ site, owner, repo, template }: FormPlace, answers: Fields): string {
  const page = `${site.replace(/\/$/, '')}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/issues/new`;
  const parts = [pair('template', template)];
  let length = page.length + 1 + template.length + parts.join('').length;
  const byWeight = Object.entries(answers).sort(([a], [b]) => expendability(a) - expendability(b));
  const kept = new Set<string>();
  for (const [id, answer] of byWeight) {
    const size = pair(id, answer).length + 1;
    if (answer === '' || RESERVED.has(id) || length + size > LONGEST) continue;
    length += size;
    kept.add(id);
  }
  for (const [id, answer] of Object.entries(answers)) if (kept.has(id)) parts.push(pair(id, answer));
  return `${page}?${parts.join('&')}`;
}

/** 0 for what is kept, higher for what goes earlier. */
function expendability(id: string): number {
  const place = EXPENDABLE.indexOf(id);
  return place < 0 ? 0 : EXPENDABLE.length - place;
}

/** Parameters that GitHub reads for itself; a field under such a name would change what the link does. */
const RESERVED: ReadonlySet<string> = new Set([
  'template',
  'labels',
  'assignees',
  'milestone',
  'projects',
  'body',
  'type',
]);

function pair(id: string, answer: string): string {
  return new URLSearchParams([[id, answer]]).toString();
}
