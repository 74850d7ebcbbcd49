import { isOneAddress } from '../knowledge/hosts.ts';
import { roleOfTarget } from '../knowledge/link-role.ts';
import type { Give } from './give-rest.ts';
import type { Style } from './style.ts';

/** Fields of forms that ask for the page of what a list is of, where that is no paper. */
const SITES: readonly string[] = ['project', 'website', 'homepage', 'data', 'dataset', 'code'];

/**
 * Gives the address of a project, of data or of code the place of the title’s link, where that leads to no paper and the paper has a
 * link of its own:
 *
 * ```
 * | [FSD50K](https://zenodo.org/…) | 51k clips | [Fonseca et al. (2020)](https://arxiv.org/…) |
 * ```
 */
export function giveSite(
  left: ReadonlyMap<string, string>,
  { samples }: Style,
  shown: ReadonlyMap<string, number>,
  give: Give,
): void {
  if (!shown.has('url') || !shown.has('paper')) return;
  const sites = samples.flatMap(({ reading }) => reading.fields.url ?? []);
  if (sites.filter((site) => roleOfTarget(site) !== 'paper').length * 2 <= sites.length) return;
  const id = SITES.find((one) => isOneAddress(left.get(one) ?? ''));
  if (id !== undefined && !shown.has(id)) give(id, 'url');
}
