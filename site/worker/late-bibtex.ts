import type { parse as parseBibtex } from '@retorquere/bibtex-parser';

type Library = { readonly parse: typeof parseBibtex };

/** A worker has it, and the page, whose types these are, has not: https://developer.mozilla.org/en-US/docs/Web/API/WorkerGlobalScope/importScripts */
declare function importScripts(url: string): void;

let library: Library | null = null;
let isLacked = false;

/** The library's `parse`, for which {@link lacksBibtex} tells whether it has to be brought first. */
export const parse: typeof parseBibtex = (...given) => {
  if (library) return library.parse(...given);
  isLacked = true;
  throw new Error('The library for BibTeX and LaTeX is not here yet');
};

/** Whether somebody has asked for the library since the last time, and it was not here. */
export function lacksBibtex(): boolean {
  const was = isLacked;
  isLacked = false;
  return was;
}

/** Brings the library: a script that sets `bibtex` of the worker. */
export function bringBibtex(script: string): void {
  importScripts(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  library = (globalThis as unknown as { readonly bibtex: Library }).bibtex;
}
