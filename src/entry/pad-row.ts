import { mostVoted, nearness, votesFor } from './votes.ts';
/**
 * Puts the blanks around the cells of a new table row as the rows near by have them, column by column: cells are filled up to
 * a common width, or stand between the edges that most rows have. Of the two, the one that reproduces more of the nearest rows.
 *
 * ```
 * | CVPR 2023 |  2023.01 |        | CVPR 2023 |  2023.01 |
 * | TMLR      |  2022.12 |   →    | AAAI      |  2024.03 |
 * ```
 *
 * `near` are the cells of other rows, the nearest row first. The rest of a row after its last pipe is left as it is.
 */
export function padRow(cells: readonly string[], near: readonly (readonly string[])[]): string[] {
  return cells.map((cell, column) => {
    if (column === cells.length - 1 && cell.trim() === '') return cell;
    const others = near.flatMap((row) => row[column] ?? []);
    const text = cell.trim();
    if (text === '') return blankLike(others) ?? cell;
    const filled = others.filter((other) => other.trim() !== '');
    if (filled.length === 0) return cell;
    const fit = FITS.map((rule) => ({ rule, hits: reproduced(rule, filled) })).sort((a, b) => b.hits - a.hits)[0];
    const isFilled =
      fit && fit.hits > reproduced(byEdges, filled) && fit.hits >= Math.min(filled.length, TRIED) * FILLED;
    return (isFilled ? fit.rule(text, filled) : undefined) ?? byEdges(text, filled);
  });
}

/** A way to put blanks around a text so that it looks like the cells near by; `undefined` where it does not fit. */
type Rule = (text: string, near: readonly string[]) => string | undefined;

/** How many of the nearest rows are looked at, and how many of them a rule has to reproduce from the others. */
const REACH = 20;
const TRIED = 8;
/** Share of them that are filled up to one width in a column that is: two that happen to be as long say nothing. */
const FILLED = 0.5;
/** The rank at which a row counts half: columns are widened as lists grow. */
const HALF = 2;

function reproduced(rule: Rule, near: readonly string[]): number {
  const tried = near.slice(0, TRIED);
  return tried.filter((cell, i) => rule(cell.trim(), [...near.slice(0, i), ...near.slice(i + 1)]) === cell).length;
}

/** The blanks before and after that most have, the nearest counting most. */
function byEdges(text: string, near: readonly string[]): string {
  const [lead, tail] = commonestNear(near.map((cell) => paddingOf(cell).join('\n')))?.split('\n') ?? [' ', ' '];
  return `${lead}${text}${tail}`;
}

/** As wide as most, by what a width is counted in and where the text stands in it. */
const FITS: readonly Rule[] = [lengthOf, screenWidth].flatMap((widthOf) =>
  (['left', 'right', 'centre'] as const).map(
    (align): Rule =>
      (text, near) => {
        const width = Number(commonestNear(near.map((cell) => String(widthOf(cell)))));
        const like = near.filter((cell) => widthOf(cell) === width).map(paddingOf);
        if (like.length === 0) return undefined;
        const room = width - widthOf(text);
        const lead = Math.min(...like.map(([before]) => before.length));
        const tail = Math.min(...like.map(([, after]) => after.length));
        // The longest cell near by may be shorter than the column is wide: one blank is enough where it fills up.
        const [least, most] = [Math.min(lead, 1), Math.min(tail, 1)];
        if (room < (align === 'left' ? lead : least) + (align === 'right' ? tail : most))
          return `${' '.repeat(lead)}${text}${' '.repeat(tail)}`;
        const before = align === 'left' ? lead : align === 'right' ? room - tail : Math.floor(room / 2);
        return ' '.repeat(before) + text + ' '.repeat(room - before);
      },
  ),
);

function paddingOf(cell: string): [lead: string, tail: string] {
  const lead = cell.length - cell.trimStart().length;
  return [cell.slice(0, lead), cell.slice(lead + cell.trim().length)];
}

function blankLike(near: readonly string[]): string | undefined {
  return commonestNear(near.filter((cell) => cell.trim() === ''));
}

function commonestNear(values: readonly string[]): string | undefined {
  return mostVoted(votesFor(values.slice(0, REACH).map((value, rank) => [value, nearness(rank, HALF)])));
}

function lengthOf(text: string): number {
  return text.length;
}

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/gu;

/** Columns on a screen, where East Asian characters and emoji take two: https://www.unicode.org/reports/tr11/ */
function screenWidth(text: string): number {
  const wide = text.match(WIDE) ?? [];
  return text.length + wide.reduce((sum, char) => sum + 2 - char.length, 0);
}
