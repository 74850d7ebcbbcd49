/** The latest of some moments, ISO 8601 in UTC; `null` where there is none. */
export function latest(...moments: readonly (string | null)[]): string | null {
  return moments.reduce((one, other) => (one === null || (other !== null && other > one) ? other : one), null);
}
