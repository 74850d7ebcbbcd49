import { tableWords } from './words.ts';

/** Marks that say yes, and the mark of the same make that says no. */
export const YES_NO_MARKS: readonly (readonly [yes: string, no: string])[] = tableWords(`
  ✅/❌ ✔/✖ ✓/✗ ✔/✘ ☑/☒ √/× 🟢/🔴 ⭕/❌ ●/○ Yes/No Y/N True/False 是/否 有/无
  :white_check_mark:/:x: :heavy_check_mark:/:heavy_multiplication_x: :heavy_check_mark:/:x:
`).map((pair) => pair.split('/') as [string, string]);
