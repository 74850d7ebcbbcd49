import { isAddress } from '../knowledge/hosts.ts';
import { roleOfTarget } from '../knowledge/link-role.ts';
import type { Fields } from '../submission/submission.ts';

/** Whether an entry says where or when something was published, or leads to where papers are. */
export function looksPublished(fields: Fields): boolean {
  return fields.year !== undefined || fields.date !== undefined || namesPublisher(fields);
}

/** The same without a bare year, which tells of many things that are no papers. */
export function namesPublisher(fields: Fields): boolean {
  if (fields.venue !== undefined) return true;
  return Object.values(fields).some((value) => isAddress(value) && roleOfTarget(value) === 'paper');
}
