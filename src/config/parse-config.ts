import { loadAll } from 'js-yaml';
import { z } from 'zod';
import { parseTemplate } from '../entry/parse-template.ts';
import { failed, problem, type Result } from '../problems.ts';
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
  labels: z
    .strictObject({ needsChanges: z.string().min(1).max(50).default('needs changes') })
    .default({ needsChanges: 'needs changes' }),
});

/**
 * Reads `.github/accession.yml`; an empty text gives the defaults.
 *
 * Problems: `bad-config` with the key at fault, `bad-template` for the entry template.
 */
export function parseConfig(text: string): Result<Config> {
  if (text.length > LARGEST_CONFIG)
    return failed(problem('bad-config', { value: `${text.length} characters`, expected: `at most ${LARGEST_CONFIG}` }));
  let raw: unknown;
  try {
    // An empty file is no YAML document, which for a configuration means: nothing to say.
    raw = loadAll(text)[0] ?? {};
  } catch (error) {
    return failed(problem('bad-config', { value: (error as Error).message, expected: 'YAML' }));
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success)
    return failed(
      ...parsed.error.issues.map((issue) =>
        problem('bad-config', { value: `value at “${issue.path.join('.') || 'the top'}”`, expected: issue.message }),
      ),
    );
  const { entry, ...rest } = parsed.data;
  if (entry === undefined) return { ok: true, value: { ...rest, entry: null } };
  const template = parseTemplate(entry);
  return template.ok ? { ok: true, value: { ...rest, entry: template.value } } : template;
}
