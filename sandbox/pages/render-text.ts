import remarkGfm from 'remark-gfm';
import remarkGithub from 'remark-github';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { GITHUB_HTML } from '../../site/worker/github-html.ts';

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
      .use(GITHUB_HTML)
      .processSync(text),
  );
}
