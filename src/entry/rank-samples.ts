import { bestAtom } from './best-atom.ts';
import { canWrite, classFit, DERIVED_FIELDS, family, fitsHost, shownBeside } from './gain.ts';
import type { Part } from './reading.ts';
import { remember, skeleton } from './skeleton.ts';
import type { Sample, Style } from './style.ts';
import { unpairedMarks } from './unpaired-marks.ts';
import { venueClass } from './venues.ts';
import { nearness, votesFor } from './votes.ts';
import type { Wanted } from './wanted.ts';

/** The models from the one that needs the fewest changes to become the wanted entry; the more usual a wording, the better. */
export function rankSamples(style: Style, wanted: Wanted): Sample[] {
  const skeletons = votesFor(style.samples.map((sample) => [skeleton(sample), nearness(sample.rank)]));
  const heaviest = new Map<string, number>();
  for (const sample of style.samples)
    heaviest.set(classOf(sample), Math.max(heaviest.get(classOf(sample)) ?? 0, skeletons.get(skeleton(sample)) ?? 0));
  const dateless =
    style.samples.filter(
      (sample) => !sample.reading.atoms.some((atom) => atom.parts.some((part) => part.form === 'date')),
    ).length / Math.max(1, style.samples.length);
  const listed = new Set(
    style.samples.flatMap(({ reading: { fields, atoms } }) => [
      ...Object.keys(fields).map((field) => family(field, wanted)),
      // `**NapNet**: Early Birds and Naps`
      ...(atoms.some(({ parts }) => parts.some(({ field }) => field === 'title-head')) ? ['name'] : []),
    ]),
  );
  const slips = style.samples.filter(isUnbalanced).length * 2 < style.samples.length;
  const models = style.samples.filter(({ isModel }) => isModel);
  const ranked = models.map((sample) => {
    const share = (skeletons.get(skeleton(sample)) ?? 0) / Math.max(0.001, heaviest.get(classOf(sample)) ?? 0);
    const usual = twins(style, sample) >= 2 ? Math.max(share, AGREED) : share;
    const cost =
      changes(style, sample, wanted, listed, dateless) +
      0.8 * Math.log2(1 + sample.rank / 4) +
      (1 - usual) * 2.5 +
      (slips && isUnbalanced(sample) ? SLIP : 0);
    return { sample, cost };
  });
  return ranked.sort((a, b) => a.cost - b.cost).map(({ sample }) => sample);
}

/** What it costs a model that it has a bracket without a partner where most have none. */
const SLIP = 4;

function isUnbalanced(sample: Sample): boolean {
  return remember(sample, 'unpaired', () => unpairedMarks(sample.source.raw)) !== '';
}

/** How usual a wording counts that two of the four nearest entries share: a list may have changed its ways. */
const AGREED = 0.8;

function twins(style: Style, sample: Sample): number {
  return style.samples.slice(0, 4).filter((other) => skeleton(other) === skeleton(sample)).length;
}

/** What it costs a model to show something the paper lacks, or not to show what it has; tuned by leaving existing entries out. */
const DROPPED = 3.5;

const DROPPED_TEXT = 2;

const MISSING = 5;

function changes(style: Style, sample: Sample, wanted: Wanted, listed: ReadonlySet<string>, dateless: number): number {
  let cost = 0;
  const shown = new Set<string>();
  const show = (parts: readonly Part[]) => {
    for (const part of parts) shown.add(family(part.field, wanted));
    if (parts.some((part) => part.field === 'title-head')) shown.add('name');
  };
  for (const [cell, sequence] of sample.sequences.entries()) {
    for (const atom of sequence.atoms) {
      if (atom.key === 'number') continue;
      if (!canWrite(atom, wanted, sample.source.shape)) {
        const best = bestAtom(style, atom, atom.key, cell, shownBeside(sample, atom, wanted), wanted);
        if (best) show(best.atom.parts);
        cost += best ? 2 : atom.parts.every((part) => part.field.startsWith('text:')) ? DROPPED_TEXT : DROPPED;
        continue;
      }
      show(atom.parts);
      if (atom.parts.some((part) => part.field === 'venue') && wanted.values.has('venue'))
        cost += [2, 0.5, 0][classFit(atom, wanted)] ?? 0;
      if (wanted.typed.length === 0 && !wanted.datedVenue && atom.parts.some((part) => part.form === 'date'))
        cost += 3 * dateless;
      if (atom.label && atom.parts.some((part) => part.form === 'url') && !fitsHost(atom, wanted)) cost += 0.3;
      if (atom.parts.some((part) => part.field === 'url') && !wanted.values.has('url')) cost += 3;
    }
  }
  for (const field of new Set([...wanted.values.keys()].map((field) => family(field, wanted)))) {
    if (!shown.has(field) && !DERIVED_FIELDS.test(field) && listed.has(field)) cost += MISSING;
  }
  return cost;
}

/** Entries of preprints, conferences and journals have wordings of their own. */
function classOf(sample: Sample): string {
  return venueClass(sample.reading.fields.venue ?? '');
}
