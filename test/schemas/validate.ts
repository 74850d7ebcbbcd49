import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';

const compiled = new Map<string, ReturnType<Ajv['compile']>>();

/** What is wrong with a YAML text by one of GitHub's schemas; empty where all is well. */
export function faultsOf(kind: 'action' | 'issue-forms' | 'workflow', text: string): string[] {
  const validate = compiled.get(kind) ?? compile(kind);
  compiled.set(kind, validate);
  return validate(load(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compile(kind: string) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(new URL(`github-${kind}.json`, import.meta.url), 'utf8')));
}
