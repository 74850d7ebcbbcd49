import { closestMatch } from 'leven';
import * as z from 'zod';
import { parseTemplate } from '../entry/parse-template.ts';
import type { Template } from '../entry/template.ts';
import { tellLanguage } from '../knowledge/language.ts';
import { failed, type Problem, problem, quote, type Result } from '../problems.ts';
import { CHANGE_FORMS, type ChangeForms } from '../submission/change-forms.ts';
import type { Form } from '../submission/form.ts';
import { parseForm } from '../submission/parse-form.ts';
import type { Config } from './config.ts';
import { configSchema, type Settings } from './config-schema.ts';
import { type Position, readYaml, type YamlDocument, YamlFault } from './read-yaml.ts';

/** Bytes of a configuration that are read at most. */
const LARGEST_CONFIG = 16 * 1024;

/** Texts of the forms for changes, as far as the repository has them. */
export type ChangeFormTexts = Readonly<Record<keyof ChangeForms, string | null>>;

/**
 * Reads `.github/accession.yml` and the forms beside it; `null` or an empty text gives the defaults.
 *
 * Problems: `bad-config` with line and column, `bad-template` for the entry template, `invalid-form` for the form. A form for
 * changes that cannot be read is none: GitHub does not show it to anybody.
 */
export function parseConfig(
  text: string | null,
  formText: string | null = null,
  changeForms: ChangeFormTexts = { update: null, remove: null },
): Result<Config> {
  const settings = parseSettings(text ?? '');
  if (!settings.ok) return settings;
  const { entry, list, language, ...rest } = settings.value;
  const template: Result<Template | null> = entry === undefined ? { ok: true, value: null } : parseTemplate(entry);
  if (!template.ok) return template;
  const form: Result<Form | null> = formText === null ? { ok: true, value: null } : parseForm(formText);
  if (!form.ok) return form;
  const own = (kind: keyof ChangeForms): Form => {
    const read = parseForm(changeForms[kind] ?? '');
    return read.ok ? read.value : CHANGE_FORMS[kind];
  };
  return {
    ok: true,
    value: {
      ...rest,
      lists: [list].flat(),
      entry: template.value,
      form: form.value,
      language: language === 'auto' ? tellLanguage(form.value?.fields.map(({ label }) => label) ?? []) : language,
      changeForms: { update: own('update'), remove: own('remove') },
    },
  };
}

function parseSettings(file: string): Result<Settings> {
  const text = file.replace(/^\uFEFF/, '');
  const size = text.length > LARGEST_CONFIG ? text.length : new TextEncoder().encode(text).length;
  if (size > LARGEST_CONFIG)
    return failed(problem('bad-config', { value: `${size} bytes`, expected: `at most ${LARGEST_CONFIG}` }));
  let document: YamlDocument;
  try {
    document = readYaml(text);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return failed(
      problem('bad-config', { value: error.message, at: print(error.position), expected: plainValues(error) }),
    );
  }
  // An empty file, or one of comments only, says nothing.
  const parsed = configSchema.safeParse(document.value ?? {});
  if (parsed.success && parsed.data.batch && parsed.data.propose === 'patch')
    return failed(
      problem('bad-config', {
        value: 'batch: true',
        at: print(document.locate(['batch'])),
        expected: 'batch: false with propose: patch, which opens no pull request',
      }),
    );
  if (parsed.success) return { ok: true, value: parsed.data };
  return failed(...parsed.error.issues.flatMap((issue) => problemsOf(issue, document)));
}

/** Who meant a pattern such as `*.md` reads YAML's own word for it, and what to do. */
function plainValues({ message }: YamlFault): string {
  return `YAML with plain values${message === 'alias' ? ', in quotes where one starts with *' : ''}`;
}

function problemsOf(issue: z.core.$ZodIssue, document: YamlDocument): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path);
    return issue.keys.map((key) => {
      const suggestion = closestMatch(key, known, { maxDistance: Math.min(3, Math.ceil(key.length / 2)) });
      return problem('bad-config', {
        value: key,
        at: print(document.locate([...issue.path, key], 'key')),
        expected: known.map(quote).join(', '),
        ...(suggestion !== undefined && { suggestion }),
      });
    });
  }
  const value = valueAt(document.value, issue.path);
  if (issue.code === 'invalid_union') {
    // Of the ways to write a value, the one of its kind says best what is wrong with it.
    const own = issue.errors.find(
      (errors) => !errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
    );
    if (own) return own.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, document));
  }
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const suggestion = typeof value === 'string' ? closestMatch(value, options, { maxDistance: 3 }) : undefined;
  return [
    problem('bad-config', {
      value: typeof value === 'string' ? value : JSON.stringify(value),
      at: print(document.locate(issue.path)),
      expected: issue.message,
      ...(suggestion !== undefined && { suggestion }),
    }),
  ];
}

/** Names of the keys that the schema knows at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  return Object.keys(path.reduce((shape, key) => shapeOf(shape[String(key)]), shapeOf(configSchema)));
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return shapeOf(schema.unwrap());
  return schema instanceof z.ZodObject ? schema.shape : {};
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

const print = ({ line, column }: Position): string => `line ${line}, column ${column}`;
