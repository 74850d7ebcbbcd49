/**
 * Whether a list speaks Chinese: most of its headings have more Chinese characters than words in Latin letters, and none has a
 * letter that only Japanese or Korean is written with.
 */
export function isChinese(headings: readonly string[]): boolean {
  if (headings.some((heading) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(heading)))
    return false;
  const chinese = headings.filter((heading) => {
    const characters = heading.match(/\p{Script=Han}/gu)?.length ?? 0;
    const words = heading.match(/\p{Script=Latin}+/gu)?.length ?? 0;
    return characters > words;
  });
  return chinese.length * 2 > headings.length;
}
