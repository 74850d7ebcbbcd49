import type { Draw } from './draw.ts';
import type { Facts } from './facts.ts';

/** One way in which the entries of a list are written. */
export interface Shape {
  readonly name: string;
  /** Fields that each entry shows. */
  readonly always: readonly string[];
  /** Fields that some entries show. */
  readonly often: readonly string[];
  /** Values that entries show and nobody is asked for. */
  readonly unasked?: readonly string[];
  /** Draws the values of columns that only this list has. */
  readonly own?: (draw: Draw) => Facts;
  /** GitHub's blocks that an entry is made of; none where it stands inside a block of HTML. */
  readonly blocks: readonly string[];
  /** Lines above the first entry of a section, and below the last. */
  readonly head: readonly string[];
  readonly tail: readonly string[];
  /** Blank lines between two entries. */
  readonly gap: number;
  /** Whether the entries have a number that somebody counts. */
  readonly counted: boolean;
  /** Whether entries are names with a remark: not papers. */
  readonly names: boolean;
  /** Level that headings of entries have; sections are above it. */
  readonly heading?: number;
  write(facts: Facts, number: number): readonly string[];
}

/** How a list writes parts that recur in many shapes. */
export interface Parts {
  links(facts: Facts): string;
  when(facts: Facts): string;
  authors(facts: Facts): string;
}

const LABELS = {
  paper: ['paper', 'Paper', 'pdf', 'PDF', 'link', 'Link'],
  code: ['code', 'Code', 'GitHub', 'implementation'],
  project: ['project', 'Project', 'website', 'Page'],
};
const LINKS: readonly ((label: string, url: string) => string)[] = [
  (label, url) => `[[${label}](${url})]`,
  (label, url) => `[[${label}]](${url})`,
  (label, url) => `[${label}](${url})`,
  (label, url) => `[**${label}**](${url})`,
];

/** The parts of one list; `paper` says whether its link stands among the links. */
export function drawParts(draw: Draw, paper: boolean): Parts {
  const labels = {
    paper: draw.pick(LABELS.paper),
    code: draw.pick(LABELS.code),
    project: draw.pick(LABELS.project),
  };
  const link = draw.pick(LINKS);
  const joint = draw.pick([' ', ' ', ', ', ' · ', ' \\| ']);
  const order = paper ? (['paper', 'code', 'project'] as const) : (['code', 'project'] as const);
  const when = draw.int(0, 4);
  const authors = draw.int(0, 3);
  return {
    links: (facts) => order.flatMap((id) => (facts[id] ? [link(labels[id], facts[id])] : [])).join(joint),
    when: ({ venue, year }) => {
      if (!venue || !year) return venue ?? year ?? '';
      if (when === 0) return `${venue}, ${year}`;
      return when === 1 ? `${venue}'${year.slice(2)}` : `${venue} ${year}`;
    },
    authors: ({ authors: names = '' }) => (authors === 0 ? `${names.split(', ')[0]} et al.` : names),
  };
}

/** Joins what is there. */
export function join(parts: readonly (string | undefined)[], by: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(by);
}
