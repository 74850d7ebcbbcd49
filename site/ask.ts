import type { Answers, Question } from './worker/messages.ts';

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
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
  worker.postMessage({ id, question });
  return new Promise((resolve, reject) => waiting.set(id, { resolve: resolve as Waiting['resolve'], reject }));
}

/** The worker's code stands in the page itself: one that was opened as a file may load no other file. */
function startWorker(): Worker {
  const code = document.getElementById('worker')?.textContent ?? '';
  const started = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  started.onmessage = ({ data }: MessageEvent<{ id: number; value: never; error?: string }>): void => {
    const { id, value, error } = data;
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(value);
    else reject?.(new Error(error));
  };
  return started;
}
