/** What a test itself knows of what happened: only what people did, never what the bot should have made of it. */
export class History {
  /** Issues filed, in order. */
  readonly issues: number[] = [];
  /** Commits of people on the bot's branches. */
  readonly commits: string[] = [];
  /** Issue → the pull request that a person closed, or whose branch a person deleted, with nobody asking again since. */
  readonly vetoed = new Map<number, number>();
  /** Issues on whose branches a person changed more than the entry. */
  readonly spoilt = new Set<number>();
}
