import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { PUBLISHED_FILES } from '../../scripts/published-files.ts';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';

const validate = new Ajv({ strict: true }).compile(configJsonSchema());

describe('the published JSON Schema', () => {
  it.each([
    'list: README.md',
    'list: docs/清单.markdown',
    'list: ../README.md',
    'list: .github/x.md',
    'list: a//b.md',
    'list: "papers/**/*.md"',
    'list: "*/*/*.md"',
    'list: ["papers/*.md", README.md]',
    'list: [README.md, README.txt]',
    'list: []',
    'list: [[README.md]]',
    'order: title',
    'order: by-title',
    'propose: patch',
    'freeText: yes',
    'limits: { perUser: 1 }',
    'limits: { perUser: 1.5 }',
    'limits: { perUser: 1001 }',
    'limits: { perPerson: 1 }',
    'labels: { needsChanges: "" }',
    'labels: {}',
    'newSection: true',
    'newSection: Another section…',
    'newSection: ""',
    'newSection: [a]',
    'rules: {}',
    'rules: { required: [year, code], oneOf: [[paper, code]], year: { from: 2015, to: 2030 } }',
    'rules: { hosts: { paper: [arxiv.org] }, patterns: { venue: "^[A-Z]", name: { matches: x, expected: y } } }',
    'rules: { ticked: [It is reviewed], mention: [I wrote it] }',
    'rules: { required: [] }',
    'rules: { required: [a b] }',
    'rules: { year: { from: 20 } }',
    'rules: { hosts: { paper: [https://arxiv.org] } }',
    'rules: { patterns: { venue: { matches: x } } }',
    'rules: { patterns: { "a b": x } }',
    'rules: { ticked: [""] }',
    'colour: red',
    'entry: "- {{title}}"',
  ])('agrees with the parser on %j', (text) => {
    expect(validate(load(text))).toBe(parseConfig(text).ok);
  });

  it('describes every key', () => {
    const { properties } = configJsonSchema() as { properties: Record<string, { description?: string }> };
    for (const [key, { description }] of Object.entries(properties))
      expect([key, description]).toEqual([key, expect.any(String)]);
  });
});

describe('npm run schema', () => {
  it.each(PUBLISHED_FILES.map(({ path, render }) => [path, render] as const))(
    'would leave %s as it is',
    (path, render) => {
      const current = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      expect(render(current)).toBe(current);
    },
  );
});
