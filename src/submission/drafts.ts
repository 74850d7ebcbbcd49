import { identify } from '../knowledge/identify.ts';
import { linkRole } from '../knowledge/link-role.ts';
import { trimEndMarks, trimMarks } from '../knowledge/trim-marks.ts';
import { addressKey } from '../paper/link-key.ts';
import { breaksOff } from './breaks-off.ts';
import { isNothing } from './clean-answer.ts';
import { type FoundLink, findLinks } from './find-links.ts';
import { isRemark } from './is-remark.ts';
import { isWholeTitle } from './is-whole-title.ts';
import { LIKELY, SURE, titleLikeness } from './looks-like-title.ts';
import type { Fields } from './submission.ts';
import { tidyTitle } from './tidy-title.ts';

/** Fields that hold one link. */
const LINKS: ReadonlySet<string> = new Set(['paper', 'pdf', 'code', 'project', 'video', 'slides']);

interface Draft {
  readonly fields: Map<string, string>;
  /** Labels that were used, to tell a second paper from a second link. */
  readonly keys: Set<string>;
  /** The title is only a line that looks like one; a labelled one takes its place. */
  shaky: boolean;
}

/** Nobody asks for more at once; what comes behind is not read. */
export const MOST_PAPERS = 50;
/** `[One](…), [Other](…)`: what follows the comma is called something too. */
const SEVERAL_LINKS = /\]\([^()]{0,2048}\)\s?[,，、;]\s?\[/;

/**
 * The papers of a body that is no form, while it is read line by line. A value goes to the paper at hand; a title or a
 * paper link that cannot belong to it begins the next one.
 */
export class Drafts {
  readonly #drafts: Draft[] = [];
  /** Whether any value stood behind a label. */
  labelled = false;
  /** A line that may be the title of what follows. */
  #candidate: string | undefined;
  /** What stood on lines of their own behind such a line: its venue, its authors. */
  #beside: Readonly<Record<string, string>> = {};

  /** Adds a value that has a label; `key` is the label's words. */
  add(id: string, key: string, value: string): void {
    if (id === 'ignored' || id === 'bibtex' || isNothing(value)) return;
    this.labelled = true;
    if (id === 'title') this.#addTitle(value, key);
    else if (id === 'title-or-name') this.#addName(value);
    else if (id === 'paper-or-title' || id === 'paper') this.#addPaper(value, key, id === 'paper-or-title');
    else if (LINKS.has(id)) this.#addLink(id, key, value);
    else this.#set(id, trimMarks(value, '`*_').replaceAll('`', ''));
  }

  /** Adds a paper whose title and links stand on one line. */
  addEntry(title: string | undefined, links: Readonly<Record<string, string>>): void {
    const paper = links.paper;
    const next = title !== undefined ? this.#isOther('title', title) || this.#has('paper') : this.#startsAnother(paper);
    if (next) this.#begin();
    this.#takeCandidate(title !== undefined);
    if (title !== undefined) this.#setTitle(title);
    for (const [id, url] of Object.entries(links)) this.#set(id, url);
  }

  /** Adds a line to the title at hand where that breaks off: “… and the”. */
  continueTitle(line: string): boolean {
    const fields = this.#drafts.at(-1)?.fields;
    const title = fields?.get('title');
    if (title === undefined || fields?.size !== 1 || !breaksOff(title)) return false;
    fields.set('title', tidyTitle(`${title} ${line}`).title);
    return true;
  }

  /** Remembers a line that may be the title of what follows. */
  offerTitle(line: string): void {
    if (this.#candidate !== undefined && titleLikeness(this.#candidate) > titleLikeness(line)) return;
    this.#candidate = line;
    this.#beside = {};
  }

  /** Adds what a line of its own says of the title above it. */
  addBeside(id: string, value: string): void {
    if (this.#candidate === undefined) this.#set(id, value);
    else this.#beside = { ...this.#beside, [id]: value };
  }

  /** The papers found: what has neither title nor link is none. */
  papers(): Fields[] {
    if (this.#candidate !== undefined && titleLikeness(this.#candidate) >= SURE && !this.#has('title'))
      this.#takeCandidate(false);
    const whole = this.#drafts.filter(({ fields }) => fields.has('title') || fields.has('paper') || fields.has('code'));
    const papers = whole.filter(({ fields }) => fields.has('title') || fields.has('paper'));
    return (papers.length > 0 ? papers : whole.slice(0, 1)).map(({ fields }) => Object.fromEntries(fields));
  }

  /** What was read where no paper was found, for one that stands elsewhere: its section below BibTeX. */
  loose(): Fields {
    const [first] = this.#drafts;
    return first && this.papers().length === 0 ? Object.fromEntries(first.fields) : {};
  }

  #current(): Draft {
    return this.#drafts.at(-1) ?? this.#begin();
  }

  #begin(): Draft {
    const draft: Draft = { fields: new Map(), keys: new Set(), shaky: false };
    const last = this.#drafts.at(-1);
    const isBare = last !== undefined && !['title', 'paper', 'code', 'project'].some((id) => last.fields.has(id));
    if (isBare) return last;
    if (this.#drafts.length < MOST_PAPERS) this.#drafts.push(draft);
    return draft;
  }

  #has(id: string): boolean {
    return this.#drafts.at(-1)?.fields.has(id) ?? false;
  }

  #set(id: string, value: string): void {
    const { fields } = this.#current();
    if (value !== '' && !fields.has(id) && !(id in Object.prototype)) fields.set(id, value);
  }

  /** What a person calls the title is it; what only looks like one has to be whole. */
  #setTitle(typed: string, isSaid = false): void {
    const { title, number: _, arxiv, ...beside } = tidyTitle(typed);
    if (isSaid || isWholeTitle(title)) this.#set('title', title);
    for (const [id, value] of Object.entries(beside)) this.#set(id, value);
    if (arxiv !== undefined) this.#set('paper', `https://arxiv.org/abs/${arxiv}`);
  }

  #isOther(id: string, value: string): boolean {
    const known = this.#drafts.at(-1)?.fields.get(id);
    return known !== undefined && known !== tidyTitle(value).title;
  }

  /** Whether a link leads to another paper than the one at hand: a title waits for it, or it is another of the same kind. */
  #startsAnother(url: string | undefined): boolean {
    const known = this.#drafts.at(-1)?.fields.get('paper');
    if (url === undefined || known === undefined || addressKey(url) === addressKey(known)) return false;
    return (
      this.#candidate !== undefined || (identify(url) !== undefined && identify(url)?.kind === identify(known)?.kind)
    );
  }

  #takeCandidate(hasTitle: boolean): void {
    const candidate = this.#candidate;
    this.#candidate = undefined;
    if (candidate === undefined || hasTitle) return;
    if (this.#has('title')) {
      if (this.#has('paper') || this.#has('code')) this.#begin();
      else return;
    }
    this.#setTitle(candidate);
    this.#current().shaky = titleLikeness(candidate) < SURE;
    for (const [id, value] of Object.entries(this.#beside)) this.#set(id, value);
    this.#beside = {};
  }

  #addTitle(value: string, key: string): void {
    const [link] = findLinks(value);
    const typed = link
      ? link.label || trimEndMarks(`${value.slice(0, link.start)}${value.slice(link.end)}`, ' ([<')
      : value;
    if (this.#drafts.at(-1)?.shaky) this.#dropTitle();
    if (this.#isOther('title', typed)) this.#begin();
    this.#candidate = undefined;
    this.#current().keys.add(key);
    this.#setTitle(typed, true);
    if (link) this.#set(linkRole(link.url) === 'code' ? 'code' : 'paper', link.url);
  }

  #dropTitle(): void {
    const draft = this.#current();
    draft.fields.delete('title');
    draft.shaky = false;
  }

  /** One or two words are what a method is called; several links in one answer are no name. */
  #addName(value: string): void {
    const links = findLinks(value);
    if (SEVERAL_LINKS.test(value)) {
      const named = links.filter(({ label }) => label !== '');
      // Where one of them leads nowhere, there is no telling which of them are meant.
      if (named.length === value.split('](').length - 1) for (const link of named) this.#addNamed(link.label, link.url);
      return;
    }
    const [link] = links;
    const name = link?.label || value;
    if (this.#has('title')) this.#set('name', name);
    else if (/[:：]\s/.test(name) || name.split(/\s+/).length > 2) this.#addTitle(value, 'name');
    else this.#addNamed(name, link?.url);
  }

  #addNamed(name: string, url: string | undefined): void {
    const role = url === undefined || linkRole(url) === 'code' ? 'code' : 'paper';
    if (this.#has('name') || (role === 'paper' && this.#startsAnother(url))) this.#begin();
    if (titleLikeness(name) >= SURE) this.#setTitle(name);
    else this.#set('name', name);
    if (url !== undefined) this.#set(role, url);
  }

  #addPaper(value: string, key: string, orTitle: boolean): void {
    const links = findLinks(value);
    const link = links.find(({ url }) => linkRole(url) === 'paper') ?? links[0];
    const url = wholeAddress(value, links) ?? link?.url ?? addressOf(value);
    if (url === undefined) {
      if (orTitle && titleLikeness(value) > 0) this.#addTitle(value, key);
      return;
    }
    const text = link ? link.label || trimEndMarks(value.slice(0, link.start), ' ([<:：,-') : '';
    const title = titleLikeness(text) >= LIKELY ? text : undefined;
    const draft = this.#drafts.at(-1);
    if (title !== undefined && this.#isOther('title', title)) this.#begin();
    else if (this.#startsAnother(url) && (draft?.keys.has(key) || this.#candidate !== undefined)) this.#begin();
    this.#takeCandidate(title !== undefined);
    this.#current().keys.add(key);
    if (title !== undefined) this.#setTitle(title);
    this.#set('paper', url);
    const code = links.find((other) => other !== link && linkRole(other.url) === 'code');
    if (code) this.#set('code', code.url);
  }

  #addLink(id: string, key: string, value: string): void {
    const links = findLinks(value);
    const url = wholeAddress(value, links) ?? links[0]?.url ?? addressOf(value);
    if (url === undefined) return;
    if (this.#candidate !== undefined) this.#takeCandidate(false);
    this.#current().keys.add(key);
    this.#set(id, url);
  }
}

/** An address that was typed with a blank in it, as typed: which half is meant is for the person to say. */
function wholeAddress(value: string, links: readonly FoundLink[]): string | undefined {
  const [link, ...others] = links;
  if (!link || link.start > 0 || link.label !== '' || others.length > 0) return undefined;
  const rest = value.slice(link.end);
  const isOne = /^\s\S+$/.test(rest) || /^\s[^\n]*\.(?:pdf|html?)$/i.test(rest);
  return isOne && !isRemark(rest.trim()) ? value : undefined;
}

/** An address that is typed without scheme, or a bare identifier. */
function addressOf(value: string): string | undefined {
  const typed = trimMarks(value, ' <(["\'>)].');
  if (identify(typed)) return typed;
  // `2401.00001 | Ann Lee`: an identifier needs nothing behind it.
  const [first = ''] = typed.split(/[\s|,;]/, 1);
  if (identify(first)?.kind === 'arxiv') return first.replace(/^\d/, (digit) => `arXiv:${digit}`);
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,12}\/\S+$/i.test(typed) ? `https://${typed}` : undefined;
}
