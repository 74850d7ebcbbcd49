import { isOneAddress } from '../knowledge/hosts.ts';
import type { Fields } from '../submission/submission.ts';
import { composeEntry } from './compose.ts';
import { hasLiveValue } from './has-live-value.ts';
import type { Style } from './style.ts';

/** Words and what stands between names: nothing that could be structure. */
const PLAIN = /^[\p{L}\p{N}\s,;'’()-]*$/u;

/**
 * The fields whose values would become structure in a learnt entry that {@link hasLiveValue} refuses: each is tried with
 * harmless words for all others. Never empty; the title where only several fields together make it.
 *
 * @param fields as they were composed
 */
export function liveFields(fields: Fields, style: Style, number: string | null): string[] {
  const harmless = Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, harmlessText(value)]));
  const live = Object.entries(fields).filter(([id, value]) => {
    if (PLAIN.test(value)) return false;
    const composed = composeEntry({ ...harmless, [id]: value }, style, number);
    return composed !== undefined && hasLiveValue(composed);
  });
  return live.length > 0 ? live.map(([id]) => id) : ['title'];
}

/** As many words, of letters; a lone link stays one, and dates are read. */
function harmlessText(value: string): string {
  if (PLAIN.test(value) || /^[\d\s./-]+$/.test(value)) return value;
  return isOneAddress(value) ? 'https://e.example/x' : value.replace(/[^\s,;]+/gu, 'x');
}
