/** What the GitHubs of bench:load are told. */
export type Order = { readonly id: number } & (
  | { readonly what: 'send'; readonly urls: readonly string[] }
  | { readonly what: 'file'; readonly issues: number; readonly seconds: number }
  | { readonly what: 'look'; readonly spacing: number }
);

/** What became of the issues so far. */
export interface Report {
  /** Since the first was filed. */
  readonly seconds: number;
  readonly installations: readonly {
    readonly issues: number;
    readonly answered: number;
    readonly proposed: number;
    readonly proposedTwice: number;
    readonly secondComments: number;
    /** Comments on issues that were not proposed. */
    readonly toldOtherwise: readonly string[];
    /** Of the bot, as this installation. */
    readonly requests: number;
    /** Seconds that its writes take at the least. */
    readonly floor: number;
  }[];
}

/** What a server of bench:load is told at its start, as JSON. */
export interface LoadSettings {
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly apiUrl: string;
  readonly redisUrl: string | null;
  /** Of GitHub's pauses. */
  readonly spacing: number;
  /** Milliseconds between two sweeps. */
  readonly sweepEvery: number;
}

/** How a server did. */
export interface Health {
  /** Milliseconds that 99 of 100 turns of the event loop were late at most. */
  readonly lateness: number;
  /** The most memory it had, in MB. */
  readonly memory: number;
  readonly cpuSeconds: number;
}
