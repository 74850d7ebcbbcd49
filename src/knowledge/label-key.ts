/**
 * A label as people compare it: without case, decoration (`**Title** *`, `Title:`, an emoji), width or spacing.
 * Empty for a label that has no letter and no digit.
 *
 * ```
 * "### 📚 **Paper  Title** *" → "paper title"
 * "代码仓库（没有就留空）"      → "代码仓库 没有就留空"
 * ```
 */
export function labelKey(label: string): string {
  return label
    .slice(0, LONGEST_LABEL)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Labels are short; what is longer is somebody's text. */
const LONGEST_LABEL = 200;
