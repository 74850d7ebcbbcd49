/** A first look at an issue alone: without a label or two headings of any kind it was not filed through a form. */
export function mayBeSubmission({
  labels,
  body,
}: {
  readonly labels: readonly string[];
  readonly body: string | null;
}): boolean {
  return labels.length > 0 || (body?.match(/^ {0,3}#{1,6}/gm)?.length ?? 0) >= 2;
}
