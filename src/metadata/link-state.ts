/** What became of an address: it may have moved for good, be gone, or be there as far as could be seen. */
export type LinkState =
  | { readonly kind: 'there' }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'moved'; readonly to: string };
