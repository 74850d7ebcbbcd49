/** What the GitHubs of bench:load are told. */
export type Order = { readonly id: number } & (
  | { readonly what: 'send'; readonly urls: readonly string[] }
  | { readonly what: 'file'; readonly issues: number; readonly seconds: number }
  | { readonly what: 'follow'; readonly spacing: number }
  | { readonly what: 'look' }
);

/** How far the server is, while it is at it. */
export interface Following {
  /** Since the first was filed. */
  readonly seconds: number;
  readonly installations: readonly Progress[];
}

/** How far it is with one installation. */
export interface Progress {
  readonly answered: number;
  /** Issues whose webhook came. */
  readonly told: number;
  readonly answeredOfTold: number;
  /** Of the bot, as this installation. */
  readonly requests: number;
  /** Seconds that its writes take at the least. */
  readonly floor: number;
}

/** What became of the issues. */
export interface Report {
  readonly installations: readonly {
    readonly issues: number;
    readonly answered: number;
    readonly proposed: number;
    readonly proposedTwice: number;
    readonly secondComments: number;
    /** Comments on issues that were not proposed. */
    readonly toldOtherwise: readonly string[];
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
