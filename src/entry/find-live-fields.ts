import { isDigits } from '../knowledge/words.ts';
import type { Fields } from '../submission/submission.ts';
import { renderEntry, splitValues } from './render-entry.ts';
import { structureOf } from './structure-of.ts';
import type { Template, Token } from './template.ts';

/**
 * Law 4, checked before anything is written: the fields whose text would become structure in the entry (a link, an
 * image, emphasis, a cell), none where all are plain text.
 *
 * The entry is compared with the one that harmless words in the same places give.
 */
export function findLiveFields(template: Template, fields: Fields): string[] {
  const links = linkFields(template.tokens);
  const harmless = Object.fromEntries(
    Object.entries(fields).map(([id, value]) => [id, links.has(id) ? 'https://e.example/' : harmlessWords(value)]),
  );
  const plain = structureOf(renderEntry(template, harmless));
  if (structureOf(renderEntry(template, fields)) === plain) return [];
  const live = Object.keys(fields).filter(
    (id) => structureOf(renderEntry(template, { ...harmless, [id]: fields[id] ?? '' })) !== plain,
  );
  return live.length > 0 ? live : ['title'];
}

function linkFields(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((token) => {
      if (token.kind === 'group') return [...linkFields(token.tokens)];
      return token.kind === 'field' && token.place.context === 'url' ? [token.id] : [];
    }),
  );
}

/** As many values as there were, each one word; digits stay digits, since a list's own markers are made of them. */
function harmlessWords(value: string): string {
  if (isDigits(value)) return value;
  const words = splitValues(value).map(() => 'x');
  return words.length > 0 ? words.join(', ') : 'x';
}
