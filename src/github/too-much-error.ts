/** Reading an issue or a list takes more time or memory than there is for one: trying again would end alike. */
export class TooMuchError extends Error {
  override readonly name = 'TooMuchError';
}
