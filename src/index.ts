export { type Preview, type PreviewInput, preview } from './preview.ts';
export type { Problem, ProblemCode } from './problems.ts';
export type { Fields } from './submission/submission.ts';
