import { parse } from '@retorquere/bibtex-parser';
import { isNothing } from './clean-answer.ts';
import { knownCommands } from './plain-latex.ts';
import type { Fields } from './submission.ts';

const MOST_ENTRIES = 10;
const LONGEST_ENTRY = 6000;
const DEEPEST_BRACES = 10;

/**
 * The BibTeX entries of a text, fenced or not, and the text without them.
 *
 * Entries are cut out by counting braces, and only short, shallow ones are handed to the BibTeX library: it takes seconds
 * over hostile input.
 *
 * @returns one item per entry: title, authors (`Family, Given and Family, Given`), venue, year, paper link where the entry says so
 */
export function readBibtex(text: string): { entries: Fields[]; rest: string } {
  const entries: Fields[] = [];
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(
    /@(?:article|inproceedings|misc|conference|proceedings|techreport|book|incollection|phdthesis|mastersthesis|unpublished|preprint|online|inbook)\s{0,10}\{/gi,
  )) {
    if (entries.length === MOST_ENTRIES) break;
    if (match.index < from) continue;
    const end = closingBrace(text, match.index + match[0].length);
    if (end === undefined) continue;
    const fields = readEntry(text.slice(match.index, end));
    if (!fields) continue;
    entries.push(fields);
    rest += text.slice(from, match.index);
    from = end;
  }
  return { entries, rest: rest + text.slice(from) };
}

/** Behind the brace that closes the one before `from`; `undefined` where it is too far or too deep. */
function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  const limit = Math.min(text.length, from + LONGEST_ENTRY);
  for (let index = from; index < limit; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
    if (depth > DEEPEST_BRACES) return undefined;
  }
  return undefined;
}

function readEntry(source: string): Fields | undefined {
  const entry = parseEntry(source);
  if (!entry) return undefined;
  const fields = new Map<string, string>();
  const set = (id: string, value: string | undefined): void => {
    const text =
      value
        ?.replace(/<\/?[a-z]{1,6}>/g, '')
        .replace(/\s+/g, ' ')
        .normalize('NFC')
        .trim() ?? '';
    if (!isNothing(text)) fields.set(id, text);
  };
  const { title, booktitle, journal, year, date, url, doi, eprint, archiveprefix, author } = entry;
  set('title', title);
  set('authors', author);
  set('venue', booktitle ?? journal ?? archiveprefix);
  set('year', year ?? date?.slice(0, 4));
  set(
    'paper',
    url ??
      (doi && `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`) ??
      (eprint && `https://arxiv.org/abs/${eprint}`),
  );
  return title !== undefined ? Object.fromEntries(fields) : undefined;
}

function parseEntry(source: string): Partial<Record<string, string>> | undefined {
  try {
    const known = source.includes('\\') ? knownCommands(source, source) : source;
    const [entry] = parse(known, { sentenceCase: false }).entries;
    if (!entry) return undefined;
    const names = (entry.fields.author ?? []).map(({ name, prefix, lastName, firstName }) => {
      const family = [prefix, lastName].filter(Boolean).join(' ');
      return name ?? [family, firstName].filter(Boolean).join(', ');
    });
    const texts = Object.entries(entry.fields).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return { ...Object.fromEntries(texts), author: names.filter(Boolean).join(' and ') };
  } catch {
    return undefined;
  }
}
