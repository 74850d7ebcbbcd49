import { z } from 'zod';
import type { GitHub } from './github.ts';

const deliveriesShape = z.array(
  z.object({ id: z.number(), guid: z.string(), status: z.string(), delivered_at: z.string() }),
);

const PAGE = 100;
const MOST_PAGES = 10;
/** GitHub keeps deliveries for three days: https://docs.github.com/en/webhooks/testing-and-troubleshooting-webhooks/redelivering-webhooks */
const KEPT = 3 * 24 * 60 * 60 * 1000;

/**
 * Asks GitHub to deliver again what never arrived: of each delivery's attempts none was answered with success.
 *
 * @param github authenticated as the App
 * @param now milliseconds since the epoch
 * @returns how many were asked for
 */
export async function redeliver(github: GitHub, now: number): Promise<number> {
  const attempts = new Map<string, { id: number; arrived: boolean }>();
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const response = await github.request('GET /app/hook/deliveries', {
      per_page: PAGE,
      ...(cursor !== undefined && { cursor }),
    });
    const deliveries = deliveriesShape.parse(response.data);
    for (const { id, guid, status, delivered_at: at } of deliveries) {
      if (now - Date.parse(at) > KEPT) continue;
      const known = attempts.get(guid);
      attempts.set(guid, { id: known?.id ?? id, arrived: (known?.arrived ?? false) || status === 'OK' });
    }
    cursor = /[?&]cursor=([^&>]+)[^>]*>; rel="next"/.exec(response.headers.link ?? '')?.[1];
    if (cursor === undefined) break;
  }
  const lost = [...attempts.values()].filter(({ arrived }) => !arrived);
  for (const { id } of lost)
    await github.request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: id });
  return lost.length;
}
