import { dump } from 'js-yaml';
import type { Language } from '../knowledge/language.ts';
import { LINK_FIELDS } from '../paper/paper-rules.ts';
import { DEFAULT_FORM } from '../submission/default-form.ts';
import type { Form } from '../submission/form.ts';
import type { FieldText, FormTexts, Heading } from './form-texts.ts';
import type { LearntField } from './learn-fields.ts';
import { FORM_TEXTS } from './texts/form-texts.ts';

/** What a form is made of. */
export interface FormParts {
  /** Names of the sections, as {@link shortestPaths} gives them. */
  readonly sections: readonly string[];
  /** Fields that the list shows. */
  readonly fields: readonly LearntField[];
  readonly language: Language;
  /** Whether papers are looked up: then the link and the section are enough. */
  readonly isLookedUp?: boolean;
}

/** Asked for in any list, whether or not its entries show them. */
const ALWAYS: readonly string[] = ['section', 'title', 'paper'];
const MOSTLY = 0.95;
const LONG: ReadonlySet<string> = new Set(['authors', 'description', 'notes']);

/** Where an answer may be written in many ways an example helps; these explain themselves. */
const SELF_EXPLAINING: ReadonlySet<string> = new Set(['section', 'title', 'image', ...LINK_FIELDS]);

/**
 * Writes an issue form that asks for what a list shows and nothing else.
 *
 * @returns the text of `.github/ISSUE_TEMPLATE/add-paper.yml`
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function writeForm({ sections, fields, language, isLookedUp = false }: FormParts): string {
  const own = FORM_TEXTS[language];
  const known = new Map(fields.map((field) => [field.id, field]));
  const options = [...new Set(sections)];
  // A list in which some papers have no link takes papers without one.
  const hasLinks = (known.get('paper')?.share ?? 1) > MOSTLY;
  const isFromLink = isLookedUp && hasLinks;
  const texts = isFromLink ? own.lookedUp(own) : own;
  const isRequired = (id: string): boolean => {
    if (id === 'paper') return hasLinks;
    return ALWAYS.includes(id) && (id !== 'title' || !isFromLink);
  };
  return dumpForm(texts.add, DEFAULT_FORM, [
    ...questionsOf(fields, texts).map(([id, text]) =>
      element(id, text, {
        ...(id === 'section' && { options }),
        example: exampleOf(known.get(id), texts),
        isRequired: isRequired(id),
      }),
    ),
  ]);
}

/** What a list's forms ask for of a paper: the fields that its entries show, in a fixed order, its own ones last. */
export function questionsOf(fields: readonly LearntField[], texts: FormTexts): [id: string, text: FieldText][] {
  const shown = new Set(fields.map(({ id }) => id));
  const asked = [...texts.fields].filter(([id]) => ALWAYS.includes(id) || shown.has(id));
  const labels = new Set(asked.map(([, { label }]) => label.toLowerCase()));
  const others = fields.flatMap(({ id }): [string, FieldText][] => {
    const text = texts.other(id);
    if (texts.fields.has(id) || labels.has(text.label.toLowerCase())) return [];
    labels.add(text.label.toLowerCase());
    return [[id, text]];
  });
  return [...asked, ...others];
}

/** A form as a file, with the title and the labels of the product's own one. */
export function dumpForm(
  { name, description, introduction }: Heading,
  { title, labels }: Pick<Form, 'title' | 'labels'>,
  questions: readonly object[],
): string {
  const markdown = { type: 'markdown', attributes: { value: `${introduction}\n` } };
  return dump(
    { name, description, title, labels: [...labels], body: [markdown, ...questions] },
    { lineWidth: -1, noRefs: true },
  );
}

function exampleOf(field: LearntField | undefined, texts: FormTexts): string | undefined {
  if (!field || field.examples.length === 0 || SELF_EXPLAINING.has(field.id)) return undefined;
  return field.repeats ? texts.examples(field.examples) : texts.example(field.examples[0] ?? '');
}

interface Question {
  /** Of a dropdown. */
  readonly options?: readonly string[];
  readonly example?: string | undefined;
  readonly isRequired?: boolean;
}

/** One question, as a form holds it. */
export function element(id: string, text: FieldText, { options = [], example, isRequired = false }: Question): object {
  const isDropdown = options.length > 0;
  const description = [text.description, example].filter((part) => part !== undefined).join(' ');
  return {
    type: isDropdown ? 'dropdown' : LONG.has(id) ? 'textarea' : 'input',
    // GitHub takes letters, digits, - and _ only; a field without an id goes by its label.
    ...(/^[\w-]+$/.test(id) && { id }),
    attributes: {
      label: text.label,
      ...(description !== '' && { description }),
      ...(text.placeholder !== undefined && { placeholder: text.placeholder }),
      ...(isDropdown && { options }),
    },
    ...(isRequired && { validations: { required: true } }),
  };
}
