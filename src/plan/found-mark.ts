import { type Metadata, metadataShape, NO_METADATA } from '../metadata/metadata.ts';

/** Longest mark that is written: a body has room for 65,536 characters, and much else to say. */
const LONGEST = 16_000;
const [START, END] = ['<!-- accession:found ', ' -->'];

/**
 * What was looked up, and who did not answer, as a comment that nobody sees: it stands in the status comment and in the pull request, so that the entry stays as
 * it is when a source is away later. Everything but letters, digits and what JSON needs is written as its number, so that no text can
 * end the comment or mean something in it.
 *
 * ```
 * <!-- accession:found {"found":[{"key":"arxiv:2401.00001","source":"arXiv",…}],"silent":[],"unknown":[]} -->
 * ```
 *
 * @returns `''` where nobody was asked, or more was found than there is room for
 */
export function renderFound(metadata: Metadata | null | undefined): string {
  if (!metadata || metadata.found.length + metadata.silent.length + metadata.unknown.length === 0) return '';
  const json = JSON.stringify(metadata).replace(
    /[^A-Za-z0-9 ,.:"{}[\]\\]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return json.length > LONGEST ? '' : START + json + END;
}

/** Reads the mark out of a text of ours; nothing where there is none, or where somebody has changed it into something else. */
export function readFound(body: string): Metadata {
  const mark = body.split('\n').find((line) => line.startsWith(START) && line.trimEnd().endsWith(END));
  try {
    const read = metadataShape.safeParse(JSON.parse(mark?.trimEnd().slice(START.length, -END.length) ?? 'null'));
    return read.success ? read.data : NO_METADATA;
  } catch {
    return NO_METADATA;
  }
}

/** A text with the mark behind the marks that it begins with, before its first paragraph. */
export function withFound(text: string, metadata: Metadata | null | undefined): string {
  const mark = renderFound(metadata);
  if (mark === '') return text;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => !line.startsWith('<!--'));
  return lines.toSpliced(Math.max(at, 0), 0, mark).join('\n');
}
