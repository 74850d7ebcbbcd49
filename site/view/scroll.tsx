import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly kind?: 'entry' | 'diff';
  readonly children: ComponentChildren;
}

/** Text as it is written, which scrolls, by keyboard too. */
export function Scroll({ label, kind, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must do so by keyboard
    <section class="scroll" tabIndex={0} aria-label={label}>
      <pre class={kind}>{children}</pre>
    </section>
  );
}
