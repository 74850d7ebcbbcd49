import QuickLRU from 'quick-lru';
import * as z from 'zod';
import { foundPaper } from '../metadata/metadata.ts';

/** What one source said of one paper. */
export const saidShape = foundPaper.omit({ key: true });
export type Said = Readonly<z.infer<typeof saidShape>>;

/** An answer that is kept. */
export const keptShape = z.object({
  /** `null`: the source does not know the paper. */
  said: saidShape.nullable(),
  etag: z.string().max(500).optional(),
  /** When it was given, milliseconds since the epoch. */
  at: z.number(),
});
export type Kept = Readonly<z.infer<typeof keptShape>>;

/** Where answers are kept: in memory, on disk, or wherever several servers find them. */
export interface AnswerCache {
  /** @returns `null` where nothing is kept, or nothing that can be read */
  get(question: string): Promise<Kept | null>;
  /** Keeps an answer; that it cannot be kept is no failure. */
  set(question: string, kept: Kept): Promise<void>;
}

const MOST_KEPT = 5000;

/** Keeps the answers in memory, those in use. */
export function createMemoryCache(): AnswerCache {
  const kept = new QuickLRU<string, Kept>({ maxSize: MOST_KEPT });
  return {
    get: async (question) => kept.get(question) ?? null,
    set: async (question, answer) => {
      kept.set(question, answer);
    },
  };
}
