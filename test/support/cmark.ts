import { spawnSync } from 'node:child_process';
import { describe, it } from '@jest/globals';

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]);

/** Whether GitHub's own Markdown renderer is on this machine (Debian: `apt-get install cmark-gfm`). */
export const HAS_CMARK = spawnSync('cmark-gfm', ['--version']).status === 0;

/** Tests that ask the renderer: skipped, and counted so, on a machine without it. */
export const itWithCmark = HAS_CMARK ? it : it.skip;
export const describeWithCmark = HAS_CMARK ? describe : describe.skip;

/**
 * A Markdown text as GitHub's renderer parses it, as XML.
 *
 * @throws Error where the renderer fails
 */
export function parseWithCmark(markdown: string): string {
  const run = spawnSync('cmark-gfm', [...EXTENSIONS, '-t', 'xml'], { input: markdown, maxBuffer: 64 << 20 });
  if (run.status !== 0) throw new Error(`cmark-gfm ended with ${run.status}: ${run.stderr}`);
  return run.stdout.toString('utf8');
}

/** A block as GitHub's renderer sees it, by its lines, from 0, without empty ones at its end. */
export interface CmarkBlock {
  readonly kind: string;
  readonly first: number;
  readonly last: number;
  /** The kinds of the blocks it stands in, outermost first. */
  readonly inside: readonly string[];
}

const BLOCK = /^( *)<(\w+) sourcepos="(\d+):\d+-(\d+):\d+"[^>\n]*>(?=([^<]*))/gm;

/** The blocks of a text in GitHub's renderer, parts of lines left out. */
export function blocksWithCmark(markdown: string): CmarkBlock[] {
  const run = spawnSync('cmark-gfm', [...EXTENSIONS, '-e', 'footnotes', '--sourcepos', '-t', 'xml'], {
    input: markdown,
  });
  const lines = markdown.split(/\r\n|\n|\r/);
  const open: string[] = [];
  return [...run.stdout.toString('utf8').matchAll(BLOCK)].flatMap(
    ([, indent = '', kind = '', from, to, content = '']) => {
      const depth = indent.length / 2;
      const inside = open.slice(1, depth);
      open[depth] = kind;
      const first = Number(from) - 1;
      // Of a block of HTML the renderer gives no end that can be relied on, but all its text.
      const verbatim = first + content.trimEnd().split('\n').length - 1;
      let last = kind === 'html_block' ? verbatim : Math.max(first, Number(to) - 1);
      while (last > first && lines[last]?.trim() === '') last -= 1;
      return /^(?:document|text|softbreak|linebreak|code|html_inline|link|image|emph|strong|strikethrough|table_cell)$/.test(
        kind,
      )
        ? []
        : [{ kind: kind.replace(/^task(?:list|item)$/, 'item'), first, last, inside }];
    },
  );
}

/**
 * The structure of a text without its words and addresses: what a stranger's text may not change. Of HTML its tags stay,
 * with the names of their attributes.
 */
export function skeletonOf(markdown: string): string {
  return parseWithCmark(markdown)
    .replace(/(<html_block\b[^>]*>)([^<]*)/g, (_, open, html: string) => open + tagsOf(decode(html)))
    .replace(/<(text|code|html_inline)\b[^>]*>[^<]*<\/\1>/g, (_, name) => (name === 'text' ? '' : `<${name} />`))
    .replace(/ (?:destination|title)="[^"]*"/g, '')
    .replace(/\s+/g, ' ');
}

/** The texts outside code, where GitHub looks for mentions and references, and the addresses of links and images. */
export function liveParts(markdown: string): {
  readonly texts: readonly string[];
  readonly addresses: readonly string[];
} {
  const xml = parseWithCmark(markdown);
  return {
    texts: [...xml.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => decode(text)),
    addresses: [...xml.matchAll(/ destination="([^"]*)"/g)].map(([, address = '']) => decode(address)),
  };
}

/** The tags of a piece of HTML: `<a href><b></b></a>`; whatever else begins with `<` stays whole. */
function tagsOf(html: string): string {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  return tags.map((tag) => encodeURI(tag.replace(/\s+/g, ' ').replace(/="[^"]*"/g, ''))).join('');
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
