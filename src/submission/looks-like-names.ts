/** Whether a text lists three names or more: `A. Author, B. Author and C. Author` has capitals like a title. */
export function looksLikeNames(text: string): boolean {
  const names = text.split(/,|;|\band\b|&/).map((name) => name.trim());
  return (
    names.length >= 3 &&
    names.filter((name) => /^\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){0,3}\*?$/u.test(name)).length >= names.length - 1
  );
}
