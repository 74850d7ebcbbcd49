import { labelKey } from '../submission/label-key.ts';
import { PATH_SEPARATOR } from './find-section.ts';

/** A heading path as paths compare: case, marks and emoji do not tell two headings apart, unless there is nothing else. */
export function pathKey(path: readonly string[]): string {
  return path.map((part) => labelKey(part) || part.trim()).join('\n');
}

/** Whether a section's path ends with a name such as `Pruning > 2024`. */
export function isNamed(path: readonly string[], name: string): boolean {
  const parts = name.split(PATH_SEPARATOR);
  return parts.length <= path.length && pathKey(path.slice(-parts.length)) === pathKey(parts);
}
