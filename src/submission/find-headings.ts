import { withoutClosingMarks } from './without-closing-marks.ts';

/** A line that looks like a Markdown heading. */
export interface Heading {
  /** Index of its line. */
  readonly line: number;
  /** 1 to 6. */
  readonly level: number;
  /** What stands after the `#`s, without closing ones; as typed. */
  readonly text: string;
  /** Blank after the `#`s: `### Title` is a heading, `###Title` is only meant as one. */
  readonly spaced: boolean;
  /** Inside a code fence or a comment that is closed further down. */
  readonly hidden: boolean;
}

/**
 * The ATX headings of a text, in its order, told apart from those inside fences and comments.
 *
 * A fence or comment that is never closed hides nothing: Markdown lets it swallow the rest of the text, and with it every
 * later answer. Headings in quotes, lists and code indented by four are none. One pass, linear in the text.
 *
 * @see https://spec.commonmark.org/0.31.2/#atx-headings
 */
export function findHeadings(lines: readonly string[]): Heading[] {
  const closings = longestFenceBelow(lines);
  const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'));
  const headings: Heading[] = [];
  let fence: Fence | undefined;
  let inComment = false;
  for (const [index, line] of lines.entries()) {
    const heading = readHeading(line, index, fence !== undefined || inComment);
    if (heading) headings.push(heading);
    if (fence) {
      if (closes(line, fence)) fence = undefined;
      continue;
    }
    if (inComment) {
      inComment = !line.includes('-->');
      continue;
    }
    const opened = readFence(line);
    if (opened && (closings[index + 1]?.[opened.mark] ?? 0) >= opened.length) fence = opened;
    inComment = index < lastCommentEnd && line.lastIndexOf('<!--') > line.lastIndexOf('-->');
  }
  return headings;
}

interface Fence {
  readonly mark: '`' | '~';
  readonly length: number;
  /** Has no info string, so it can close another one. */
  readonly bare: boolean;
}

const HEADING = /^ {0,3}(#{1,6})(?!#)([ \t]*)(.*)$/s;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/s;

function readHeading(line: string, index: number, hidden: boolean): Heading | undefined {
  const [, marks, blank, rest] = HEADING.exec(line) ?? [];
  if (marks === undefined || rest === undefined) return undefined;
  return { line: index, level: marks.length, text: withoutClosingMarks(rest), spaced: blank !== '', hidden };
}

function readFence(line: string): Fence | undefined {
  const [, marks, info] = FENCE.exec(line) ?? [];
  if (marks === undefined || info === undefined) return undefined;
  const mark = marks.startsWith('`') ? '`' : '~';
  if (mark === '`' && info.includes('`')) return undefined;
  return { mark, length: marks.length, bare: info.trim() === '' };
}

function closes(line: string, fence: Fence): boolean {
  const candidate = readFence(line);
  return candidate?.bare === true && candidate.mark === fence.mark && candidate.length >= fence.length;
}

/** For each line the longest bare fence of either mark at it or below: looked up, not searched, so that it stays linear. */
function longestFenceBelow(lines: readonly string[]): Record<Fence['mark'], number>[] {
  const longest: Record<Fence['mark'], number>[] = new Array(lines.length);
  let below = { '`': 0, '~': 0 };
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const fence = readFence(lines[index] ?? '');
    if (fence?.bare) below = { ...below, [fence.mark]: Math.max(below[fence.mark], fence.length) };
    longest[index] = below;
  }
  return longest;
}
