import * as z from 'zod';
import type { CslPerson } from '../../metadata/metadata.ts';
import type { Said } from '../answer-cache.ts';
import { boundedDate, boundedPeople, boundedText } from './bounded.ts';
import { plainTitle } from './plain-title.ts';

const words = z.union([z.string(), z.array(z.string())]).nullish();
/** A name of CSL, and of Crossref, which calls one without parts `name`. */
const personShape = z.object({
  family: z.string().nullish(),
  given: z.string().nullish(),
  suffix: z.string().nullish(),
  literal: z.string().nullish(),
  name: z.string().nullish(),
  'non-dropping-particle': z.string().nullish(),
});
const dateShape = z.object({ 'date-parts': z.array(z.array(z.unknown())).nullish() }).nullish();

/** What CSL-JSON and Crossref's own JSON have in common. */
export const workShape = z.object({
  title: words,
  author: z.array(personShape).nullish(),
  'container-title': words,
  issued: dateShape,
  DOI: z.string().nullish(),
  publisher: z.string().nullish(),
});

/** How publishers begin the title of a paper that they took back. */
const TAKEN_BACK = /^\W*(retracted|withdrawn)(?: article| paper)?\W+(?=\w)/i;

/**
 * Reads CSL-JSON, as a DOI gives it for `application/vnd.citationstyles.csl+json`.
 * https://citation.doi.org/docs.html, https://docs.citationstyles.org/en/stable/specification.html
 *
 * @param source who says it
 * @throws an Error where it is no such item
 */
export function readCsl(answer: string, source: string): Said {
  return saidOfWork(workShape.parse(JSON.parse(answer)), source);
}

/** What a work says that CSL-JSON describes. */
export function saidOfWork(work: z.infer<typeof workShape>, source: string): Said {
  const typed = boundedText(plainTitle(firstOf(work.title) ?? ''));
  const taken = TAKEN_BACK.exec(typed ?? '')?.[1]?.toLowerCase();
  const title = taken === undefined ? typed : typed?.replace(TAKEN_BACK, '');
  const container = boundedText(plainTitle(firstOf(work['container-title']) ?? ''));
  const issued = boundedDate(work.issued?.['date-parts']?.[0]);
  const isPreprint = /^10\.48550\//i.test(work.DOI ?? '') || (container === undefined && work.publisher === 'arXiv');
  return {
    source,
    item: {
      ...(title !== undefined && { title }),
      author: boundedPeople((work.author ?? []).map(personOf)),
      ...(container !== undefined && !isPreprint && { 'container-title': container }),
      ...(issued && { issued }),
      ...(work.DOI && !isPreprint && { DOI: work.DOI.slice(0, 300) }),
    },
    ...(isPreprint && { server: 'arXiv' }),
    ...(taken !== undefined && { standing: taken === 'withdrawn' ? ('withdrawn' as const) : ('retracted' as const) }),
  };
}

function firstOf(value: z.infer<typeof words>): string | undefined {
  return Array.isArray(value) ? value[0] : (value ?? undefined);
}

function personOf(person: z.infer<typeof personShape>): CslPerson {
  const [family, given] = [person.family, person.given].map(boundedText);
  const whole = boundedText(person.literal ?? person.name);
  if (family === undefined && given === undefined) return { literal: whole };
  const particle = boundedText(person['non-dropping-particle']);
  // Without a surname the one name is the whole of it.
  if (family === undefined) return { literal: given };
  return { family: particle === undefined ? family : `${particle} ${family}`, given };
}
