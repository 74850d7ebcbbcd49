import { parseTemplate } from '../../src/entry/parse-template.ts';
import type { Template } from '../../src/entry/template.ts';
import type { List } from '../../src/list/list.ts';
import { readList } from '../../src/list/read-list.ts';

/** A template that fits the short lists of these tests: `- [1] A title, https://…`. */
export const SHORT = template('- {{#number}}[{{number}}] {{/number}}{{title}}{{#paper}}, {{paper}}{{/paper}}');

/** Compiles a template that is known to be good. */
export function template(source: string): Template {
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Reads a list written in the {@link SHORT} template. */
export function readShort(text: string): List {
  return readList(text, SHORT);
}
