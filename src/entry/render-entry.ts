import { beginsWithMark } from '../knowledge/trim-marks.ts';
import type { Fields } from '../submission/submission.ts';
import { escapeValue } from './escape-value.ts';
import type { FieldToken, Layout, Template, Token } from './template.ts';
import { unescapeValue } from './unescape-value.ts';

/**
 * Writes fields as an entry, without its trailing line break.
 *
 * `layout` is that of the nearest neighbour, or, to write an existing entry back, the entry's own. A field that the
 * template shows unconditionally and that has no value renders as nothing: {@link missingFields} names those beforehand.
 */
export function renderEntry(template: Template, fields: Fields, layout?: Layout): string {
  return renderTokens(template.tokens, { fields, layout, item: undefined });
}

interface Scope {
  readonly fields: Fields;
  readonly layout: Layout | undefined;
  /** In a repeating group: the field, its current value and the repetition from 0. */
  readonly item: { readonly id: string; readonly value: string; readonly repetition: number } | undefined;
}

function renderTokens(tokens: readonly Token[], scope: Scope): string {
  return tokens.map((token) => renderToken(token, scope)).join('');
}

function renderToken(token: Token, scope: Scope): string {
  switch (token.kind) {
    case 'text':
      return token.text;
    case 'break':
      return scope.layout?.breaks.get(token.index) ?? token.text;
    case 'field':
      return renderField(token, scope);
    case 'group': {
      const value = scope.fields[token.id];
      if (token.negated) return value === undefined ? renderTokens(token.tokens, scope) : '';
      if (value === undefined) return '';
      if (!token.repeats) return renderTokens(token.tokens, scope);
      return splitValues(value)
        .map((item, repetition) =>
          renderTokens(token.tokens, { ...scope, item: { id: token.id, value: item, repetition } }),
        )
        .join('');
    }
  }
}

function renderField(token: FieldToken, { fields, layout, item }: Scope): string {
  const inGroup = item?.id === token.id ? item : undefined;
  const value = inGroup?.value ?? fields[token.id] ?? '';
  const spelling = layout?.spellings.get(`${token.index}/${inGroup?.repetition ?? 0}`);
  if (spelling !== undefined && unescapeValue(spelling, token.place.context) === value) return spelling;
  return escapeValue(value, token.place);
}

/** Ids that the template shows unconditionally and that have no value. */
export function missingFields(template: Template, fields: Fields): string[] {
  const ids = template.tokens.flatMap((token) =>
    token.kind === 'field' && fields[token.id] === undefined ? [token.id] : [],
  );
  return [...new Set(ids)];
}

/** Ids that the template shows, in the order of their first appearance. */
export function templateFields(template: Template): string[] {
  const idsOf = (tokens: readonly Token[]): string[] =>
    tokens.flatMap((token) =>
      token.kind === 'field' ? [token.id] : token.kind === 'group' ? idsOf(token.tokens) : [],
    );
  return [...new Set(idsOf(template.tokens))];
}

/**
 * The fields as this template will show them: only those it mentions, and a value does not repeat the full stop or comma
 * that the template puts after it (`Smith, J.` before `.`).
 */
export function fieldsAsShown(template: Template, fields: Fields): Fields {
  const shown: Record<string, string> = {};
  const visit = (tokens: readonly Token[], repeating: string | null): void => {
    for (const token of tokens) {
      if (token.kind === 'group') visit(token.tokens, token.repeats ? token.id : repeating);
      if (token.kind !== 'field') continue;
      const value = fields[token.id];
      if (value === undefined) continue;
      const { after } = token.place;
      if (token.id === repeating) shown[token.id] = splitValues(value).join(', ');
      else
        shown[token.id] = beginsWithMark(after, '.,;:') && value.endsWith(after) ? value.slice(0, -1).trimEnd() : value;
    }
  };
  visit(template.tokens, null);
  return shown;
}

/** The single values of a field that holds several, as forms give them: joined by commas or one a line. */
export function splitValues(value: string): string[] {
  return value
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
