import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Fields } from '../src/submission/submission.ts';

/** What a link to the page holds. */
export interface State {
  readonly list: string;
  readonly answers: Fields;
}

/** Longer links are cut by chats and mail. */
const LONGEST = 8000;

/** The state as a link's hash, packed; `null` where it would be longer than links may be. */
export function hashOf(state: State): string | null {
  const packed = deflateSync(strToU8(JSON.stringify(state)), { level: 9 });
  const hash = btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return hash.length > LONGEST ? null : hash;
}

/** The way back from {@link hashOf}; `null` for anything else. */
export function stateOf(hash: string): State | null {
  try {
    const packed = atob(hash.replace(/^#/, '').replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = inflateSync(Uint8Array.from(packed, (letter) => letter.charCodeAt(0)));
    const { list, answers } = JSON.parse(strFromU8(bytes)) as Partial<State>;
    const isAnswers = typeof answers === 'object' && answers !== null;
    return typeof list === 'string' && isAnswers ? { list, answers: textsOf(answers) } : null;
  } catch {
    return null;
  }
}

function textsOf(answers: object): Fields {
  return Object.fromEntries(
    Object.entries(answers).filter((one): one is [string, string] => typeof one[1] === 'string'),
  );
}
