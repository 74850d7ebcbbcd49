/** What was not sent, or not read on, because it might have harmed: not a failure of whoever was asked. */
export class GuardError extends Error {
  override readonly name = 'GuardError';
}
