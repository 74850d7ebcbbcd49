import { Ajv } from 'ajv';

const QUICK = {
  strict: false,
  allErrors: true,
  validateFormats: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
  logger: false,
} as const;

/**
 * For large schemas that come from elsewhere: made ready in little time, which is what most of it goes into.
 *
 * @param coerceTypes whether texts are read as numbers and booleans where these are asked for
 */
export function quickAjv(coerceTypes = false): Ajv {
  return new Ajv({ ...QUICK, coerceTypes });
}
