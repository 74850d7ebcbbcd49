import { html } from 'htm/preact';
import type { ComponentChild } from 'preact';
import { renderText } from './render-text.ts';

/** What somebody wrote, in a box with its head. */
export function textBox(head: ComponentChild, text: string, place: string): ComponentChild {
  return html`<section class="box">
    <header>${head}</header>
    <div dangerouslySetInnerHTML=${{ __html: renderText(text, place) }}></div>
  </section>`;
}

const KINDS: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed' };

/** A diff, line by line. */
export function diffBox(diff: string): ComponentChild {
  return html`<pre class="diff" tabindex="0" aria-label="Diff">
${diff
  .trimEnd()
  .split('\n')
  .map((line) => html`<span class=${/^(?:\+\+\+|---)/.test(line) ? '' : KINDS[line.charAt(0)]}>${line}</span>`)}</pre
  >`;
}

/** A button that does something, as a person. */
export function actionButton(
  action: string,
  label: string,
  more: Readonly<Record<string, string>> = {},
): ComponentChild {
  return html`<form class="inline" method="post" action=${action}>
    ${Object.entries(more).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
    <button type="submit">${label}</button>
  </form> `;
}
