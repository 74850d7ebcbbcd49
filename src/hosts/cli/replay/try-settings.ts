import { parseConfig } from '../../../config/parse-config.ts';
import { readYaml } from '../../../config/read-yaml.ts';
import { learnTemplate } from '../../../init/learn-template.ts';
import { learnStyles, nameTexts } from '../../../init/measure-style.ts';
import { entryLines } from '../../../init/write-config.ts';
import { readList } from '../../../list/read-list.ts';
import { bestOrder, type OrderGuess } from '../../../replay/best-order.ts';
import { countOutcomes } from '../../../replay/count-outcomes.ts';
import type { OnStep } from '../progress.ts';
import { readTextsAt } from './read-versions.ts';
import { type ReplayedVersion, replayInOrder } from './replay-history.ts';
import type { ReplayPool } from './replay-pool.ts';

/** A setting with which more additions come out to the byte; it was tried. */
export interface Suggestion {
  /** Lines for the configuration. */
  readonly lines: readonly string[];
  /** How many come out so with it, and how many without, of how many. */
  readonly exact: number;
  readonly before: number;
  readonly of: number;
}

/** Additions that a template is tried on: it changes how each of them is written. */
const MOST_TRIED = 12;
/** It takes time to learn a style. */
const MOST_SECTIONS = 3;

/**
 * Tries what a configuration could say of a list beside what it says: the order that most additions followed, and a template for
 * its entries.
 *
 * @param replayed the additions without it, the newest first
 */
export async function trySettings(
  replayed: readonly ReplayedVersion[],
  config: string | undefined,
  pool: ReplayPool,
  onStep: OnStep,
): Promise<Suggestion[]> {
  const said = parseConfig(config ?? null);
  if (!said.ok) return [];
  const guess = said.value.order === 'auto' ? bestOrder(replayed) : null;
  const sample = said.value.entry === null ? replayed.slice(0, MOST_TRIED) : [];
  let done = 0;
  const of = (guess?.gained.length ?? 0) + sample.length;
  const replayWith: ReplayWith = async (some, settings) => {
    // JSON is YAML too.
    const changed = JSON.stringify({ ...(readYaml(config ?? '').value as object | undefined), ...settings });
    const tasks = some.map(({ task }) => ({ ...task, config: changed }));
    let exact = 0;
    for await (const { outcome } of replayInOrder(tasks, pool)) {
      exact += Number(outcome === 'exact');
      done += 1;
      onStep(done, of);
    }
    return exact;
  };
  return [
    ...(guess ? await tryOrder(replayed, guess, replayWith) : []),
    ...(sample.length > 0 ? await tryTemplate(sample, replayWith) : []),
  ];
}

/** Replays additions with settings, and counts those that come out to the byte. */
type ReplayWith = (some: readonly ReplayedVersion[], settings: Readonly<Record<string, string>>) => Promise<number>;

/** Only what the order would have put right is replayed: what it would have put wrong is wrong. */
async function tryOrder(
  replayed: readonly ReplayedVersion[],
  { order, gained, lost }: OrderGuess,
  replayWith: ReplayWith,
): Promise<Suggestion[]> {
  const at = (indexes: readonly number[]): ReplayedVersion[] => indexes.flatMap((index) => replayed[index] ?? []);
  const { exact: before } = countOutcomes(replayed);
  const exact = before - countOutcomes(at(lost)).exact + (await replayWith(at(gained), { order }));
  return exact > before ? [{ lines: [`order: ${order}`], exact, before, of: replayed.length }] : [];
}

async function tryTemplate(sample: readonly ReplayedVersion[], replayWith: ReplayWith): Promise<Suggestion[]> {
  const [right, wrong] = [true, false].map((is) => sample.filter(({ outcome }) => (outcome === 'exact') === is));
  const entry = wrong?.length ? templateOf(sample[0]) : undefined;
  if (!right || !wrong || entry === undefined) return [];
  const gained = await replayWith(wrong, { entry });
  if (gained === 0) return [];
  const [exact, before] = [gained + (await replayWith(right, { entry })), right.length];
  return exact > before ? [{ lines: entryLines(entry, ''), exact, before, of: sample.length }] : [];
}

/** The template that describes the entries of a list as it was after an addition. */
function templateOf(newest: ReplayedVersion | undefined): string | undefined {
  const [text] = newest ? readTextsAt(newest.task.path, [newest.task.version.commit]) : [];
  if (typeof text !== 'string') return undefined;
  const styles = learnStyles(readList(text), MOST_SECTIONS);
  return learnTemplate(styles, nameTexts(styles))?.template.source;
}
