import type { ENGLISH } from './english.ts';
import type { Wording } from './wording.ts';

/** Everything that a person reads of the bot on GitHub, in one language. What one lacks does not compile. */
export type Texts = Omit<typeof ENGLISH, 'problems'> & {
  readonly problems: Readonly<Record<keyof (typeof ENGLISH)['problems'], Wording>>;
};
