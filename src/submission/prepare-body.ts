/** GitHub stores at most 65,536 characters of a body; a longer one did not come from GitHub. */
export const LONGEST_BODY = 64 * 1024;

/**
 * The lines of a body: without a byte order mark, with any kind of line ending (GitHub stores CRLF after an edit in the
 * browser), no-break spaces as spaces, and nothing behind the first 64 KiB.
 */
export function prepareBody(body: string | null): string[] {
  return (body ?? '')
    .slice(0, LONGEST_BODY)
    .replace(/^\uFEFF/, '')
    .replaceAll('\u00A0', ' ')
    .split(/\r\n|\n|\r/);
}
