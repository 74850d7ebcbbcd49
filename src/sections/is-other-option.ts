import { labelKey } from '../knowledge/label-key.ts';

/** Options that stand for no section on purpose. */
const OTHER = /^(?:other|others|another|none of|not sure|unsure|i don|somewhere else|new section|其他|其它|不确定)/i;

/**
 * Whether an option of a form stands for no section of the list on purpose.
 *
 * @param own the words that the list has for a section that is not there yet
 */
export function isOtherOption(option: string, own: boolean | string = false): boolean {
  return OTHER.test(option) || (typeof own === 'string' && labelKey(option) === labelKey(own));
}
