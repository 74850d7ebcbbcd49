import { html } from 'htm/preact';
import { load } from 'js-yaml';
import type { ComponentChild } from 'preact';
import * as z from 'zod';
import { renderText } from './render-text.ts';

const elementShape = z.object({
  type: z.string(),
  id: z.string().optional(),
  attributes: z
    .object({
      label: z.string().optional(),
      description: z.string().optional(),
      placeholder: z.string().optional(),
      value: z.string().optional(),
      multiple: z.boolean().optional(),
      options: z.array(z.union([z.string(), z.object({ label: z.string() })])).optional(),
    })
    .optional(),
  validations: z.object({ required: z.boolean().optional() }).optional(),
});
const formShape = z.object({ name: z.string(), title: z.string().optional(), body: z.array(elementShape) });

type Element = z.infer<typeof elementShape>;

/** An issue form as GitHub draws it, from its file. */
export interface DrawnForm {
  readonly name: string;
  readonly page: ComponentChild;
  /** Title and body of the issue that GitHub makes of what was filled in. */
  readonly read: (answers: Readonly<Record<string, unknown>>) => { readonly title: string; readonly body: string };
}

/**
 * Draws a form.
 *
 * @param given answers by id, as a link's query has them
 * @throws an error of js-yaml or zod where the file is no form
 */
export function drawForm(file: string, given: URLSearchParams, place: string, template: string): DrawnForm {
  const { name, title = '', body } = formShape.parse(load(file));
  return {
    name,
    page: html`<form method="post" action="${place}/issues/new?template=${template}">
      <label for="issue-title">Title of the issue</label>
      <input id="issue-title" name="issue-title" required value=${given.get('title') && !asksTitle(body) ? given.get('title') : title} />
      ${body.map((element) => drawElement(element, given, place))}
      <p><button type="submit">Submit new issue</button></p>
    </form>`,
    read: (answers) => ({
      title: String(answers['issue-title'] ?? title),
      body: body
        .filter(({ id, type }) => id !== undefined && type !== 'markdown')
        .map(
          ({ id = '', attributes }) =>
            `### ${attributes?.label}\n\n${String(answers[id] ?? '').trim() || '_No response_'}`,
        )
        .join('\n\n'),
    }),
  };
}

const asksTitle = (body: readonly Element[]): boolean => body.some(({ id }) => id === 'title');

function drawElement({ type, id, attributes = {}, validations }: Element, given: URLSearchParams, place: string) {
  const { label, description, placeholder, value = '', options = [] } = attributes;
  if (type === 'markdown' || id === undefined)
    return html`<div dangerouslySetInnerHTML=${{ __html: renderText(value, place) }}></div>`;
  const same = { id, name: id, required: validations?.required === true };
  const answer = given.get(id) ?? value;
  const choices = options.map((option) => (typeof option === 'string' ? option : option.label));
  return html`<div>
    <label for=${id}>${label}${same.required && ' *'}</label>
    ${description && html`<small>${description}</small>`}
    ${
      type === 'dropdown'
        ? html`<select ...${same}>
          <option value="">None</option>
          ${choices.map((option) => html`<option value=${option}>${option}</option>`)}
        </select>`
        : type === 'checkboxes'
          ? choices.map((option) => html`<p><small>☐ ${option}</small></p>`)
          : type === 'textarea'
            ? html`<textarea rows="3" placeholder=${placeholder} ...${same}>${answer}</textarea>`
            : html`<input placeholder=${placeholder} value=${answer} ...${same} />`
    }
  </div>`;
}
