import { appendFileSync, readFileSync } from 'node:fs';
import { createLookup } from '../lookup/create-lookup.ts';
import { describeAction } from '../plan/describe-action.ts';
import { createActionOctokit } from './action/create-action-octokit.ts';
import { renderSummary } from './action/render-summary.ts';
import { runAction } from './action/run-action.ts';
import { isLocal } from './timed-fetch.ts';

const {
  GITHUB_EVENT_NAME = '',
  GITHUB_EVENT_PATH,
  GITHUB_REPOSITORY = '',
  GITHUB_API_URL = 'https://api.github.com',
  GITHUB_STEP_SUMMARY,
  GITHUB_TOKEN = '',
  INPUT_TOKEN = '',
  INPUT_BOT = '',
} = process.env;

/** A line of the log that the runner cannot take for a command: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const inert = (text: string): string => text.replace(/::|##\[/g, (mark) => `${mark[0]}\u200B${mark.slice(1)}`);
const annotation = (text: string): string => text.replaceAll('%', '%25').replace(/\r?\n|\r/g, '%0A');

try {
  const [owner = '', repo = ''] = GITHUB_REPOSITORY.split('/');
  const token = INPUT_TOKEN || GITHUB_TOKEN;
  if (!owner || !repo || !GITHUB_EVENT_PATH)
    throw new Error('Not in a workflow: GITHUB_REPOSITORY and GITHUB_EVENT_PATH are missing.');
  if (!token) throw new Error('No token: pass one as the input “token”, or as GITHUB_TOKEN.');
  const { outcomes, note } = await runAction({
    github: createActionOctokit(GITHUB_API_URL.replace(/\/$/, ''), token),
    owner,
    repo,
    event: { name: GITHUB_EVENT_NAME, payload: JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')) },
    bot: INPUT_BOT === '' ? null : INPUT_BOT,
    // A GitHub on this machine is one to try things on.
    ...(!isLocal(GITHUB_API_URL) && { lookUp: createLookup() }),
  });
  if (note !== null) console.log(inert(note));
  for (const { subject, plans, error } of outcomes) {
    for (const action of plans.flat()) console.log(inert(`${subject}: ${describeAction(action)}`));
    if (error !== null) console.log(`::error title=${subject}::${annotation(error)}`);
  }
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, renderSummary(outcomes, note));
  if (outcomes.some(({ error }) => error !== null)) process.exitCode = 1;
} catch (error) {
  console.log(`::error title=Accession::${annotation(error instanceof Error ? error.message : String(error))}`);
  process.exitCode = 1;
}
