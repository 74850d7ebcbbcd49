import { type Block, linesOfBlock } from './block.ts';
import { familyOf, ITEM } from './entries-in.ts';
import { faultOfCells } from './fault-of-cells.ts';
import { levelOf, makeOf } from './make-of.ts';
import type { Parting } from './part-blocks.ts';
import { sayBlock } from './say-block.ts';

/** What is mostly an entry itself, or part of one: what comes into it must be like what it holds. */
const CONTENT = /^(?:item|row|head|quote|definition|<(?:li|tr|p|h[1-6]|dd|dt|blockquote)>)$/;

/**
 * What is wrong with where an entry would stand: inside a block that is no list, in a section whose entries are of another kind, or
 * between the parts of another entry. `null` where it stands beside others of its kind, or is the first of its section.
 *
 * ```
 * **Owls** [[paper](u)]           ┐
 *                                 │ what follows most blocks made like a title, and begins no entry, is part of the entry
 * A study of forty owls.          ┘
 * ```
 *
 * @param entry the blocks it consists of
 */
export function faultOfPlace({ before, index }: Parting, entry: readonly Block[]): string | null {
  const [lead] = entry;
  const parent = before.at(-1);
  if (!lead || !parent) return 'would not be seen on the page';
  const siblings = parent.children;
  const section = sectionAround(siblings, index, levelOf(lead));
  const kin = section.filter((other) => familyOf(other) === familyOf(lead));
  const inside = CONTENT.test(parent.kind) && (kin.length === 0 || (ITEM.test(parent.kind) && !ITEM.test(lead.kind)));
  if (inside || isAloneIn(parent, lead, before[0] ?? parent)) return `would stand inside ${sayBlock(parent)}`;
  const holder = section.find(holdsItems);
  const isForeign =
    kin.length === 0 &&
    (holder ?? (section.filter(beginsAsTitle).length > 1 ? section.find(beginsAsTitle) : undefined));
  if (isForeign) return `would be ${sayKind(lead)} where there is none, beside ${sayBlock(isForeign)}`;
  const fault = faultOfCells(lead, siblings);
  if (fault !== null) return fault;
  const [previous, next] = [siblings[index - 1], siblings[index]];
  if (ITEM.test(lead.kind) && previous && isApart(lead, siblings, index, section))
    return `would stand apart from the others, behind ${sayBlock(previous)}`;
  if (!previous || !next || !isPartAfter(next, lead, siblings, section)) return null;
  return `would stand between ${sayBlock(previous)} and what belongs to it, ${sayBlock(next)}`;
}

/** Elements that are there for looks, as those around a logo: no place for an entry but beside others like it. */
const WRAPPER = /^<(?:div|center|figure)>$/;

/** Whether an entry would be the only one like it in an element that is there for looks, and the file has others elsewhere. */
function isAloneIn(parent: Block, lead: Block, file: Block): boolean {
  if (!WRAPPER.test(parent.kind)) return false;
  const holdsAlike = ({ children }: Block): boolean =>
    children.some(
      (child) => (familyOf(child) === familyOf(lead) && makeOf(child) === makeOf(lead)) || holdsAlike(child),
    );
  return !holdsAlike(parent) && holdsAlike(file);
}

/** What is wrong with taking an entry out: what follows it is part of it, and would stay. `null` where nothing is. */
export function faultOfRemoval({ before, index }: Parting, entry: readonly Block[]): string | null {
  const siblings = before.at(-1)?.children ?? [];
  const [lead, next] = [entry[0], siblings[index]];
  const isLeft = lead && next && isPartAfter(next, lead, siblings, sectionAround(siblings, index, levelOf(lead)));
  return isLeft ? `would leave behind what belongs to it, ${sayBlock(next)}` : null;
}

/** What is under the same heading as the place; for a heading, all between those above it. */
function sectionAround(siblings: readonly Block[], index: number, level: number): readonly Block[] {
  const ends = (block: Block): boolean => levelOf(block) > 0 && (level === 0 || levelOf(block) < level);
  const from = siblings.slice(0, index).findLastIndex(ends) + 1;
  const to = siblings.findIndex((block, at) => at >= index && ends(block));
  return siblings.slice(from, to < 0 ? siblings.length : to);
}

/** Whether entries are in a block, or it is one, so that its section is not empty. */
function holdsItems({ kind, children }: Block): boolean {
  return ITEM.test(kind) || kind === 'row' || (/^(?:table|<table>)$/.test(kind) && children.length > 1);
}

function beginsAsTitle(block: Block): boolean {
  return familyOf(block) === 'paragraph' && ['link', 'bold', 'number'].includes(makeOf(block));
}

function sayKind(block: Block): string {
  const names: Readonly<Record<string, string>> = { item: 'a bullet', row: 'a row', paragraph: 'a paragraph' };
  return names[familyOf(block)] ?? (levelOf(block) > 0 ? 'a heading' : 'a block of its own');
}

/** Whether an item would have none beside it where its section has some, and what it stands behind is no part of theirs. */
function isApart(lead: Block, siblings: readonly Block[], index: number, section: readonly Block[]): boolean {
  const beside = siblings[index - 1];
  const isKin = (block: Block | undefined): boolean =>
    block !== undefined && section.includes(block) && familyOf(block) === familyOf(lead);
  if (!beside || !section.includes(beside) || !section.some(isKin) || isKin(beside) || isKin(siblings[index]))
    return false;
  const behindItems = section.filter((block, at) => makeOf(block) === makeOf(beside) && isKin(section[at - 1])).length;
  return behindItems * 2 <= section.filter(isKin).length;
}

/** Whether a block, right behind the new entry, is part of the entry before it. */
function isPartAfter(next: Block, lead: Block, siblings: readonly Block[], section: readonly Block[]): boolean {
  if (next.kind === 'rule' || next.kind === '<hr>' || levelOf(next) > 0 || closesSection(next)) return false;
  if (levelOf(lead) > 0) return !next.kind.startsWith('<');
  const [title, part] = [makeOf(lead), makeOf(next)];
  if (title === part || beginsSections(part, title, siblings)) return false;
  const shareOf = (blocks: readonly Block[]): [pairs: number, titles: number] => {
    const titles = blocks.flatMap((block, at) => (makeOf(block) === title ? [blocks[at + 1]] : []));
    return [titles.filter((after) => after && makeOf(after) === part).length, titles.length];
  };
  const [here, ofHere] = shareOf(section);
  const [pairs, titles] = shareOf(siblings);
  return (here > 1 && here * 2 >= ofHere) || pairs * 2 > titles;
}

/** Characters of the longest line that only leads back: `[⬆ back to top](#contents)`. */
const LONGEST_CLOSING = 160;

/** Whether a paragraph says nothing, or leads into the page itself and nowhere else: it closes a section. */
function closesSection(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== '<p>') return false;
  const text = linesOfBlock(block).join(' ');
  const leadsOut = /\]\((?!#)|href ?= ?["']?(?!["'#])|https?:/i.test(text);
  const leadsBack = /\]\(#|href ?= ?["']?#/i.test(text);
  const isEmpty = !/[\p{L}\p{N}]/u.test(text.replace(/<[^<>]{0,200}>/g, ''));
  return text.length <= LONGEST_CLOSING && !leadsOut && (leadsBack || isEmpty);
}

/**
 * Whether something made like a part stands first in a section with titles: then it may be an entry itself. Words alone may
 * introduce one, and sections without such titles, as contents are, tell nothing of them.
 */
function beginsSections(part: string, title: string, siblings: readonly Block[]): boolean {
  if (part === 'text') return false;
  const starts = siblings.flatMap((_, at) => (at === 0 || levelOf(siblings[at - 1] as Block) > 0 ? [at] : []));
  return starts.some((start, index) => {
    const [first, ...others] = siblings.slice(start, starts[index + 1]);
    return first !== undefined && makeOf(first) === part && others.some((block) => makeOf(block) === title);
  });
}
