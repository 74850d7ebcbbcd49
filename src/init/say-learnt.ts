import type { InitPlan } from './plan-init.ts';

/** How a list is numbered, as a sentence. */
export function sayNumbering({ numbering }: Pick<InitPlan, 'numbering'>): string {
  return `Numbers: ${NUMBERS[numbering]}.`;
}

/** How its sections are ordered. */
export function sayOrder({ order }: Pick<InitPlan, 'order'>): string {
  if (order === null) return 'Order: none by date or title; a new entry goes where the list has grown.';
  return `Order: ${ORDER[order.order]}, in ${sayPercent(order.share)} of the neighbours.`;
}

/** How well its style was learnt; `null` where nothing was there to learn from. */
export function sayCoverage({ coverage }: Pick<InitPlan, 'coverage'>): string | null {
  if (coverage === null || coverage.of === 0) return null;
  const { read, of } = coverage;
  return `Style: of ${sayCount(of, 'entry', 'entries')}, ${read} come out to the byte when they are written anew.`;
}

/** Whether the style was learnt well enough to be relied upon. */
export function isWellLearnt({ coverage }: Pick<InitPlan, 'coverage'>): boolean {
  return coverage === null || coverage.read * 2 >= coverage.of;
}

/** `0.93` → `93 %` */
export function sayPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `1 entry`, `2 entries` */
export function sayCount(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const NUMBERS = { none: 'none', 'each section': 'in each section', 'whole list': 'through the list' };
const ORDER = { date: 'oldest first', 'date-desc': 'newest first', title: 'by title' };
