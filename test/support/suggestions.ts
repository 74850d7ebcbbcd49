/** A comment of a review, as GitHub lists it. */
export interface ReviewComment {
  readonly line?: number | undefined;
  readonly start_line?: number | null;
  readonly body: string;
}

/** What a comment suggests, read as GitHub reads it; `undefined` where it suggests nothing. */
export function suggestionIn(body: string): string | undefined {
  const [, fence = '', rest = ''] = /^(`{3,})suggestion\n([\s\S]*)$/m.exec(body) ?? [];
  const end = fence === '' ? -1 : `\n${rest}`.search(new RegExp(`\n${fence}\`*[ \t]*(?:\n|$)`));
  return end < 0 ? undefined : rest.slice(0, Math.max(0, end - 1));
}

/** A file after all suggestions have been committed, as “Commit suggestions” does it. */
export function commitSuggestions(text: string, comments: readonly ReviewComment[]): string {
  const lines = text.split('\n');
  const changes = comments.flatMap(({ line, start_line: start, body }) => {
    const suggestion = suggestionIn(body);
    return line === undefined || suggestion === undefined ? [] : [{ first: start ?? line, last: line, suggestion }];
  });
  for (const { first, last, suggestion } of changes.sort((a, b) => b.first - a.first))
    lines.splice(first - 1, last - first + 1, ...suggestion.split('\n'));
  return lines.join('\n');
}
