import type { Probot } from 'probot';
import type { Queue } from '../queue/queue.ts';
import { formatKey } from './key.ts';

/**
 * The Probot application: every webhook is a hint that names an issue, nothing more. It is put into the queue and answered.
 *
 * @param bot login of the App's own account, whose changes are no reason to look again
 */
export function createApp(queue: Queue, bot: string): (probot: Probot) => void {
  return (probot) => {
    probot.on('issues', ({ payload }) => {
      if (payload.sender.login === bot || !payload.installation) return;
      const { owner, name } = payload.repository;
      queue.add(
        formatKey({
          installation: payload.installation.id,
          owner: owner.login,
          repo: name,
          issue: payload.issue.number,
        }),
      );
    });
  };
}
