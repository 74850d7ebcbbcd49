import type { Token } from './tokens.ts';
import { REACH, type Usual } from './usual.ts';

/** Words for what a link leads to: nobody's facts. */
const LABELS: ReadonlySet<string> = new Set(
  'paper pdf link abs abstract article doi html arxiv preprint code github git repo repository source official implementation project page website homepage web home site demo video talk slides poster data dataset blog post model weights here'.split(
    ' ',
  ),
);

/** From how many hosts or targets on a word before addresses is a label of the list's, not the name of something. */
const SEVERAL_HOSTS = 2;
const SEVERAL_TARGETS = 3;

/** Whether a word before an address says what it leads to. */
export function isLabelWord(among: readonly Token[], i: number, usual: Usual): boolean {
  const key = among[i]?.key ?? '';
  if (!linkAfter(among, i)) return false;
  const { hosts, targets } = usual.countBehind(key);
  return LABELS.has(key) || hosts >= SEVERAL_HOSTS || targets >= SEVERAL_TARGETS;
}

/** Whether the word right before an address names another host that the entries link to, and they do not label this one so. */
export function namesOtherHost(among: readonly Token[], i: number, usual: Usual): boolean {
  const [token, link] = [among[i], among[i + 1]];
  if (token?.kind !== 'word' || link?.kind !== 'link' || token.key.length < SHORTEST_NAME) return false;
  const isNamed = (host: string): boolean => host.replace(/[^a-z0-9]/g, '').includes(token.key);
  const own = link.host ?? '';
  if (isNamed(own) || usual.isCommonBeside(token, undefined, link)) return false;
  return usual.hosts.some((host) => host !== own && isNamed(host));
}

const SHORTEST_NAME = 4;

function linkAfter(among: readonly Token[], i: number): Token | undefined {
  return among.slice(i + 1, i + 1 + REACH).find(({ kind }) => kind === 'link');
}
