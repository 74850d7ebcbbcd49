import type { Config } from '../config/config.ts';
import { FORM_PATH } from '../config/config.ts';
import { DEFAULT_FORM } from '../submission/default-form.ts';
import { prefillLink } from '../submission/prefill-link.ts';
import type { Fields, Submission } from '../submission/submission.ts';
import { lineUrl } from './line-url.ts';
import type { Observed } from './observed.ts';
import type { Pointers, Understood } from './render-problems.ts';

/** Questions that a link fills in. */
const FILLED: ReadonlySet<string> = new Set(['input', 'textarea']);

/** What the answer to a submission with problems can point at: lines of the lists, the pull request, the form filled in. */
export function pointAt(observed: Observed, config: Config, submission: Submission): Pointers {
  const { pull } = observed;
  return {
    pull: pull?.state === 'open' ? pull.number : null,
    lineUrl: (path, line) => lineUrl(observed, path, line),
    understood: submission.kind === 'form' ? null : understood(observed, config, submission),
  };
}

function understood({ repository }: Observed, { form }: Config, { papers }: Submission): Understood {
  const labels = Object.fromEntries((form ?? DEFAULT_FORM).fields.map(({ id, label }) => [id, label]));
  if (!form) return { papers, labels, choices: [], formLink: null };
  const { owner, name: repo, url } = repository;
  const place = { site: new URL(url).origin, owner, repo, template: FORM_PATH.split('/').at(-1) ?? '' };
  // GitHub shows a blank editor where a link names an option of a dropdown.
  const asked = new Set(form.fields.flatMap(({ id, type }) => (FILLED.has(type) ? [id] : [])));
  const answers = (paper: Fields): Fields => Object.fromEntries(Object.entries(paper).filter(([id]) => asked.has(id)));
  const choices = form.fields.flatMap(({ id, type }) => (type === 'dropdown' ? [id] : []));
  return { papers, labels, choices, formLink: (paper) => prefillLink(place, answers(paper)) };
}
