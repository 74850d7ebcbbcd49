import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { withoutLeftOut } from './left-out.ts';
import { quickAjv } from './quick-ajv.ts';

/** GitHub's own description of its REST API: https://github.com/github/rest-api-description */
const PATH = new URL('../../node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url);

type Schema = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: Schema;
  readonly responses: Readonly<Record<string, Schema>>;
}

/** One operation, with what it takes made ready to be held against requests. */
export interface Operation {
  readonly id: string;
  /** What is wrong with a request, a line each; none where GitHub takes it. */
  readonly faultsOf: (query: URLSearchParams, body: unknown) => readonly string[];
  /** What is wrong with an answer, a line each; places in lists are written `*`. */
  readonly answerFaults: (status: number, answer: unknown) => readonly string[];
}

let description: Schema | undefined;
const compiled = new Map<string, Operation>();
const ajv = quickAjv();
/** A query is text: numbers and booleans in it are read as such. */
const queryAjv = quickAjv(true);

function whole(): Schema {
  description ??= JSON.parse(readFileSync(PATH, 'utf8')) as Schema;
  return description;
}

/** The operation that a request is for; a path has no query and is percent-decoded. */
export function findOperation(method: string, path: string): Operation | undefined {
  const paths = whole().paths as Record<string, Record<string, Described>>;
  const [best] = Object.keys(paths)
    .filter((template) => method.toLowerCase() in (paths[template] ?? {}) && patternOf(template).test(path))
    // The most literal one; a name with slashes fits several.
    .sort((a, b) => weightOf(a) - weightOf(b));
  if (best === undefined) return undefined;
  const key = `${method} ${best}`;
  const known = compiled.get(key) ?? compile(paths[best]?.[method.toLowerCase()] as Described);
  compiled.set(key, known);
  return known;
}

/** Parameters that may hold slashes. */
const LONG = /^\{(?:ref|path|basehead|name|branch)\}$/;
const patterns = new Map<string, RegExp>();

function patternOf(template: string): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const parts = template.split('/').map((part, index, all) => {
    if (part.startsWith('{')) return LONG.test(part) && index === all.length - 1 ? '.+' : '[^/]+';
    return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  });
  const pattern = new RegExp(`^${parts.join('/')}$`);
  patterns.set(template, pattern);
  return pattern;
}

function weightOf(template: string): number {
  return template.split('{').length * 100 - template.split('/').length;
}

function compile({ operationId, parameters = [], requestBody, responses }: Described): Operation {
  const all = parameters.map((parameter) => resolved(parameter) as unknown as Parameter);
  const inQuery = all.filter((parameter) => parameter.in === 'query');
  const query = queryAjv.compile({
    type: 'object',
    properties: Object.fromEntries(inQuery.map(({ name, schema }) => [name, standAlone(schema)])),
    required: inQuery.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  });
  const content = requestBody && (resolved(requestBody) as { content?: Record<string, { schema: Schema }> }).content;
  const schema = content?.['application/json']?.schema;
  const body = schema && ajv.compile(closed(standAlone(schema)));
  const answers = new Map<number, ValidateFunction | undefined>();
  return {
    id: operationId,
    faultsOf: (sent, given) => {
      query(Object.fromEntries(sent));
      body?.(given);
      const isEmpty = typeof given === 'object' && given !== null && Object.keys(given).length === 0;
      return [
        ...said('query', query),
        ...(body ? said('body', body) : isEmpty ? [] : [`body: ${operationId} takes none`]),
      ];
    },
    answerFaults: (status, answer) => {
      if (!answers.has(status)) answers.set(status, compileAnswer(operationId, responses[status]));
      const check = answers.get(status);
      if (!check) return ['no such answer'];
      check(answer);
      return said('answer', check).map((fault) => fault.replace(/\/\d+/g, '/*'));
    },
  };
}

function compileAnswer(operationId: string, response: Schema | undefined): ValidateFunction | undefined {
  if (!response) return undefined;
  const { content } = resolved(response) as { content?: Record<string, { schema: Schema }> };
  const schema = content?.['application/json']?.schema;
  return schema && ajv.compile(withoutLeftOut(standAlone(schema), operationId) as Schema);
}

/** GitHub passes over properties that it does not know; here they are faults. */
function closed(schema: Schema): Schema {
  if (schema.type !== 'object' || !schema.properties || 'additionalProperties' in schema) return schema;
  return { ...schema, additionalProperties: false };
}

function said(where: string, { errors }: ValidateFunction): string[] {
  return (errors ?? []).map(
    (error) => `${where}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** What a reference stands for. */
function resolved(value: Schema): Schema {
  if (typeof value.$ref !== 'string') return value;
  let target: unknown = whole();
  for (const part of value.$ref.slice(2).split('/')) target = (target as Schema)[part];
  return resolved(target as Schema);
}

/** A schema of the description with all that it refers to, as JSON Schema. */
function standAlone(schema: Schema): Schema {
  const definitions: Record<string, unknown> = {};
  const translate = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(translate);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref } = value as Schema;
    if (typeof $ref === 'string') {
      const name = $ref.split('/').at(-1) ?? '';
      if (!(name in definitions)) {
        definitions[name] = true;
        definitions[name] = translate(resolved(value as Schema));
      }
      return { $ref: `#/definitions/${name}` };
    }
    const plain: Schema = {};
    for (const [key, part] of Object.entries(value))
      if (!(NO_SCHEMA.has(key) && isForPeople(key, part))) plain[key] = translate(part);
    // OpenAPI 3.0's own word.
    if (plain.nullable !== true) return plain;
    delete plain.nullable;
    return { anyOf: [plain, { type: 'null' }] };
  };
  return { ...(translate(resolved(schema)) as Schema), definitions };
}

/** A property may have such a name too. */
function isForPeople(key: string, part: unknown): boolean {
  return key !== 'description' || typeof part === 'string';
}

/** Words for people, of which examples may look like schemas. */
const NO_SCHEMA: ReadonlySet<string> = new Set(['example', 'examples', 'description', 'x-github', 'externalDocs']);
