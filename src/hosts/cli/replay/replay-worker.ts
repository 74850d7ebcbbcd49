import { type ReplayTask, replayVersion } from './replay-version.ts';

// A process that replays what it is sent, one after the other, until nobody listens any more.
process.on('message', (task: ReplayTask) => {
  try {
    process.send?.({ replayed: replayVersion(task) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.message : String(error) });
  }
});
