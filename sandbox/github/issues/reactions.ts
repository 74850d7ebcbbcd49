import { type Json, textIn } from '../json.ts';
import type { World } from '../world.ts';

/** What one can react with. */
export const REACTIONS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const;

/** The summary that stands in an issue or comment. */
export function countReactions(world: World, key: string, url: string): Json {
  const given = world.reactions.get(key) ?? [];
  const count = (content: string) => given.filter((reaction) => textIn(reaction.content) === content).length;
  const counts = REACTIONS.map((content) => [content, count(content)] as const);
  return { url, total_count: given.length, ...Object.fromEntries(counts) };
}
