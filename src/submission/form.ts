/**
 * What a GitHub issue form asks, reduced to what reading an answer needs.
 *
 * Source of the format: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export interface Form {
  /** Title that GitHub puts into a new issue, e.g. `"[Paper] "`; never read as data. */
  readonly title: string;
  /** Labels that the form sets, e.g. `["add-paper"]`. */
  readonly labels: readonly string[];
  /** Input elements in the form's order; `markdown` elements are no input. */
  readonly fields: readonly FormField[];
  /** It says that a word for nothing (`None`) takes a value away; not there where it says nothing of the kind. */
  readonly clears?: boolean;
}

/** One input element of a form. */
export interface FormField {
  /** Id of the element: the field's name in the whole product, e.g. `paper`. */
  readonly id: string;
  /** What people see, and what GitHub writes as `### <label>`, e.g. `Paper link`. */
  readonly label: string;
  readonly type: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly required: boolean;
  /** Dropdown: several may be chosen, written `a, b`. */
  readonly multiple: boolean;
  /** Options of a dropdown or of checkboxes, in order. */
  readonly options: readonly string[];
}
