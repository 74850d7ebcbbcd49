/** What a paper is called by those who keep it: the same for every spelling of its address. */
export interface Identity {
  readonly kind: 'arxiv' | 'doi' | 'openreview' | 'acl' | 'cvf' | 'pmlr' | 'neurips' | 'ieee';
  /** Without version, in the spelling that compares equal. */
  readonly id: string;
}

/** One text for one paper, to compare and to look up: `"arxiv:2401.00001"`. */
export function identityKey({ kind, id }: Identity): string {
  return `${kind}:${id}`;
}
