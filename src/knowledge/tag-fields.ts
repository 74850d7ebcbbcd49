import { bareLetters } from './words.ts';

/** Fields of a form that hold tags: short values, several of them in one answer. */
export const TAG_FIELDS: readonly string[] = ['tasks', 'task', 'technique', 'keywords', 'tags', 'topics'];

/** A tag as tags compare: without case, width, blanks and marks: `Post_training` as `post-training`. */
export function tagKey(tag: string): string {
  const plain = tag.normalize('NFKC');
  return bareLetters(plain) || plain.toLowerCase();
}
