import type { Placing } from '../slot/choose-slot.ts';
import type { SlotRule } from '../slot/find-slot.ts';

/** What a rule is called behind “Placed”; `undefined` where there is nothing to say. */
const RULES: Readonly<Record<SlotRule, string | undefined>> = {
  given: undefined,
  first: undefined,
  configuration: 'as the configuration asks',
  history: 'at the end where this section grows',
  numbers: 'where the numbers go on',
  title: 'by title',
  date: 'by date',
  venue: 'by venue',
  arxiv: 'by arXiv number',
  group: 'next to others of its group',
  end: 'where this section seems to grow: no order of its entries decides it',
};

/** Why an entry stands where it stands, for whoever reviews it: a sentence, or none. */
export function sayPlacing(placing: Placing | undefined): string[] {
  const words = placing && RULES[placing.rule];
  if (!placing || !words) return [];
  const [right, of] = placing.explains ?? [0, 0];
  if (of === 0) return [`Placed ${words}.`];
  return placing.rule === 'history'
    ? [`Placed ${words}: ${right} of its last ${of} additions came in there.`]
    : [`Placed ${words}, as ${right} of the ${of} entries around it are.`];
}
