import { DEFAULT_FORM } from '../submission/default-form.ts';
import type { Form } from '../submission/form.ts';
import { ONE_LINE_FIELDS } from '../submission/one-line-fields.ts';

/** What a list asks of a paper, as values. */
export interface PaperRules {
  /** Ids of the fields that must be given. */
  readonly required: readonly string[];
  /** Ids of fields that must be given where the body asks for them, or is no form at all. */
  readonly requiredIfAsked?: readonly string[];
  /** What people call the fields, by id; a field without a label goes by its id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Fields that hold one link; any other field may hold links as part of its text. */
  readonly linkFields?: readonly string[];
  /** Fields that keep their lines, joined by `\n`; any other value is one line. None where this is left out. */
  readonly longFields?: readonly string[];
  /** BibTeX keeps its lines and their indent, whatever field it stands in. */
  readonly keepsCode?: boolean;
  /** The current year, for what "a year to come" means; without it years up to 2100 are taken. */
  readonly thisYear?: number;
}

/** Fields that hold one link where nothing else is said. */
export const LINK_FIELDS: readonly string[] = ['paper', 'pdf', 'code', 'project', 'video', 'slides'];

/** The rules of a list whose form is not known: it may be one that does not ask for a link. */
export const DEFAULT_RULES: PaperRules = { required: ['section', 'title'], requiredIfAsked: ['paper'] };

/** The rules that a form states: what is required, and how its fields are called. */
export function rulesOfForm(form: Form | null, thisYear?: number): PaperRules {
  const year = thisYear === undefined ? {} : { thisYear };
  const { fields } = form ?? DEFAULT_FORM;
  const labels = Object.fromEntries(fields.map(({ id, label }) => [id, label]));
  const longFields = fields
    .filter(({ id, type }) => type === 'textarea' && !ONE_LINE_FIELDS.has(id))
    .map(({ id }) => id);
  if (form === null) return { ...DEFAULT_RULES, labels, longFields, keepsCode: true, ...year };
  const required = form.fields.filter((field) => field.required).map(({ id }) => id);
  // Left empty it may have been looked up; where that came to nothing it is asked for.
  const isTitleOpen =
    form.fields.some(({ id }) => id === 'title') && !['title', 'name'].some((id) => required.includes(id));
  const requiredIfAsked = isTitleOpen ? { requiredIfAsked: ['title'] } : {};
  return { required, ...requiredIfAsked, labels, longFields, keepsCode: true, ...year };
}
