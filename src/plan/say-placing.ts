import type { Placing } from '../slot/choose-slot.ts';
import type { Texts } from '../texts/texts.ts';

/** Why an entry stands where it stands, for whoever reviews it: a sentence, or none. */
export function sayPlacing({ pull }: Pick<Texts, 'pull'>, placing: Placing | undefined): string[] {
  if (!placing) return [];
  const [right, of] = placing.explains ?? [0, 0];
  const said = pull.placed(placing.rule, right, of);
  return said === null ? [] : [said];
}
