/** What became of an address: it is there, is gone, has moved for good, or could not be looked at. */
export type LinkState =
  | { readonly kind: 'there' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'moved'; readonly to: string };
