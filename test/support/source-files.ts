import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file: its path from the root of the project, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const ROOT = new URL('../../', import.meta.url).pathname;

/** Every file below a folder of the project whose name ends as asked, sorted by path. */
export function sourceFiles(folder: string, ending = '.ts'): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Text of one file of the project. */
export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
