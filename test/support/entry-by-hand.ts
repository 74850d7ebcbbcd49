import { SEED_SECTIONS } from './seed-list.ts';

/** The seed list, or what became of it, with one more entry at the end of a section, as its maintainers write one. */
export function entryByHand(list: string, section: number): string {
  const name = SEED_SECTIONS[section]?.[0] ?? '\0';
  const start = list.indexOf(name, list.indexOf('###'));
  const end = list.indexOf('\n###', start);
  const [before, after] = end < 0 ? [list, ''] : [list.slice(0, end), list.slice(end)];
  const next = [...before.slice(start).matchAll(/^- \*\*\[\d+\]/gm)].length + 1;
  const entry = `- **[${next}] By hand ${next}**, arXiv 2024.\n\n  *Nobody.*\n\n  [[Paper](https://arxiv.org/pdf/2401.${section}00${next})] [Code]`;
  return `${before.trimEnd()}\n\n${entry}\n\n\n${after}`;
}
