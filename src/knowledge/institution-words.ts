import { tableWords } from './words.ts';

/** Words in the names of places where people work, in small letters: `University of Science and Technology` is no journal. */
const PLACES: ReadonlySet<string> = new Set(
  tableWords(`university universität université universidad universidade università universiteit universitet universities college institute
  institutes institut academy school faculty laboratory laboratories`),
);

/** What firms and groups of people are called beside that; journals have some of these words too (`Nucleic Acids Research`). */
const FIRMS: ReadonlySet<string> = new Set('corporation group inc lab labs research team'.split(' '));

/** What people who write together are called, beside that. */
const GROUPS: ReadonlySet<string> = new Set(
  tableWords(`agency association collaboration commission committee consortium council foundation group initiative institute
  ministry network organisation organization project society team`),
);

/** Whether a name is that of a group: `Planck Collaboration`, `The UniProt Consortium`. */
export function namesSociety(name: string): boolean {
  return /^the\s/i.test(name) || wordsIn(name).some((word) => PLACES.has(word) || GROUPS.has(word));
}

/** Whether a text has a word that only places where people work are called by. */
export function namesPlace(text: string): boolean {
  return wordsIn(text).some((word) => PLACES.has(word));
}

/** Whether a text has a word that schools, firms and groups are called by, and no person. */
export function namesInstitution(text: string): boolean {
  return wordsIn(text).some((word) => PLACES.has(word) || FIRMS.has(word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
}
