/** The numbers in words that were put together elsewhere (`line 3, column 1`), but for those in values between “ and ”. */
export function numbersIn(said: string): string[] {
  return said.replace(/“[^“”]*”/g, '').match(/\d+/g) ?? [];
}
