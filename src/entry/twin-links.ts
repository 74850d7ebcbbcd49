import { findArxivId } from '../knowledge/arxiv-id.ts';
import { isOneAddress } from '../knowledge/hosts.ts';
import { type Style, shownFields } from './style.ts';

/**
 * Links that say no more than another one of the same entry: `[[pdf]](…/pdf/2401.00001)` beside a title that leads to
 * `…/abs/2401.00001`. Where all entries that show both link the same paper on arXiv, the new one gets both too.
 *
 * @param values the paper's values, by field of the list
 * @returns field → address, made like that of the nearest entry
 */
export function twinLinks(values: ReadonlyMap<string, string>, style: Style): Map<string, string> {
  const twins = new Map<string, string>();
  const id = findArxivId(values.get('paper') ?? '');
  if (!id) return twins;
  for (const field of shownFields(style).keys()) {
    if (values.has(field) || field === 'paper') continue;
    const pairs = style.samples.flatMap(({ reading: { fields } }) => {
      const [paper, twin] = [fields.paper ?? '', fields[field] ?? ''];
      return paper !== '' && isOneAddress(twin) ? [{ paper, twin }] : [];
    });
    const onArxiv = pairs.filter(({ paper }) => findArxivId(paper) !== undefined);
    const [nearest] = onArxiv;
    if (!nearest || onArxiv.length < 2 || !onArxiv.every(({ paper, twin }) => findArxivId(twin) === findArxivId(paper)))
      continue;
    const own = findArxivId(nearest.twin) ?? '';
    const [before = '', behind = ''] = nearest.twin.split(own);
    twins.set(field, before + id + behind.replace(/^v\d+/, ''));
  }
  return twins;
}
