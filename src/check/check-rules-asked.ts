import type { ListRules } from '../paper/list-rules.ts';
import { unaskedRules } from '../paper/unasked-rules.ts';
import type { FormFile } from './check-form.ts';
import { type Finding, finding } from './finding.ts';

/** The configuration and the rules that stand in it. */
export interface RulesFile {
  readonly path: string;
  readonly text: string;
  readonly rules: ListRules;
}

/** Finds rules that nobody who fills in the form could keep, since it does not ask for what they want. */
export function checkRulesAsked({ path, text, rules }: RulesFile, { form }: FormFile): Finding[] {
  const lines = text.split(/\r\n?|\n/);
  const from = lines.findIndex((line) => /^rules\b/.test(line));
  return unaskedRules(rules, form).map((value) => {
    const at = lines.findIndex((line, index) => index >= from && line.includes(value.split(',')[0] ?? value));
    return finding('rule-not-asked', { path, line: Math.max(1, at + 1) }, { value });
  });
}
