import { labelKey } from '../knowledge/label-key.ts';
import { type Problem, problem, quote } from '../problems.ts';
import type { Reminder } from '../reminder.ts';
import type { Form } from '../submission/form.ts';
import type { Fields } from '../submission/submission.ts';
import { fitsPattern } from './fits-pattern.ts';
import type { ListRules } from './list-rules.ts';
import { unaskedRules } from './unasked-rules.ts';
import { EXPECTED } from './validate-paper.ts';

/** What is known beside the values. */
export interface Answered {
  /** Labels of the boxes that were ticked. */
  readonly ticked: readonly string[];
  /** What people call the fields, by id. */
  readonly labels: Readonly<Record<string, string>>;
  /** The repository's form, `null` where it has none. */
  readonly form: Form | null;
}

/**
 * What a paper lacks by the list's own rules.
 *
 * Problems: `required-here`, `one-of-missing`, `year-out-of-range`, `host-not-allowed`, `pattern-not-met`, `box-not-ticked`; and
 * `rule-not-asked`, which is the maintainers' to mend, where nobody who fills in the form could keep a rule.
 *
 * @param fields the values as they go into the list
 */
export function checkRules(fields: Fields, rules: ListRules, { ticked, labels, form }: Answered): Problem[] {
  const unasked = new Set(form ? unaskedRules(rules, form) : []);
  const checked = new Set(ticked.map(labelKey));
  const refuse = (name: string, own: () => Problem): Problem =>
    unasked.has(name) ? problem('rule-not-asked', { value: name }) : own();
  const required = (rules.required ?? [])
    // Without a section there is no place, and that is said already.
    .filter((id) => id !== 'section' && fields[id] === undefined)
    .map((id) =>
      refuse(id, () => problem('required-here', { ...told(id, labels), expected: EXPECTED[id] ?? 'a value' })),
    );
  const oneOf = (rules.oneOf ?? [])
    .filter((ids) => ids.every((id) => fields[id] === undefined))
    .map((ids) => {
      const expected = ids.map((id) => quote(labels[id] ?? id)).join(' or ');
      return refuse(ids.join(', '), () => problem('one-of-missing', { field: ids[0] ?? '', expected }));
    });
  const boxes = (rules.ticked ?? [])
    .filter((label) => !checked.has(labelKey(label)))
    .map((label) => refuse(label, () => problem('box-not-ticked', { value: label })));
  return [...required, ...oneOf, ...checkValues(fields, rules, labels), ...boxes];
}

/**
 * What values are not as the list's rules have them, those that are there.
 *
 * Problems: `year-out-of-range`, `host-not-allowed`, `pattern-not-met`.
 *
 * @param labels what people call the fields, by id
 */
export function checkValues(fields: Fields, rules: ListRules, labels: Readonly<Record<string, string>>): Problem[] {
  const { year, hosts = {}, patterns = {} } = rules;
  const shown = (id: string) => ({ ...told(id, labels), value: fields[id] ?? '' });
  const dated = ['year', 'date'].find((id) => /^\d{4}/.test(fields[id] ?? ''));
  const years = year && dated ? checkYear(Number(fields[dated]?.slice(0, 4)), year) : undefined;
  const strange = Object.entries(hosts)
    .filter(([id, names]) => fields[id] !== undefined && !leadsTo(fields[id], names))
    .map(([id, names]) =>
      problem('host-not-allowed', { ...shown(id), expected: `a link to ${names.map(quote).join(' or ')}` }),
    );
  const unlike = Object.entries(patterns).flatMap(([id, pattern]) => {
    const { matches, expected } = typeof pattern === 'string' ? { matches: pattern, expected: null } : pattern;
    if (fields[id] === undefined || fitsPattern(matches, fields[id])) return [];
    return [
      problem('pattern-not-met', {
        ...shown(id),
        expected: expected === null ? `what fits ${quote(matches)}` : quote(expected),
      }),
    ];
  });
  return [
    ...(dated !== undefined && years !== undefined
      ? [problem('year-out-of-range', { ...shown(dated), expected: years })]
      : []),
    ...strange,
    ...unlike,
  ];
}

/**
 * What an entry would lack by the list's rules once values of it are gone.
 *
 * Problems: `required-here`, `one-of-missing`.
 *
 * @param fields what is left
 * @param cleared ids of the values that go
 */
export function checkCleared(
  fields: Fields,
  cleared: readonly string[],
  { required = [], oneOf = [] }: ListRules,
  labels: Readonly<Record<string, string>>,
): Problem[] {
  const touched = {
    required: required.filter((id) => cleared.includes(id)),
    oneOf: oneOf.filter((ids) => ids.some((id) => cleared.includes(id))),
  };
  return checkRules(fields, touched, { ticked: [], labels, form: null });
}

/** What reviewers are told of the boxes that were ticked; nothing where none was. */
export function remindOfTicked({ ticked = [], mention = [] }: ListRules, labels: readonly string[]): Reminder[] {
  const checked = new Set(labels.map(labelKey));
  const said = [...ticked, ...mention].filter((label) => checked.has(labelKey(label)));
  return said.length === 0 ? [] : [{ code: 'ticked', labels: said }];
}

function told(field: string, labels: Readonly<Record<string, string>>) {
  return { field, label: labels[field] ?? field };
}

/** The years that would do, in words, where this one does not. */
function checkYear(
  year: number,
  { from = -Infinity, to = Infinity }: NonNullable<ListRules['year']>,
): string | undefined {
  if (year >= from && year <= to) return undefined;
  if (to === Infinity) return `${from} or later`;
  return from === -Infinity ? `${to} or earlier` : `a year from ${from} to ${to}`;
}

function leadsTo(link: string, names: readonly string[]): boolean {
  if (!URL.canParse(link)) return false;
  const { hostname } = new URL(link);
  return names.some((name) => hostname === name || hostname.endsWith(`.${name}`));
}
