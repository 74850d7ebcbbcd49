import { parse } from '@retorquere/bibtex-parser';
import { findLatex } from './find-latex.ts';

/** Between the pieces that are handed to the library at once: a private character. */
const APART = '\uE0F0';
/** A blank that formulas keep, of a kind that nobody types. */
const BLANK = '\u2002';

/** Names of commands that the library lacks and that are words: the logos. */
const LOGOS: ReadonlySet<string> = new Set(['LaTeX', 'TeX', 'BibTeX']);
const LONGEST_SOURCE = 8000;

/**
 * A text with its LaTeX as Unicode: accents, Greek letters, powers, commands that only choose a face.
 *
 * ```
 * "$\alpha$-Voxels: {\it Provably} Fast \& Beyond"  → "α-Voxels: Provably Fast & Beyond"
 * "D{\'i}az, J{\"u}rgen"                            → "Díaz, Jürgen"
 * "$\mathcal{O}(n \log n)$"                         → "O(n log n)"
 * ```
 *
 * Powers that Unicode lacks come out as `<sup>`, `<sub>`. A piece with a command that nobody knows stays as it was typed.
 *
 * @param isLatex whether a piece is to be read at all; all of them where this is left out
 */
export function plainLatex(text: string, isLatex: (piece: string) => boolean = () => true): string {
  const spans = /[\\${]/.test(text) ? findLatex(text).filter(({ start, end }) => isLatex(text.slice(start, end))) : [];
  if (spans.length === 0) return text;
  const pieces = spans.map(({ start, end }) => text.slice(start, end));
  const plain = readPieces(pieces);
  let [whole, from] = ['', 0];
  for (const [index, { start, end }] of spans.entries()) {
    whole += text.slice(from, start) + (plain[index] ?? '');
    from = end;
  }
  return (whole + text.slice(from)).normalize('NFC');
}

function readPieces(pieces: readonly string[]): readonly string[] {
  const source = pieces.join(APART);
  const read = source.length > LONGEST_SOURCE ? undefined : parseTitle(source);
  const plain = read?.split(APART) ?? [];
  if (plain.length !== pieces.length) return pieces;
  return plain.map((piece, index) => (piece.includes('\\') ? (pieces[index] ?? '') : piece));
}

/**
 * LaTeX without the commands that the library does not know: where they take one, only their argument is left (`\mathcal{O}`), in a
 * formula else their name (`\log`).
 *
 * @param bibtex a BibTeX entry with that source in it, or the source itself where it is one
 */
export function knownCommands(source: string, bibtex: string): string {
  const unknown = new Set(unknownCommands(bibtex));
  const bare = source.replace(/\\(LaTeX|TeX|BibTeX)(?![a-zA-Z])(?:\{\})?/g, (_, name: string) => name);
  if (unknown.size === 0 || [...unknown].every((name) => LOGOS.has(name))) return bare;
  return bare
    .replace(/(?<=\{)\\([a-zA-Z]{1,30})\s/g, (typed, name: string) => (unknown.has(name) ? '' : typed))
    .replace(/\\([a-zA-Z]{1,30})(?=\s?\{)/g, (typed, name: string) => (unknown.has(name) ? '' : typed))
    .replace(/\$[^$]{1,300}\$|\\\([^$]{1,300}?\\\)/g, (formula) =>
      formula.replace(/( ?)\\([a-zA-Z]{1,30})( ?)/g, (typed, before: string, name: string, after: string) =>
        unknown.has(name) ? `${before && BLANK}${name}${after && BLANK}` : typed,
      ),
    );
}

function unknownCommands(bibtex: string): string[] {
  try {
    const { errors } = parse(bibtex, { sentenceCase: false });
    return errors.flatMap(({ error }) => /^unhandled macro \\([a-zA-Z]+)/.exec(error)?.[1] ?? []);
  } catch {
    return [];
  }
}

function parseTitle(source: string): string | undefined {
  try {
    const known = asEntry(knownCommands(source, asEntry(source)));
    const { title } = parse(known, { sentenceCase: false }).entries[0]?.fields ?? {};
    return title === undefined ? undefined : tidyLetters(title);
  } catch {
    return undefined;
  }
}

/** Letters that Unicode has in faces of mathematics, for which a title has its own. */
const STYLED = /[\u{1D400}-\u{1D7FF}]/gu;

/** What the library makes of faces (`<i>`) goes; a letter without its dot takes its accent. */
function tidyLetters(title: string): string {
  return title
    .replace(/<\/?(?:i|b|em|strong|span|nc|tt|code|a)(?: [^<>]{0,300})?>/g, '')
    .replaceAll(BLANK, ' ')
    .replace(STYLED, (letter) => letter.normalize('NFKC'))
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC');
}

function asEntry(source: string): string {
  return `@misc{x, title={${source}}}`;
}
