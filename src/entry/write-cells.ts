import { dropRemarks } from './drop-remarks.ts';
import { fitUnderline } from './fit-underline.ts';
import { padRow } from './pad-row.ts';
import type { Sample, Style } from './style.ts';
import { mostVoted, nearness, votesFor } from './votes.ts';
import { type Writing, type Written, writeSequence } from './write-sequence.ts';

/** An entry's raw text: the model's, with what is written for each of its cells. */
export function writeCells(style: Style, model: Sample, cells: readonly Written[], writing: Writing): string {
  const { raw } = model.reading;
  const written = cells.map((cell) => writeSequence(cell, writing));
  const row =
    model.source.shape === 'row'
      ? padRow(written, cellTexts([model, ...style.samples.filter((sample) => sample !== model)]))
      : written;
  let text = '';
  let at = 0;
  for (const [i, sequence] of model.sequences.entries()) {
    const own = raw.slice(sequence.start, sequence.end);
    const isAsItWas = writing.wanted.changed !== undefined && written[i] === own;
    text += raw.slice(at, sequence.start) + (isAsItWas ? own : (row[i] ?? ''));
    at = sequence.end;
  }
  text += raw.slice(at);
  if (writing.wanted.changed === undefined) {
    // A new row stands alone: a model's cell that reaches into the rows below would reach into others here.
    if (model.source.shape === 'html-row') text = text.replace(ROWSPAN, '$1');
    const models = style.samples.map(({ source }) => source.raw);
    text = dropRemarks(text, models);
    if (model.source.shape === 'heading') text = fitUnderline(text, models);
  }
  return text.trimEnd() + usualTail(style, cells.at(-1)?.items.at(-1)?.atom.key);
}

const ROWSPAN = /(<t[dh]\b[^<>]{0,200}?) rowspan\s?=\s?["']?\d{1,3}["']?/gi;

/** The cells of rows as they stand. */
function cellTexts(samples: readonly Sample[]): string[][] {
  return samples.map(({ sequences }) => sequences.map(({ raw, start, end }) => raw.slice(start, end)));
}

/** The blanks at the end of the last line, as most entries near by have them that end in the same thing. */
function usualTail(style: Style, last: string | undefined): string {
  const tails = style.samples.map(({ source: { raw }, sequences, rank }) => {
    const alike = sequences.at(-1)?.atoms.at(-1)?.key === last ? 1 : 0.1;
    return [raw.slice(raw.trimEnd().length), alike * nearness(rank)] as const;
  });
  return mostVoted(votesFor(tails)) ?? '';
}
