import { answer } from './answer.ts';
import { bringBibtex, lacksBibtex } from './late-bibtex.ts';
import type { Order } from './messages.ts';

/** The page's worker: a question comes with a number, which its answer has too. */
self.onmessage = ({ data }: MessageEvent<Order>): void => {
  if ('bibtex' in data) {
    bringBibtex(data.bibtex);
    return;
  }
  const { id, question, mayLack } = data;
  try {
    const value = answer(question);
    postMessage(lacksBibtex() && !mayLack ? { id, lacksBibtex: true } : { id, value });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
};
