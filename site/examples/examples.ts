import bullets from './bullets.md';
import chinese from './chinese.md';
import headings from './headings.md';
import numbered from './numbered.md';
import paragraphs from './paragraphs.md';
import table from './table.md';

/** Lists of different shapes, made up: no such paper was written. */
export const EXAMPLES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'Bullets', text: bullets },
  { name: 'Numbered', text: numbered },
  { name: 'Table', text: table },
  { name: 'A heading each', text: headings },
  { name: 'Paragraphs', text: paragraphs },
  { name: '中文', text: chinese },
];
