import type { Answers, Order, Question, Reply } from './worker/messages.ts';

interface Waiting {
  readonly question: Question;
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** The only other file of the page, beside it. */
const BIBTEX = 'bibtex.js';

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let bibtex: Promise<string | null> | undefined;
let last = 0;

/**
 * Asks the worker.
 *
 * @throws an Error where it could not answer
 */
export function ask<Kind extends Question['kind']>(
  question: Extract<Question, { kind: Kind }>,
): Promise<Answers[Kind]> {
  worker ??= startWorker();
  last += 1;
  const id = last;
  tell(worker, { id, question, mayLack: false });
  return new Promise((resolve, reject) =>
    waiting.set(id, { question, resolve: resolve as Waiting['resolve'], reject }),
  );
}

const tell = (to: Worker, order: Order): void => to.postMessage(order);

/** The worker's code stands in the page itself: one that was opened as a file may start no worker from another file. */
function startWorker(): Worker {
  const code = document.getElementById('worker')?.textContent ?? '';
  const started = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  started.onmessage = async ({ data }: MessageEvent<Reply>): Promise<void> => {
    const { id } = data;
    const { question, resolve, reject } = waiting.get(id) ?? {};
    if ('lacksBibtex' in data && question) {
      bibtex ??= loadBibtex();
      const script = await bibtex;
      if (script !== null) tell(started, { bibtex: script });
      return tell(started, { id, question, mayLack: script === null });
    }
    waiting.delete(id);
    if ('error' in data) reject?.(new Error(data.error));
    else if ('value' in data) resolve?.(data.value);
  };
  return started;
}

/** The text of the library for BibTeX and LaTeX, `null` where its file is not beside the page. */
function loadBibtex(): Promise<string | null> {
  const script = document.createElement('script');
  script.src = BIBTEX;
  return new Promise((resolve) => {
    script.onload = () => resolve((globalThis as { readonly bibtex?: string }).bibtex ?? null);
    script.onerror = () => resolve(null);
    document.head.append(script);
  });
}
