import * as z from 'zod';
import { isLimit } from './classify-failure.ts';
import { type GitHub, statusOf } from './github.ts';

const deliveryShape = z.object({
  // Above 2^53 since February 2026, and then read as bigint by Octokit: as text it is exact either way.
  id: z.union([z.number(), z.bigint()]).transform(String),
  guid: z.string(),
  status: z.string(),
  delivered_at: z.string(),
});

const PAGE = 100;
const MOST_PAGES = 10;
/** GitHub keeps deliveries for three days: https://docs.github.com/en/webhooks/testing-and-troubleshooting-webhooks/redelivering-webhooks */
const KEPT = 3 * 24 * 60 * 60 * 1000;

/**
 * Asks GitHub to deliver again what never arrived: of each delivery's attempts none was answered with success.
 *
 * A delivery that GitHub no longer has, or does not send again (404, 422), is done with. Any other that fails is passed to
 * `onFailure`, and the next one asked for.
 *
 * @param github authenticated as the App
 * @param now milliseconds since the epoch
 * @param onFailure hears of a delivery that could not be read or asked for, with its id where it has one
 * @returns how many were asked for
 * @throws where the deliveries cannot be listed, or a limit of GitHub's is reached
 */
export async function redeliver(
  github: GitHub,
  now: number,
  onFailure: (error: unknown, delivery: string | undefined) => void,
): Promise<number> {
  let asked = 0;
  for (const id of await findLost(github, now, onFailure)) {
    try {
      await github.request(`POST /app/hook/deliveries/${id}/attempts`);
      asked += 1;
    } catch (error) {
      if (isLimit(error)) throw error;
      const status = statusOf(error);
      if (status !== 404 && status !== 422) onFailure(error, id);
    }
  }
  return asked;
}

/** Ids of the newest attempts of deliveries that never arrived. */
async function findLost(
  github: GitHub,
  now: number,
  onFailure: (error: unknown, delivery: undefined) => void,
): Promise<readonly string[]> {
  const attempts = new Map<string, { id: string; arrived: boolean }>();
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const response = await github.request('GET /app/hook/deliveries', {
      per_page: PAGE,
      ...(cursor !== undefined && { cursor }),
    });
    for (const delivery of z.array(z.unknown()).parse(response.data)) {
      const read = deliveryShape.safeParse(delivery);
      if (!read.success) {
        onFailure(read.error, undefined);
        continue;
      }
      const { id, guid, status, delivered_at: at } = read.data;
      if (now - Date.parse(at) > KEPT) continue;
      const known = attempts.get(guid);
      attempts.set(guid, { id: known?.id ?? id, arrived: (known?.arrived ?? false) || status === 'OK' });
    }
    cursor = /[?&]cursor=([^&>]+)[^>]*>; rel="next"/.exec(response.headers.link ?? '')?.[1];
    if (cursor === undefined) break;
  }
  return [...attempts.values()].flatMap(({ id, arrived }) => (arrived ? [] : [id]));
}
