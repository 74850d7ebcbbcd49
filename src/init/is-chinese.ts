/** Whether a list speaks Chinese: most of its headings have more Chinese characters than words in Latin letters. */
export function isChinese(headings: readonly string[]): boolean {
  const chinese = headings.filter((heading) => {
    const characters = heading.match(/\p{Script=Han}/gu)?.length ?? 0;
    const words = heading.match(/\p{Script=Latin}+/gu)?.length ?? 0;
    return characters > words;
  });
  return chinese.length * 2 > headings.length;
}
