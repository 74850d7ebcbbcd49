import { SCHEMA_URL } from '../config/json-schema.ts';

/** What a list's configuration starts from. */
export interface ConfigParts {
  readonly list: string;
  /** An entry as the list writes it, as a template, where it could be learnt. */
  readonly template: string | null;
  /** Whether the list cannot do without it; else it stands there as a comment. */
  readonly isNeeded: boolean;
}

/** Writes a configuration that says what has to be said and shows the rest as comments. */
export function writeConfig({ list, template, isNeeded }: ConfigParts): string {
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
    ...(template === null ? [] : ['', '# How an entry is written.', ...entryLines(template, isNeeded ? '' : '# ')]),
    '',
  ].join('\n');
}

function entryLines(template: string, mark: string): string[] {
  const lines = template.trimEnd().split('\n');
  return ['entry: |', ...lines.map((line) => (line === '' ? '' : `  ${line}`))].map((line) => (mark + line).trimEnd());
}
