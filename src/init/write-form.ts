import { dump } from 'js-yaml';
import { writeLeftOut } from '../config/left-out.ts';
import type { Language } from '../knowledge/language.ts';
import { LINK_FIELDS } from '../paper/paper-rules.ts';
import { DEFAULT_FORM } from '../submission/default-form.ts';
import type { Form } from '../submission/form.ts';
import type { FieldText, FormTexts, Heading } from './form-texts.ts';
import type { LearntField } from './learn-fields.ts';
import { LEAST_ENTRIES } from './recent-entries.ts';
import { FORM_TEXTS } from './texts/form-texts.ts';

/** What a form is made of. */
export interface FormParts {
  /** Names of the sections, as {@link shortestPaths} gives them. */
  readonly sections: readonly string[];
  /** Fields that the list shows. */
  readonly fields: readonly LearntField[];
  readonly language: Language;
  /** Whether papers are looked up: then what is known of them need not be typed. */
  readonly isLookedUp?: boolean;
  /** How many entries say so: a few say nothing of what is required. */
  readonly entries?: number;
  /** Ids of the questions that are required, where somebody has said so. */
  readonly required?: readonly string[];
  /** Sections that hold papers and are not offered. */
  readonly leftOut?: readonly string[];
}

/** Asked for in any list, whether or not its entries show them. */
const ALWAYS: readonly string[] = ['section', 'title', 'paper'];
const MOSTLY = 0.95;
const NEARLY_ALL = 0.95;
const LONG: ReadonlySet<string> = new Set(['authors', 'description', 'notes']);

/** Where an answer may be written in many ways an example helps; these explain themselves. */
const SELF_EXPLAINING: ReadonlySet<string> = new Set(['section', 'title', 'image', ...LINK_FIELDS]);

/** What is found by a paper's link. */
const LOOKED_UP: ReadonlySet<string> = new Set(['title', 'authors', 'venue', 'year', 'date']);

/**
 * Whether an answer is required: the section, the title and the link always, and what nearly all entries of the last year show; but not
 * what can be looked up by the link. A list in which some papers have no link takes papers without one.
 */
export function isRequired(id: string, { fields, isLookedUp = false, entries = 0, required }: FormParts): boolean {
  if (id === 'section') return true;
  if (required) return required.includes(id);
  const known = fields.find((field) => field.id === id);
  const hasLinks = haveLinks(fields);
  if (id === 'paper') return hasLinks;
  if (isLookedUp && hasLinks && LOOKED_UP.has(id)) return false;
  return id === 'title' || (entries >= LEAST_ENTRIES && (known?.recent ?? 0) >= NEARLY_ALL);
}

function haveLinks(fields: readonly LearntField[]): boolean {
  return (fields.find(({ id }) => id === 'paper')?.share ?? 1) > MOSTLY;
}

/**
 * Writes an issue form that asks for what a list shows and nothing else.
 *
 * @returns the text of `.github/ISSUE_TEMPLATE/add-paper.yml`
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function writeForm(parts: FormParts): string {
  const { sections, fields, language, leftOut = [] } = parts;
  const own = FORM_TEXTS[language];
  const known = new Map(fields.map((field) => [field.id, field]));
  const options = [...new Set(sections)];
  const texts = isFromLink(parts) ? own.lookedUp(own) : own;
  const form = dumpForm(texts.add, DEFAULT_FORM, [
    ...questionsOf(fields, texts).map(([id, text]) =>
      element(id, text, {
        ...(id === 'section' && { options }),
        example: exampleOf(known.get(id), texts),
        isRequired: isRequired(id, parts),
      }),
    ),
  ]);
  return form + writeLeftOut(leftOut);
}

/** Whether the link alone may be enough to name a paper. */
function isFromLink({ fields, isLookedUp = false, required }: FormParts): boolean {
  return isLookedUp && haveLinks(fields) && required?.includes('title') !== true;
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
