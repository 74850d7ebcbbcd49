import { readFileSync } from 'node:fs';

const STANDARD_INPUT = 0;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file, byte order mark included; `-` is standard input.
 *
 * @throws what node:fs throws, and an Error with the code `EILSEQ` where the bytes are no UTF-8: a text that is read
 * loosely would be written back otherwise than it was
 */
export function readText(file: string): string {
  const bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
  try {
    return strict.decode(bytes);
  } catch (cause) {
    throw Object.assign(new Error(`${file} is no UTF-8`, { cause }), { code: 'EILSEQ' });
  }
}
