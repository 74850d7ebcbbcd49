import type { Observed, ObservedFile } from './observed.ts';

/** The address, for people, of a line of the list as it was read; lines count from 1. */
export function lineUrl(
  { repository, base }: Pick<Observed, 'repository' | 'base'>,
  { path }: ObservedFile,
  line: number,
): string {
  const file = encodeURI(path).replace(/[()?#]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${repository.url}/blob/${base.commit}/${file}?plain=1#L${line}`;
}
