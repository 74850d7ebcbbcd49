import type { Observed } from './observed.ts';

/** The address, for people, of a line of a list as it was read; lines count from 1. */
export function lineUrl(
  { repository, base }: Pick<Observed, 'repository' | 'base'>,
  path: string,
  line: number,
): string {
  const file = encodeURI(path).replace(/[()?#]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${repository.url}/blob/${base.commit}/${file}?plain=1#L${line}`;
}
