import { SCHEMA_URL } from '../config/json-schema.ts';

/** What a list's configuration starts from. */
export interface ConfigParts {
  /** Paths of the lists, and patterns. */
  readonly paths: readonly string[];
  /** The template that its maintainer gave. */
  readonly given: string | null;
  /** The template that was learnt, which stands there as a comment, and how many entries it describes. */
  readonly learnt: { readonly source: string; readonly read: number; readonly of: number } | null;
}

/** Writes a configuration that says what has to be said and shows the rest as comments. */
export function writeConfig({ paths, given, learnt }: ConfigParts): string {
  const list = paths.length === 1 ? paths[0] : paths;
  const standard = list === 'README.md';
  return [
    `# yaml-language-server: $schema=${SCHEMA_URL}`,
    '# Everything is optional: what is not said here is read off the list.',
    '',
    `${standard ? '# ' : ''}list: ${JSON.stringify(list)}`,
    '',
    '# Where in its section a new entry goes: auto, append, prepend, date, date-desc or title.',
    '# order: auto',
    '',
    '# Proposals that may be open at the same time.',
    '# limits:',
    '#   perUser: 10',
    '#   perRepository: 50',
    ...(given === null ? [] : ['', '# How an entry is written.', ...entryLines(given, '')]),
    ...(given !== null || learnt === null
      ? []
      : [
          '',
          '# How an entry is written. Without it that is read off the entries next to the new one, one by one. This is what',
          `# was read, and describes ${learnt.read} of the ${learnt.of} entries that were looked at; the others count too, and are named.`,
          ...entryLines(learnt.source, '# '),
        ]),
    '',
  ].join('\n');
}

/** The lines that say in a configuration how an entry is written, each behind a mark. */
export function entryLines(template: string, mark: string): string[] {
  const lines = template.trimEnd().split('\n');
  return ['entry: |', ...lines.map((line) => (line === '' ? '' : `  ${line}`))].map((line) => (mark + line).trimEnd());
}
