/** Whether a test holds for half of some things or more. */
export function mostly<T>(all: readonly T[], test: (one: T) => boolean): boolean {
  return all.length > 0 && all.filter(test).length * 2 >= all.length;
}
