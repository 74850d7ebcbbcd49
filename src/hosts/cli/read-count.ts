import { InvalidArgumentError } from 'commander';

/**
 * A whole number from 1, as an option of a command has it.
 *
 * @throws an InvalidArgumentError for anything else
 */
export function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It takes a whole number from 1.');
  return count;
}
