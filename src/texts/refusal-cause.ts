/** What a maintainer would have to look at. */
export type RefusalCause =
  | 'rules'
  | 'permission'
  | 'workflow-permission'
  | 'archived'
  | 'locked'
  | 'disabled'
  | 'other';
