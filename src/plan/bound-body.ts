/** GitHub's limit of a comment and of a body. https://github.com/github/docs/issues/161 */
export const LONGEST_BODY = 65_536;

/** Room for the number of a pull request, which is known only when it is opened. */
const ROOM = 64;

const LEFT_OUT = 'A part of this is left out: GitHub takes no longer text.';

/**
 * A text that GitHub takes as a comment or a body. Of one that is too long the longest blocks are left out, whole, so that
 * no fence stays open and what is said in short is still said; a note stands where the first of them was.
 *
 * @param text Markdown of ours: blocks with blank lines between, fences that are closed
 */
export function boundBody(text: string): string {
  const most = LONGEST_BODY - ROOM;
  if (text.length <= most) return text;
  const blocks = blocksOf(text);
  const byLength = blocks.map((_, index) => index).sort((a, b) => lengthOf(blocks[b]) - lengthOf(blocks[a]));
  const out = new Set<number>();
  let length = text.length + LEFT_OUT.length + 2;
  for (const index of byLength) {
    if (length <= most) break;
    length -= lengthOf(blocks[index]);
    out.add(index);
  }
  const first = Math.min(...out);
  return blocks.flatMap((block, index) => (index === first ? [LEFT_OUT] : out.has(index) ? [] : [block])).join('\n\n');
}

function lengthOf(block: string | undefined): number {
  return (block ?? '').length + 2;
}

/** What blank lines part, fences whole. https://github.github.com/gfm/#fenced-code-blocks */
function blocksOf(text: string): string[] {
  const blocks: string[][] = [[]];
  let fence = '';
  for (const line of text.split('\n')) {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '') fence = run;
    else if (run.startsWith(fence) && line.trim() === run) fence = '';
    if (line === '' && fence === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}
