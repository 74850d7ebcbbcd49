import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkGithub from 'remark-github';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/**
 * Text of an issue, a comment or a list as GitHub shows it, with `#7` and `@casey` as links.
 *
 * @param place path of the repository, `/olga/papers`
 */
export function renderText(text: string, place: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkGithub, {
        repository: `https://github.com${place}`,
        buildUrl: (values) =>
          values.type === 'issue'
            ? `${place}/issues/${values.no}`
            : values.type === 'mention'
              ? false
              : `${place}/commit`,
      })
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeSanitize)
      .use(rehypeStringify)
      .processSync(text),
  );
}
