import * as z from 'zod';
import { configSchema } from './config-schema.ts';
import { HOME } from './home.ts';

/** Where the schema is published, for the first line of a configuration. */
export const SCHEMA_URL = `https://raw.githubusercontent.com/${HOME}/main/schema/accession.schema.json`;

/** The JSON Schema (draft 7, which editors read best) of `.github/accession.yml`. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
  return {
    $schema,
    $id: SCHEMA_URL,
    title: 'Accession',
    description: 'How a list of papers describes itself to Accession: .github/accession.yml.',
    ...rest,
  };
}
