import { spawnSync } from 'node:child_process';

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]);

/** Whether GitHub's own Markdown renderer is on this machine (Debian: `apt-get install cmark-gfm`). */
export const HAS_CMARK = spawnSync('cmark-gfm', ['--version']).status === 0;

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
