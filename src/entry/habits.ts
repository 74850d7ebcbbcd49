import type { LineLabels } from './learn-labels.ts';
import type { ListVenues } from './learn-venues.ts';
import type { NamesBeside } from './names-beside.ts';
import type { TitleColumns } from './title-columns.ts';

/** What was learnt from many entries of a list and makes reading one surer. */
export interface Habits {
  /** Where titles stand in this list. */
  readonly titleColumns?: TitleColumns;
  /** A year right behind a title is a part of it: hardly any other entry has one there. */
  readonly yearsAreTitles?: boolean;
  /** What lines begin with before their values. */
  readonly labels?: LineLabels;
  /** The venues that its entries name beside a year. */
  readonly venues?: ListVenues;
  /** Where running text has the authors beside the title. */
  readonly namesBeside?: NamesBeside;
  /** Images that are icons of the list. */
  readonly images?: ReadonlySet<string>;
  /** Badges of links that say the same in all entries (`Code-GitHub`): labels, no values. As {@link Part.badge}. */
  readonly badges?: ReadonlySet<string>;
  /** A full stop after the authors is the list's, not theirs. */
  readonly authorsStop?: boolean;
  /** The columns of links that are labelled with the venue, so that `arXiv` as a label is one. */
  readonly venueColumns?: ReadonlySet<string>;
  /** Labels of links that say the same in nearly all entries, in lower case: wording, whatever they read like. */
  readonly linkLabels?: ReadonlySet<string>;
  /** The label before the one link that nearly all entries have, where none has a link to the paper: `Osoite: https://…`. */
  readonly paperLabel?: string;
  /** `Proceedings of` is the list's wording, not the venue's: most conferences have it. */
  readonly proceedings?: boolean;
  /** Texts that are part of the wording, by slot. */
  readonly literals?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Slots whose unknown texts are a known field, because most of them are. */
  readonly slots?: ReadonlyMap<string, string>;
}
