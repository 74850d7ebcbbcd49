import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEntry } from '../../src/entry/parse-entry.ts';
import { parseTemplate } from '../../src/entry/parse-template.ts';
import { fieldsAsShown, renderEntry } from '../../src/entry/render-entry.ts';
import type { Template } from '../../src/entry/template.ts';
import { readLink } from '../../src/paper/link.ts';
import { hostileText } from '../support/hostile-text.ts';
import { SEED_TEMPLATE } from '../support/seed-list.ts';

const RUNS = 1000;

function compiled(source: string): Template {
  const template = parseTemplate(source);
  if (!template.ok) throw new Error(JSON.stringify(template.problems));
  return template.value;
}

const TEMPLATES: readonly (readonly [name: string, template: Template])[] = [
  ['the seed list’s', SEED_TEMPLATE],
  ['a linked title', compiled('* [{{title}}]({{paper}}), {{venue}} {{year}}{{#code}} ([code]({{code}})){{/code}}')],
  [
    'a table row',
    compiled(
      '| {{year}} | **{{title}}** | {{venue}} | [link]({{paper}}) | {{#code}}[link]({{code}}){{/code}}{{^code}}-{{/code}} |',
    ),
  ],
  ['an HTML paragraph', compiled('<p><b>{{title}}</b><br><i>{{authors}}</i> <a href="{{paper}}">[paper]</a></p>')],
  ['a citation', compiled('+ {{authors}}. {{year}}. *{{title}}*.{{#name}} `{{name}}`{{/name}} [[pdf]]({{paper}})')],
];

const link = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .map((url) => readLink(url))
  .filter((read) => read.ok)
  .map((read) => read.url);

const fields = fc.record(
  {
    number: fc.integer({ min: 1, max: 9999 }).map(String),
    title: hostileText,
    authors: hostileText,
    venue: hostileText,
    year: fc.integer({ min: 1900, max: 2100 }).map(String),
    paper: link,
    code: link,
    name: hostileText.map((text) => text.replaceAll('`', "'")),
    tasks: hostileText,
    technique: hostileText,
  },
  { requiredKeys: ['number', 'title', 'authors', 'venue', 'year', 'paper'] },
);

describe.each(TEMPLATES)('%s template', (_, template) => {
  it(`reads back what it wrote, or the two differ in a way that is seen (${RUNS} papers)`, () => {
    let same = 0;
    fc.assert(
      fc.property(fields, (values) => {
        const shown = fieldsAsShown(template, values);
        const entry = renderEntry(template, shown);
        const read = parseEntry(template, entry);
        // A value that holds the very text around it, such as a venue “X 2024. Y”, can be read in two ways. What counts
        // is that the difference is seen: insertEntry refuses such a paper.
        if (read && JSON.stringify(sorted(read.fields)) === JSON.stringify(sorted(shown))) same += 1;
        if (read) expect(renderEntry(template, read.fields, read.layout)).toBe(entry);
      }),
      { numRuns: RUNS },
    );
    expect(same / RUNS).toBeGreaterThan(0.99);
  });
});

const sorted = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
