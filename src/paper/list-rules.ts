/** What the keepers of a list ask of each paper beyond what its form and its entries do; what is left out asks nothing. */
export interface ListRules {
  /** Ids of fields that must have a value, typed or looked up. */
  readonly required?: readonly string[] | undefined;
  /** Groups of ids, of each of which one must have a value. */
  readonly oneOf?: readonly (readonly string[])[] | undefined;
  /** First and last year that is taken. */
  readonly year?: { readonly from?: number | undefined; readonly to?: number | undefined } | undefined;
  /** Hosts that a link may lead to, they or names below them, by the id of its field. */
  readonly hosts?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What a value must look like, by the id of its field. */
  readonly patterns?: Readonly<Record<string, ValuePattern>> | undefined;
  /** Labels of boxes that must be ticked. */
  readonly ticked?: readonly string[] | undefined;
  /** Labels of boxes that reviewers are told of where they are ticked. */
  readonly mention?: readonly string[] | undefined;
}

/** An expression of RE2, perhaps with what it asks for in words. */
export type ValuePattern = string | { readonly matches: string; readonly expected: string };
