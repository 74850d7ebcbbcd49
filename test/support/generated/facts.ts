import type { Draw } from './draw.ts';
import { paperTitle, person, remark, type Script, strangeVenue, strangeWord, toolName } from './words.ts';

/** What is known of one entry, by field; what the list calls by a word of its own stands under that word. */
export type Facts = Readonly<Record<string, string>>;

/** What the entries of one list have in common beside how they are written. */
export interface Subject {
  readonly script: Script;
  /** Whether titles are names of tools, models, books. */
  readonly names: boolean;
  readonly venues: readonly string[];
  readonly hosts: readonly string[];
}

const KNOWN_VENUES = ['CVPR', 'ICML', 'NeurIPS', 'ACL', 'ICLR', 'AAAI', 'KDD', 'arXiv'];

export function drawSubject(draw: Draw, script: Script, names: boolean, strange: boolean): Subject {
  const venues = strange ? Array.from({ length: 6 }, () => strangeVenue(draw)) : draw.some(KNOWN_VENUES, 5);
  return {
    script,
    names,
    venues,
    hosts: Array.from({ length: 3 }, () => `${strangeWord(draw, 2)}.${draw.pick(['org', 'net', 'io', 'edu'])}`),
  };
}

/** All that may be known of one entry; a list shows some of it. */
export function drawFacts(draw: Draw, subject: Subject, year: number): Facts {
  const { script, venues, hosts } = subject;
  const month = draw.int(1, 12);
  const id = `${String(year).slice(2)}${String(month).padStart(2, '0')}.${draw.int(10_000, 19_999)}`;
  const slug = strangeWord(draw, 3);
  const paper =
    draw.chance(0.5) && year >= 2009
      ? `https://arxiv.org/abs/${id}`
      : `https://${draw.pick(hosts)}/${slug}/${draw.int(10, 9999)}`;
  return {
    title: subject.names ? toolName(draw) + strangeWord(draw, 1) : paperTitle(draw, script),
    authors: Array.from({ length: draw.int(2, 4) }, () => person(draw, script)).join(', '),
    venue: draw.pick(venues),
    year: String(year),
    date: `${year}.${String(month).padStart(2, '0')}`,
    paper,
    code: `https://${draw.chance(0.8) ? 'github.com' : draw.pick(hosts)}/${strangeWord(draw)}/${slug}-${draw.int(1, 99)}`,
    project: `https://${slug}.${draw.pick(['github.io', ...hosts])}/`,
    name: toolName(draw),
    description: remark(draw),
    technique: `${strangeWord(draw)} ${strangeWord(draw)}`,
    tasks: `${strangeWord(draw)} generation`,
  };
}
