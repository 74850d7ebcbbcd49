import { type Token, tokensOf } from './tokens.ts';

/** What the entries that a new one is modelled on have in common. */
export interface Usual {
  /** Their tokens, the nearest entry first. */
  readonly models: readonly (readonly Token[])[];
  readonly hosts: readonly string[];
  /** Whether half of the nearest entries have it, or half of the very nearest. */
  isCommon(key: string): boolean;
  isInAll(key: string): boolean;
  isSeen(key: string): boolean;
  /** Whether half of the entries that have the token before it, or the one behind it, have it there too; two at least, or as many as said. */
  isCommonBeside(token: Token, before: Token | undefined, after: Token | undefined, least?: number): boolean;
  /** In how many entries links lead to a host. */
  countHost(host: string): number;
  /** The links that a word stands before. */
  linksBehind(key: string): readonly Token[];
}

/** How many tokens may stand between a label's word and its link: `Code (official): <link>`. */
export const REACH = 4;

/** How many of the nearest entries say what is usual. */
const NEAREST = 24;
/** How many of them say what has become usual lately. */
const LATEST = 6;

/** Learns what entries have in common, the nearest first. */
export function learnUsual(texts: readonly string[]): Usual {
  const models = texts.map(tokensOf);
  const keys = models.map((tokens) => new Set(withWords(tokens).flatMap((run) => run.map(({ key }) => key))));
  const near = keys.slice(0, NEAREST);
  const late = keys.slice(0, LATEST);
  const holds = (sets: readonly Set<string>[], key: string): number => sets.filter((set) => set.has(key)).length;
  const beside = new Map<string, number>();
  const sides = new Map<string, number>();
  const hosts = new Map<string, number>();
  const behind = new Map<string, Token[]>();
  for (const tokens of models) {
    const pairs = withWords(tokens).flatMap((run) => run.flatMap((token, i) => sidesOf(token, run[i - 1], run[i + 1])));
    for (const pair of new Set(pairs.map(({ side, key }) => `${side}\n${key}`))) countUp(beside, pair);
    for (const side of new Set(pairs.map((pair) => pair.side))) countUp(sides, side);
    for (const host of new Set(tokens.flatMap((token) => token.host ?? []))) countUp(hosts, host);
    for (const [i, { key }] of tokens.entries()) {
      const link = tokens.slice(i + 1, i + 1 + REACH).find(({ kind }) => kind === 'link');
      if (link) behind.set(key, [...(behind.get(key) ?? []), link]);
    }
  }
  return {
    models,
    hosts: [...hosts.keys()],
    isCommon: (key) => near.length > 0 && [near, late].some((sets) => holds(sets, key) >= leastOf(sets.length)),
    isInAll: (key) => near.length > 0 && holds(near, key) === near.length,
    isSeen: (key) => holds(keys, key) > 0,
    isCommonBeside: (token, before, after, least = 2) =>
      sidesOf(token, before, after).some(({ side, key }) => {
        const own = beside.get(`${side}\n${key}`) ?? 0;
        return own >= least && own * 2 > (sides.get(side) ?? 0);
      }),
    countHost: (host) => hosts.get(host) ?? 0,
    linksBehind: (key) => behind.get(key) ?? [],
  };
}

/** In how many of so many entries a word stands that they have in common: half of them, and never one of two. */
function leastOf(many: number): number {
  return Math.max(Math.min(many, 2), many / 2);
}

/** The tokens of an entry, and apart from them those of each address. */
function withWords(tokens: readonly Token[]): (readonly Token[])[] {
  return [tokens, ...tokens.flatMap(({ words }) => (words ? [words] : []))];
}

/** A token with each of its neighbours; a link stands for its host. Beside numbers all kinds of things stand. */
function sidesOf(token: Token, before: Token | undefined, after: Token | undefined): { side: string; key: string }[] {
  if (token.kind === 'number') return [];
  const named = (where: string, one: Token | undefined) =>
    one && one.kind !== 'number' ? [{ side: `${where}${one.host ?? one.key}`, key: token.key }] : [];
  return [...named('<', before), ...named('>', after)];
}

function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
