import { setTimeout } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import type { Lookup } from '../config/config.ts';
import { compareTitles } from '../metadata/compare-titles.ts';
import type { FoundPaper, Metadata } from '../metadata/metadata.ts';
import type { Wanted } from '../metadata/wanted-papers.ts';
import { type AnswerCache, createMemoryCache, type Said } from './answer-cache.ts';
import { ArxivBatches, type Clock } from './arxiv-batches.ts';
import { Asker } from './asker.ts';
import { createGuardedAgent } from './create-guarded-agent.ts';
import { getGuarded } from './get-guarded.ts';
import { askCrossref, type Question, questionsFor } from './question.ts';
import { SOURCE_HOSTS } from './source-hosts.ts';

/** What a configuration says about looking up. */
export interface LookupSettings {
  readonly lookup: Lookup;
  readonly lookupHosts: readonly string[];
  /** Whether it matters where surnames begin, for which others are asked than who keeps the paper; it does where nothing is said. */
  readonly names?: boolean;
  /** Milliseconds for the papers of this call, where that is not what was said for all. */
  readonly deadline?: number;
}

/** Looks papers up. It never fails: who does not answer is named in what it gives. */
export type LookUp = (wanted: readonly Wanted[], settings: LookupSettings) => Promise<Metadata>;

/** What looking up needs of the world, all of it the usual where nothing is said. */
export interface LookupOptions {
  readonly dispatcher?: Dispatcher;
  readonly cache?: AnswerCache;
  readonly clock?: Clock;
  /** Whether nothing is sent, and only what is kept is answered with. */
  readonly offline?: boolean;
  /** Milliseconds for the papers of one call. */
  readonly deadline?: number;
  /** Waits until arXiv may be asked, where other processes ask it too. */
  readonly turn?: () => Promise<void>;
}

/** Ten seconds for one issue: nobody waits longer for a bot. */
const DEADLINE = 10_000;

/** The clock of the machine. */
export const SYSTEM_CLOCK: Clock = { now: Date.now, sleep: (milliseconds) => setTimeout(milliseconds) };

/** What became of one paper. */
interface Outcome {
  readonly found: readonly FoundPaper[];
  readonly silent: readonly string[];
  readonly isUnknown: boolean;
}

/**
 * Makes what looks papers up: at arXiv and by DOI, at Crossref, OpenReview and in the ACL Anthology, and on pages of the hosts that
 * the configuration names; as `lookup` there allows. One of it serves a whole process, so that limits are kept and answers shared.
 */
export function createLookup({
  dispatcher = createGuardedAgent(),
  cache = createMemoryCache(),
  clock = SYSTEM_CLOCK,
  offline = false,
  deadline: usual = DEADLINE,
  turn,
}: LookupOptions = {}): LookUp {
  const askers = new Map<string, Asker>();
  // Hosts that one list names are not asked for another.
  const askerFor = (extra: readonly string[]): Asker => {
    const key = [...extra].sort().join(' ');
    const hosts = new Set([...SOURCE_HOSTS, ...extra]);
    const asker =
      askers.get(key) ??
      new Asker({ cache, offline, now: clock.now, send: (request) => getGuarded(dispatcher, { ...request, hosts }) });
    askers.set(key, asker);
    return asker;
  };
  const arxiv = new ArxivBatches(askerFor([]), clock, turn);

  return async (wanted, { lookup, lookupHosts, names = true, deadline = usual }) => {
    const signal = AbortSignal.timeout(deadline);
    const hosts = new Set(lookupHosts);
    const asked = lookup === 'off' ? [] : wanted.filter(({ kind }) => lookup === 'all' || kind === 'arxiv');
    const one = async (paper: Wanted): Promise<Outcome> => {
      const ask = (question: Question): Promise<Said | null> =>
        within(signal, (paper.kind === 'page' ? askerFor(lookupHosts) : askerFor([])).ask(question, signal));
      const questions = paper.kind === 'arxiv' && !names ? [] : questionsFor(paper, hosts);
      const first = paper.kind === 'arxiv' ? [{ source: 'arXiv', answer: within(signal, arxiv.ask(paper.id)) }] : [];
      const outcome = await gather(paper, first, questions, ask);
      return lookup === 'all' ? withPublisher(paper, outcome, ask) : outcome;
    };
    const outcomes = await Promise.all(asked.map(one));
    return {
      found: outcomes.flatMap(({ found }) => found),
      silent: [...new Set(outcomes.flatMap(({ found, silent }) => (found.length > 0 ? [] : silent)))],
      unknown: asked.filter((_, index) => outcomes[index]?.isUnknown).map(({ key }) => key),
    };
  };
}

/** Asks all that are asked at the same time, and the others one after the other until one knows the paper. */
async function gather(
  { key }: Wanted,
  first: readonly { readonly source: string; readonly answer: Promise<Said | null> }[],
  questions: readonly Question[],
  ask: (question: Question) => Promise<Said | null>,
): Promise<Outcome> {
  const silent: string[] = [];
  const found: FoundPaper[] = [];
  const take = async (source: string, answer: Promise<Said | null>): Promise<boolean> => {
    try {
      const said = await answer;
      if (said) found.push({ ...said, key });
      return said !== null;
    } catch {
      silent.push(source);
      return false;
    }
  };
  const rest = async (): Promise<void> => {
    for (const question of questions) if (await take(question.source, ask(question))) break;
  };
  await Promise.all([...first.map(({ source, answer }) => take(source, answer)), rest()]);
  const order = [...first, ...questions].map(({ source }) => source);
  return {
    found: found.sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source)),
    silent: [...new Set(order)].filter((source) => silent.includes(source)),
    isUnknown: found.length === 0 && silent.length === 0 && order.length > 0,
  };
}

/** Asks who published a paper that lies on a server, where its authors say under which DOI; another paper's is left out. */
async function withPublisher(
  { key }: Wanted,
  outcome: Outcome,
  ask: (question: Question) => Promise<Said | null>,
): Promise<Outcome> {
  const [first] = outcome.found;
  const doi = first?.server === undefined ? undefined : first.item.DOI;
  if (!first || doi === undefined) return outcome;
  const said = await ask(askCrossref(doi)).catch(() => null);
  const isSame = said?.item.title && compareTitles(said.item.title, first.item.title ?? '') !== 'other';
  return isSame ? { ...outcome, found: [...outcome.found, { ...said, key }] } : outcome;
}

/** @throws the reason of the signal where that comes first */
async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let stop = (): void => {};
  const late = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => {});
    late.catch(() => {});
  }
}
