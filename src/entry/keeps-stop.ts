import type { Style } from './style.ts';

const known = new WeakMap<Style, ReadonlyMap<string, boolean>>();

/**
 * Whether the list puts its full stop also after a value that ends in this mark: `Why?. CVPR 2020`, `et al.. 2019`. Most do not,
 * so without a majority that does it is one too many.
 */
export function keepsStop(style: Style, mark: string): boolean {
  const answers = known.get(style) ?? countStops(style);
  known.set(style, answers);
  return answers.get(mark) ?? false;
}

function countStops(style: Style): Map<string, boolean> {
  const votes = new Map<string, number>();
  for (const { reading, rank } of style.samples) {
    for (const { end } of reading.atoms.flatMap((atom) => atom.parts.filter((part) => part.form === 'text'))) {
      const [, mark, stop] = /^([.?!。？！])[*_"”]{0,3}([.。]?)/.exec(reading.raw.slice(end - 1, end + 4)) ?? [];
      if (mark) votes.set(mark, (votes.get(mark) ?? 0) + (stop ? 1 : -1) / (1 + rank / 10));
    }
  }
  return new Map([...votes].map(([mark, balance]) => [mark, balance > 0]));
}
