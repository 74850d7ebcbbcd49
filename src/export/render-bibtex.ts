import { Transform } from 'unicode2latex';
import type { CslName } from './csl-authors.ts';
import type { ExportedEntry } from './exported-entry.ts';
import { type CslItem, toCsl } from './to-csl.ts';

const latex = new Transform('minimal', {
  // BibTeX counts braces whether or not a backslash stands before them.
  charmap: {
    '{': { text: '\\textbraceleft', macrospacer: true },
    '}': { text: '\\textbraceright', macrospacer: true },
  },
});

/** The entries as BibTeX in UTF-8: what means something to TeX is escaped, letters stay as they are. */
export function renderBibtex(entries: readonly ExportedEntry[]): string {
  return toCsl(entries)
    .map((item) => {
      const fields = fieldsOf(item).flatMap(([name, value]) =>
        value === undefined ? [] : [`  ${name} = {${value}},\n`],
      );
      return `@${KINDS[item.type].entry}{${item.id},\n${fields.join('')}}\n`;
    })
    .join('\n');
}

const KINDS: Readonly<Record<CslItem['type'], { readonly entry: string; readonly container: string }>> = {
  'paper-conference': { entry: 'inproceedings', container: 'booktitle' },
  'article-journal': { entry: 'article', container: 'journal' },
  article: { entry: 'misc', container: 'howpublished' },
};

function fieldsOf(item: CslItem): [name: string, value: string | undefined][] {
  const { title, author, issued, URL: url, DOI: doi, archive_location: eprint, keyword } = item;
  const { code } = item.custom;
  return [
    // The inner braces keep the capitals of the title, which many styles would take away.
    ['title', title && `{${encode(title)}}`],
    ['author', author?.map(writeName).join(' and ')],
    [KINDS[item.type].container, item['container-title'] && encode(item['container-title'])],
    ['year', issued?.['date-parts'][0][0]?.toString()],
    ['eprint', eprint],
    ['archiveprefix', eprint && item.archive],
    ['doi', doi && verbatim(doi)],
    ['url', url && verbatim(url)],
    ['code', typeof code === 'string' ? verbatim(code) : undefined],
    ['keywords', keyword && encode(keyword)],
  ];
}

function writeName(author: CslName): string {
  if ('literal' in author) return `{${encode(author.literal)}}`;
  return `${encode(author.family)}, ${encode(author.given)}`;
}

function encode(text: string): string {
  return latex.tolatex(text);
}

/** Addresses stand as they are; a brace in them would end the field. */
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
