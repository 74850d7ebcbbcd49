import { readFileSync, readSync } from 'node:fs';

const STANDARD_INPUT = 0;
/** Milliseconds to wait where a pipe has nothing to read yet. */
const PAUSE = 10;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file, byte order mark included; `-` is standard input.
 *
 * @throws what node:fs throws, and an Error with the code `EILSEQ` where the bytes are no UTF-8: a text that is read
 * loosely would be written back otherwise than it was
 */
export function readText(file: string): string {
  const bytes = file === '-' ? readStandardInput() : readFileSync(file);
  try {
    return strict.decode(bytes);
  } catch (cause) {
    throw Object.assign(new Error(`${file} is no UTF-8`, { cause }), { code: 'EILSEQ' });
  }
}

/** All of standard input. `readFileSync(0)` gives up on a pipe whose writer is slow. */
function readStandardInput(): Buffer {
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(64 * 1024);
  for (;;) {
    try {
      const length = readSync(STANDARD_INPUT, chunk);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(Buffer.from(chunk.subarray(0, length)));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EOF') return Buffer.concat(chunks);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
