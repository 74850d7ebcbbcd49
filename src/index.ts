export type { BlameRange } from './list/blame-range.ts';
export type { CslPerson, CslRecord, FoundPaper, Metadata } from './metadata/metadata.ts';
export type { Wanted } from './metadata/wanted-papers.ts';
export { type Preview, type PreviewInput, preview } from './preview.ts';
export type { Problem, ProblemCode } from './problems.ts';
export { type ReadEntry, readEntries } from './read-entries.ts';
export type { Fields } from './submission/submission.ts';
