import { styleText } from 'node:util';

type Stream = NodeJS.WritableStream;

/** A unified diff as a terminal shows it; as it is where the stream is none, or `NO_COLOR` is set (https://no-color.org). */
export function paintDiff(diff: string, stream: Stream): string {
  return diff.replace(/^(?:(\+)|(-)|(@@)).*$/gm, (line: string, added?: string, removed?: string) =>
    styleText(added ? 'green' : removed ? 'red' : 'cyan', line, { stream }),
  );
}

/** Words that name something to mend, or something to look at. */
export function paintLevel(text: string, level: 'warning' | 'notice', stream: Stream): string {
  return styleText(level === 'warning' ? 'yellow' : 'blue', text, { stream });
}
