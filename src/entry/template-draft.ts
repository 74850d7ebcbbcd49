/** A token whose field places are not known yet, with its offset in the template. */
export type Draft =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'break'; readonly index: number; readonly text: string; readonly at: number }
  | { readonly kind: 'field'; readonly index: number; readonly id: string; readonly at: number }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly negated: boolean;
      readonly repeats: boolean;
      readonly tokens: readonly Draft[];
      readonly at: number;
    };
