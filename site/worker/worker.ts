import { answer } from './answer.ts';
import type { Question } from './messages.ts';

/** The page's worker: a question comes with a number, which its answer has too. */
self.onmessage = ({ data }: MessageEvent<{ id: number; question: Question }>): void => {
  const { id, question } = data;
  try {
    postMessage({ id, value: answer(question) });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
};
