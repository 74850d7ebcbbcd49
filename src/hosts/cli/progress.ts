import { Presets, SingleBar } from 'cli-progress';

/** Says how far something is: so many steps of so many are done. */
export type OnStep = (done: number, of: number) => void;

/**
 * Shows a bar on a stream while something runs that says how far it is; nothing where the stream is no terminal. The bar is
 * taken away at the end.
 *
 * @param label what takes long, e.g. `Learning the style`
 */
export async function withProgress<T>(
  label: string,
  stream: NodeJS.WritableStream,
  work: (onStep: OnStep) => T | Promise<T>,
): Promise<T> {
  const bar = new SingleBar(
    { format: `${label} {bar} {value}/{total}`, stream, clearOnComplete: true, hideCursor: true, barsize: 24 },
    Presets.shades_classic,
  );
  let isShown = false;
  try {
    return await work((done, of) => {
      if (!isShown) bar.start(of, done);
      isShown = true;
      bar.update(done);
    });
  } finally {
    if (isShown) bar.stop();
  }
}
