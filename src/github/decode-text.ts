const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file as GitHub's API gives it (base64, in lines of 60 characters), byte order mark included; `null` where
 * its bytes are no UTF-8, since writing such a text back would change them.
 */
export function decodeText(base64: string): string | null {
  try {
    return strict.decode(Buffer.from(base64, 'base64'));
  } catch {
    return null;
  }
}
