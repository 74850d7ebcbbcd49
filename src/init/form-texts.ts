/** How a field is asked for: its label, a sentence below it, and what stands in the empty box. */
export interface FieldText {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
}

/** What a form says of itself. */
export interface Heading {
  readonly name: string;
  readonly description: string;
  readonly introduction: string;
}

/** Everything that the forms say, in one language. */
export interface FormTexts {
  readonly add: Heading;
  readonly update: Heading;
  readonly remove: Heading;
  /** Questions of the forms for changes: which entry is meant, in which section, and what else there is to say. */
  readonly entry: FieldText;
  readonly entrySection: FieldText;
  readonly moveTo: FieldText;
  readonly notes: FieldText;
  readonly why: FieldText;
  /** Asks for a new value of a field; `joined` where it holds several. */
  readonly renew: (id: string, label: string, joined: boolean) => FieldText;
  /** By field id, in the order in which the form asks. */
  readonly fields: ReadonlyMap<string, FieldText>;
  /** “E.g. a.” and “E.g. a, b or others.” */
  readonly example: (value: string) => string;
  readonly examples: (values: readonly string[]) => string;
  /** For a field that only this list knows. */
  readonly other: (id: string) => FieldText;
  /** The same where papers are looked up by their links. */
  readonly lookedUp: (texts: FormTexts) => FormTexts;
}

/** Says of the form and of its title that a link is enough. */
export function withoutTitle(texts: FormTexts, introduction: string, description: string): FormTexts {
  const title = { ...texts.fields.get('title'), label: texts.fields.get('title')?.label ?? '', description };
  return {
    ...texts,
    add: { ...texts.add, introduction },
    fields: new Map([...texts.fields].map(([id, text]) => [id, id === 'title' ? title : text])),
  };
}
