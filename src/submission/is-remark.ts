/** Words that people put behind an address without meaning them as part of it. */
export const REMARKS: ReadonlySet<string> = new Set(
  'a abs after also and are arxiv as at available be been blog both by camera code codebase coming data dataset demo for from full github has have here homepage huggingface implementation in is it later link model models new not now of official on oral or our page paper pdf poster preprint project public publication publicly published pytorch ready release released repo repository review soon spotlight see tensorflow thank thanks the this to todo tbd unofficial under upon version via website weights will with within yet acceptance accepted please supplementary v you'.split(
    ' ',
  ),
);

/**
 * Whether words behind an address are somebody's remark on it, not the rest of an address that was typed with a blank.
 *
 * ```
 * https://github.com/a/b (will be released soon)     remark
 * https://github.com/a/b coming soon                 remark
 * https://a.example/Fast and Slow.pdf                none
 * ```
 */
export function isRemark(text: string): boolean {
  if (/\.(?:pdf|html?)\b|:\/\/|\\/i.test(text)) return false;
  if (/^(?:[([{（【|,;:，；：!。、–—-]|[^\x20-\x7E])/u.test(text)) return true;
  return text.split(/\s+/).every((word) => REMARKS.has(word.toLowerCase().replace(/[^a-z]/g, '')));
}
