import { loadAll } from 'js-yaml';
import { z } from 'zod';
import { parseTemplate } from '../entry/parse-template.ts';
import type { Template } from '../entry/template.ts';
import { failed, type Problem, problem, type Result } from '../problems.ts';
import type { Form } from '../submission/form.ts';
import { parseForm } from '../submission/parse-form.ts';
import type { Config } from './config.ts';

const LARGEST_CONFIG = 16 * 1024;

/** A relative path of a Markdown file that leaves neither the repository nor turns into a workflow. */
const listPath = z
  .string()
  .max(200)
  .regex(
    /^(?!\.github\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^/\\:%\p{C}][^\\:%\p{C}]*\.(?:md|markdown)$/iu,
    'expected a path such as README.md',
  )
  .refine((path) => !path.includes('//'), 'expected a path such as README.md');

const schema = z.strictObject({
  list: listPath.default('README.md'),
  entry: z.string().max(10_000).optional(),
  freeText: z.boolean().default(false),
  limits: z
    .strictObject({
      perUser: z.int().min(1).max(1000).default(10),
      perRepository: z.int().min(1).max(1000).default(50),
    })
    .prefault({}),
  labels: z
    .strictObject({ needsChanges: z.string().min(1).max(50).default('needs changes') })
    .default({ needsChanges: 'needs changes' }),
});

/**
 * Reads `.github/accession.yml` and the form beside it; `null` or an empty text gives the defaults.
 *
 * Problems: `bad-config` with the key at fault, `bad-template` for the entry template, `invalid-form` for the form.
 */
export function parseConfig(text: string | null, formText: string | null = null): Result<Config> {
  const settings = parseSettings(text ?? '');
  if (!settings.ok) return settings;
  const { entry, ...rest } = settings.value;
  const template: Result<Template | null> = entry === undefined ? { ok: true, value: null } : parseTemplate(entry);
  if (!template.ok) return template;
  const form: Result<Form | null> = formText === null ? { ok: true, value: null } : parseForm(formText);
  if (!form.ok) return form;
  return { ok: true, value: { ...rest, entry: template.value, form: form.value } };
}

function parseSettings(text: string): Result<z.output<typeof schema>> {
  if (text.length > LARGEST_CONFIG) return bad(`${text.length} characters`, `at most ${LARGEST_CONFIG} are read`);
  let raw: unknown;
  try {
    // An empty file is no YAML document, which for a configuration means: nothing to say.
    raw = loadAll(text)[0] ?? {};
  } catch (error) {
    return bad((error as Error).message, 'expected YAML');
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return failed(
    ...parsed.error.issues.map(
      ({ path, message }) => bad(`value at ${path.join('.') || 'the top'}`, message).problems[0] as Problem,
    ),
  );
}

function bad(value: string, expected: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return failed(problem('bad-config', { value, expected }));
}
