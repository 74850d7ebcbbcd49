import { CODE_FACTS } from '../knowledge/code-facts.ts';
import { LINK_LABEL_WORDS } from '../knowledge/label-role.ts';
import { type Token, wordKey } from './tokens.ts';
import { REACH, type Usual } from './usual.ts';

const LABELS: ReadonlySet<string> = new Set(LINK_LABEL_WORDS.map(wordKey));

/** From how many hosts or targets on a word before addresses is a label of the list's, not the name of something. */
const SEVERAL_HOSTS = 2;
const SEVERAL_TARGETS = 3;

/** Whether a word before an address says what it leads to. */
export function isLabelWord(among: readonly Token[], i: number, usual: Usual): boolean {
  const key = among[i]?.key ?? '';
  if (!linkAfter(among, i)) return false;
  const links = usual.linksBehind(key);
  const hosts = new Set(links.map(({ host }) => host)).size;
  const targets = new Set(links.map((link) => link.key)).size;
  return LABELS.has(key) || hosts >= SEVERAL_HOSTS || targets >= SEVERAL_TARGETS;
}

/** Whether a mark stands before a word for what a link leads to, as the list has that word: `💻 Code`. */
export function isLabelMark(among: readonly Token[], i: number, usual: Usual): boolean {
  const [mark, word] = [among[i], among[i + 1]];
  return (
    mark !== undefined && word !== undefined && LABELS.has(word.key) && usual.isCommonBeside(mark, undefined, word, 1)
  );
}

const FACTS: readonly string[] = CODE_FACTS.map(wordKey);
/** One label in so many that tells another fact makes none of them the list's word for code. */
const OTHERWISE = 5;

/** Whether a word in a label tells a fact of the code behind it, since other labels of the list tell others. */
export function tellsFact(among: readonly Token[], i: number, usual: Usual): boolean {
  const key = among[i]?.key ?? '';
  if (!FACTS.includes(key) || !labelledBy(among, i)) return false;
  const rivals = FACTS.filter((fact) => fact !== key).flatMap((fact) => usual.linksBehind(fact)).length;
  return rivals * OTHERWISE > usual.linksBehind(key).length + rivals;
}

/** Whether a word in the label of an address names another host that the entries link to, and they do not label this one so. */
export function namesOtherHost(among: readonly Token[], i: number, usual: Usual): boolean {
  const [token, link] = [among[i], labelledBy(among, i)];
  if (token?.kind !== 'word' || link?.kind !== 'link') return false;
  if (token.key.length < SHORTEST_NAME && token.key !== 'doi') return false;
  const isNamed = (host: string): boolean => host.replace(/[^a-z0-9]/g, '').includes(token.key);
  const own = link.host ?? '';
  // Whoever keeps a paper may have its DOI in the address.
  if (token.key === 'doi' && link.key.startsWith('doi:')) return false;
  if (isNamed(own) || usual.isCommonBeside(token, undefined, link)) return false;
  if (!usual.hosts.some((host) => host !== own && isNamed(host))) return false;
  // Where the entries themselves put `GitHub` before links to anywhere, it is a word for code.
  const links = usual.linksBehind(token.key);
  return links.filter(({ host = '' }) => !isNamed(host)).length * LOOSE < links.length;
}

/** One link in so many that leads to a host of another name makes a label a word. */
const LOOSE = 5;

const SHORTEST_NAME = 4;

/** The link in whose label a token stands, or that it stands right before. */
function labelledBy(among: readonly Token[], i: number): Token | undefined {
  const link = linkAfter(among, i);
  const start = among[i]?.start ?? 0;
  return link === among[i + 1] || (link?.labelStart ?? Number.POSITIVE_INFINITY) <= start ? link : undefined;
}

function linkAfter(among: readonly Token[], i: number): Token | undefined {
  return among.slice(i + 1, i + 1 + REACH).find(({ kind }) => kind === 'link');
}
