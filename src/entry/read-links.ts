import { fieldOfHeader } from '../knowledge/field-words.ts';
import { isAddress } from '../knowledge/hosts.ts';
import { bareLabel, isPlainLabel, roleOfLabel } from '../knowledge/label-role.ts';
import { roleOfTarget } from '../knowledge/link-role.ts';
import { isWordy } from '../knowledge/words.ts';
import type { Title } from './choose-title.ts';
import type { Anatomy, Chunk } from './chunk.ts';
import { slug } from './field-names.ts';
import { groupBy } from './group-by.ts';
import type { Node } from './inline-node.ts';
import { plainText } from './plain-text.ts';
import { altOf } from './read-badge.ts';
import { readChunk } from './read-chunk.ts';
import type { Part } from './reading.ts';

/** The links of an entry: a part for each target, and the chunks that are constant labels. */
export interface Links {
  readonly parts: readonly Part[];
  readonly labels: ReadonlySet<Chunk>;
  /** The label before a bare link (`- Code: https://…`) that belongs to it, by the link's start. */
  readonly leads: ReadonlyMap<number, Span>;
  /** Words before a link with a label of its own that say what it leads to: wording, `- Code: [GitHub](https://…)`. */
  readonly said: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const LEAD = /(?:^|[\s*_(>-])([\p{L}][\p{L} ]{0,24})(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*[[(<*]{0,3}$/u;

/** Letters of a label that is one word or two; longer ones are titles. */
const LONGEST_WORD = 24;

/** What parts links of one kind. */
const AND = /^(?:[,;、] ?(?:and )?| (?:and|&) )$/;

/**
 * Tells what each link leads to: by its label, by the words before it, by the header of its column, by its host, or else by
 * its label as a new word.
 *
 * @param paperLabel the label that stands before the link to the paper in this list, whatever its words
 */
export function readLinks(anatomy: Anatomy, title: Title, headers: readonly string[], paperLabel?: string): Links {
  const { raw } = anatomy;
  const labels = new Set<Chunk>();
  const within = groupBy(anatomy.chunks, (chunk) => chunk.link);
  const leads = new Map<number, Span>();
  const said: Span[] = [];
  const found: {
    node: Node;
    role: string;
    said: boolean;
    sure: boolean;
    titled: boolean;
    plain: boolean;
    lead: string | undefined;
  }[] = [];
  for (const node of anatomy.links) {
    if (!node.url) continue;
    const url = raw.slice(...node.url);
    // `[Paper](-)`: a link whose target is still to come.
    if (!isWordy(url)) continue;
    const label = node.kind === 'link' ? plainText(raw.slice(...node.inner)) : '';
    const titled = title.pieces.some((piece) => piece.chunk.link === node);
    const chunks = within.get(node) ?? [];
    const byColumn = titled ? undefined : roleOfHeader(headers[anatomy.cells.get(node) ?? -1] ?? '');
    const byLabel = titled || (byColumn && isPlainLabel(label)) ? byColumn : roleOfLabel(label || faceOf(raw, node));
    const before = leadOf(raw, node.start);
    const last = found.at(-1);
    // `Data: [Naps](…), [Owls](…)`: a label before several links is that of each.
    const isOneMore = last !== undefined && AND.test(raw.slice(last.node.end, node.start));
    const byLead = before ? roleOfLabel(raw.slice(before.start, before.end)) : isOneMore ? last.lead : undefined;
    // `A Title: https://…`: the end of a title is no label of the link behind it.
    const isOfTitle = title.pieces.some((piece) => before && before.start >= piece.start && before.end <= piece.end);
    const lead = isOfTitle && !byLead ? undefined : before;
    if (byLabel || (!titled && bareLabel(label).length <= LONGEST_WORD && label !== ''))
      for (const chunk of chunks) labels.add(chunk);
    if (lead && (byLead || node.kind === 'url') && !byLabel) leads.set(node.start, lead);
    else if (lead && byLead && !titled) said.push(lead);
    const own = label === '' || isAddress(label) ? '' : slug(bareLabel(label));
    const told =
      byLabel ??
      byLead ??
      byColumn ??
      (lead && node.kind === 'url' ? roleOfLead(slug(raw.slice(lead.start, lead.end)), paperLabel) : undefined);
    const dated =
      label !== '' && readChunk(label, 'free').some((piece) => piece.kind === 'date' || piece.kind === 'venue');
    const word = own && own.length <= LONGEST_WORD && !/\d/.test(own) ? own : undefined;
    // `[Model](…) [Playground](…)` on one host: the second is what it says.
    const byTarget =
      word && found.some((link) => link.said && link.role === roleOfTarget(url)) ? undefined : roleOfTarget(url);
    const role = titled ? 'paper' : (told ?? byTarget ?? (dated ? 'paper' : undefined) ?? word ?? 'link');
    const plain = isPlainLabel(label);
    found.push({
      node,
      role,
      said: byLabel !== undefined && !plain,
      sure: (byLabel !== undefined && !plain) || byLead !== undefined || byColumn === 'paper',
      titled,
      plain,
      lead: byLead,
    });
  }
  return { parts: nameParts(raw, found), labels, leads, said };
}

/** What a column holds by its header: `Code`, `Code & Weights`. */
function roleOfHeader(header: string): string | undefined {
  const role = roleOfLabel(header);
  const field = fieldOfHeader(header);
  return role ?? (field === 'code' || field === 'project' ? field : undefined);
}

/** The alt text of a link that is nothing but an image: `[![Website](…)](…)`. */
function faceOf(raw: string, node: Node): string {
  const [image, ...more] = node.children.filter((child) => raw.slice(child.start, child.end).trim() !== '');
  if (image?.kind !== 'image' || more.length > 0) return '';
  return altOf(raw, image).text;
}

function roleOfLead(label: string, paperLabel: string | undefined): string {
  return label === paperLabel ? 'paper' : label;
}

/** The id of the label that stands before an address, `undefined` where none does. */
export function labelBefore(raw: string, start: number): string | undefined {
  const lead = leadOf(raw, start);
  return lead && slug(raw.slice(lead.start, lead.end));
}

function leadOf(raw: string, at: number): { start: number; end: number } | undefined {
  const from = Math.max(0, raw.lastIndexOf('\n', at - 1) + 1, at - 60);
  const hit = LEAD.exec(raw.slice(from, at));
  if (!hit?.[1]) return undefined;
  const start = from + hit.index + hit[0].indexOf(hit[1]);
  return { start, end: start + hit[1].length };
}

/** Roles become field ids: one `paper` per target, a lone PDF is the paper, the same role again gets a number. */
function nameParts(
  raw: string,
  found: readonly { node: Node; role: string; sure: boolean; titled: boolean; plain: boolean }[],
): Part[] {
  const urls = (role: string) =>
    found.filter((link) => link.role === role && link.node.url).map((link) => raw.slice(...(link.node.url ?? [0, 0])));
  const papers = found.filter((link) => link.role === 'paper');
  const labelled = papers.find((link) => link.sure);
  const taken = new Map<string, string>();
  return found.map(({ node, role, titled, plain }) => {
    const [start, end] = node.url ?? node.inner;
    const value = raw.slice(start, end);
    let field = role;
    if (role === 'pdf' && (papers.length === 0 || urls('paper').includes(value))) field = 'paper';
    // `[Link](…) [Paper](…)`: the one that says so is the paper.
    if (role === 'paper' && plain && papers.some(({ plain: also, titled: within }) => !also && !within)) field = 'link';
    if (titled && labelled && raw.slice(...(labelled.node.url ?? [0, 0])) !== value)
      field = roleOfTarget(value) === 'code' ? 'code' : 'url';
    const first = taken.get(field);
    if (first !== undefined && first !== value) {
      let again = 2;
      while (taken.has(`${field}-${again}`) && taken.get(`${field}-${again}`) !== value) again += 1;
      field = `${field}-${again}`;
    }
    taken.set(field, value);
    return { start, end, field, value, form: 'url' as const };
  });
}
