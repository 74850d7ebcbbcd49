import type { Plan } from '../plan/action.ts';
import { PassingError, RefusalError, refusalOf } from './classify-failure.ts';
import { execute } from './execute.ts';
import { type RepositoryName, statusOf } from './github.ts';
import type { Refused } from './progress.ts';
import type { Reconciler } from './reconciler.ts';

/** What is to come about. */
export interface Aim {
  /** How errors and logs name it, e.g. `olga/papers#7`. */
  readonly about: string;
  /** Rounds until a plan must have come through; each is lost only to somebody who got something done. */
  readonly rounds: number;
  /** Reads the world anew and says what is left to be done. */
  readonly plan: (round: number) => Promise<Plan>;
}

/**
 * What GitHub says while something that was just written is not seen everywhere yet, or was taken away again. Reading again
 * finds nothing then, and it is no refusal.
 */
const MAY_LAG =
  /already exists|does not exist|not a fast forward|but expected|no commits between|could not resolve to a node|"field":"(?:head|base)","code":"invalid"/i;

/**
 * Plans and carries out until nothing is left. Where GitHub says no to a part of a plan, only reading again tells whether
 * somebody was faster: then there is another plan. Where there is the same one, it is a refusal.
 *
 * @returns the refusal, `null` where nothing is left to be done
 * @throws what Octokit throws, and a PassingError where it was overtaken in every round
 */
export async function converge(
  { github, reader, onPlan }: Pick<Reconciler, 'github' | 'reader' | 'onPlan'>,
  name: RepositoryName,
  { about, rounds, plan: planAnew }: Aim,
): Promise<RefusalError | null> {
  /** The plan of the last round as text, and what of it was refused. */
  let last = '';
  let refused: Refused | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const plan = await planAnew(round);
    if (plan.length === 0) return null;
    const text = JSON.stringify(plan);
    if (refused && last === text) return settle(refused);
    onPlan?.(plan);
    const { node_id: id } = await reader.repository(name);
    const outcome = await execute(github, { ...name, id }, plan);
    if (outcome === 'done') return null;
    if (outcome !== 'overtaken' && outcome.isFinal) return new RefusalError(outcome);
    last = text;
    refused = outcome === 'overtaken' ? undefined : outcome;
    reader.forget(name);
  }
  throw new PassingError(`Overtaken ${rounds} times at ${about}`);
}

/**
 * Nobody was faster.
 *
 * @throws the failure where it may pass
 */
function settle({ action, error }: Refused): RefusalError {
  const { reason } = refusalOf(error);
  if (statusOf(error) === 404 || statusOf(error) === 409 || MAY_LAG.test(reason)) throw error;
  return new RefusalError({ action, error });
}
