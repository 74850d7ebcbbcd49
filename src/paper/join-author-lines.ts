/**
 * Authors that were typed on several lines, on one: where each line is one name, with what parts names between them.
 *
 * ```
 * "Ann Lee\nBob Ray"       → "Ann Lee, Bob Ray"
 * "Lee, Ann\nRay, Bob"     → "Lee, Ann; Ray, Bob"
 * "Ann Lee, Bob\nRay"      → as it is: a line that only was broken
 * ```
 */
export function joinAuthorLines(text: string): string {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/^[-*•]\s+/, ''))
    .filter((line) => line !== '');
  if (lines.length < 2) return text;
  const names = lines.map((line) =>
    line
      .replace(/^(?:and|&) /i, '')
      .replace(/ (?:and|&)$/i, '')
      .replace(/\s?[,;，、；]$/, ''),
  );
  if (names.every((name) => !SEVERAL.test(name) && / /.test(name))) return names.join(', ');
  return names.every((name) => INVERTED.test(name)) && !names.some((name) => FULL.test(name)) ? names.join('; ') : text;
}

const SEVERAL = /[,;，、；]| (?:and|&) /i;

/** `Lee, Ann`, `van Dyk, Ann B.` */
const INVERTED = /^[^\s,;&]+(?: [^\s,;&]+){0,2}, ?[^,;&]+$/;

/** `Ann Lee, Bob Ray`: two names on one line. */
const FULL = /^\p{Lu}[^\s,]+ [^\s,]+, ?[^\s,]+ [^\s,.]{2}| and /u;
