import type { Finding } from './finding.ts';

/**
 * A finding as a workflow command, which GitHub shows at the line it names.
 *
 * ```
 * ::warning file=README.md,line=7,title=number-gap::Unexpected number 4, expected 3 after 2.%0ARenumber the entry …
 * ```
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotate({ level, path, line, code, message, fix, rewritten }: Finding): string {
  const properties = { file: path, line: String(line), title: code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const text = [message, fix, ...(rewritten === undefined ? [] : [rewritten])].join('\n');
  return `::${level} ${list.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
