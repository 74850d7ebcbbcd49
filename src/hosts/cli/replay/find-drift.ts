import { type Finding, finding } from '../../../check/finding.ts';
import { SHORT_NAME } from './describe-replay.ts';
import { replayLately } from './replay-lately.ts';

/**
 * The last additions to a list that would have been proposed otherwise and still stand in it, by line.
 *
 * @param text the list as it is
 * @param last how many additions are looked at
 * @param config text of the configuration
 * @throws what {@link replayLately} throws
 */
export async function findDrift(path: string, text: string, last: number, config?: string): Promise<Finding[]> {
  const replayed = await replayLately(path, last, config);
  return replayed
    .filter(({ outcome }) => outcome !== 'exact' && outcome !== 'blanks')
    .flatMap(({ addition: { entry, fields }, task: { version } }) => {
      const at = text.indexOf(entry);
      if (at < 0) return [];
      const line = text.slice(0, at).split('\n').length;
      const expected = `${version.commit.slice(0, SHORT_NAME)} of ${version.date.slice(0, 10)}`;
      return [finding('written-otherwise', { path, line }, { value: fields.title ?? entry, expected })];
    })
    .sort((a, b) => a.line - b.line);
}
