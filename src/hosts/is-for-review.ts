/** Whether what happened to a pull request is a reason to look whether it is to be reviewed. */
export function isForReview(action: string): boolean {
  return ['opened', 'synchronize', 'reopened', 'ready_for_review'].includes(action);
}
