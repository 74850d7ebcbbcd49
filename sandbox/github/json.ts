/** A JSON object of which nothing is known yet. */
export type Json = Record<string, unknown>;

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object inside, `{}` where there is none. */
export function objectIn(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** The list inside, `[]` where there is none. */
export function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text inside, `''` where there is none. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The text inside, `undefined` where there is none. */
export function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
