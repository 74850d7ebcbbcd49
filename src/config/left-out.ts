const HEADER = '# Sections that this form leaves out on purpose:';

/**
 * Names of sections that a form leaves out on purpose, as `init` notes them in its last lines: such a section is neither missed nor
 * added.
 *
 * @param form the whole file
 */
export function readLeftOut(form: string): ReadonlySet<string> {
  const lines = form.split(/\r\n?|\n/);
  const at = lines.indexOf(HEADER);
  if (at < 0) return new Set();
  const end = lines.findIndex((line, index) => index > at && !line.startsWith(MARK));
  return new Set(lines.slice(at + 1, end < 0 ? undefined : end).map((line) => line.slice(MARK.length)));
}

/** The lines that say so, to stand at the end of a form; `""` where it offers all. */
export function writeLeftOut(names: readonly string[]): string {
  return names.length === 0 ? '' : [HEADER, ...names.map((name) => MARK + name), ''].join('\n');
}

const MARK = '# - ';
