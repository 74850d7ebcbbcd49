import { labelKey } from '../knowledge/label-key.ts';
import { withoutCount } from './companions/count-in-name.ts';
import { PATH_SEPARATOR } from './find-section.ts';

/** A heading path as paths compare: case, marks and emoji do not tell two headings apart, unless there is nothing else. */
export function pathKey(path: readonly string[]): string {
  return path.map((part) => labelKey(part) || part.trim()).join('\n');
}

/** The same without the numbers of papers that headings name: `Naps (12)` is `Naps (13)` tomorrow. */
export function countlessKey(path: readonly string[]): string {
  return pathKey(path.map(withoutCount));
}

/** Whether a section's path ends with a name such as `Pruning > 2024`. */
export function isNamed(path: readonly string[], name: string, keyOf = pathKey): boolean {
  const parts = name.split(PATH_SEPARATOR);
  return parts.length <= path.length && keyOf(path.slice(-parts.length)) === keyOf(parts);
}
