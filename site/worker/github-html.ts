import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import type { Preset } from 'unified';

/** From Markdown's tree to HTML as GitHub lets it through: its own rules are the ones that rehype-sanitize has by default. */
export const GITHUB_HTML: Preset = {
  plugins: [[remarkRehype, { allowDangerousHtml: true }], rehypeRaw, rehypeSanitize, rehypeStringify],
};
