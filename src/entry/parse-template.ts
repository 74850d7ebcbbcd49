import mustache from 'mustache';
import { failed, problem, type Result } from '../problems.ts';
import { type Draft, findContexts } from './find-contexts.ts';
import type { Context, Template, Token } from './template.ts';

/** `[kind, value, start, end, …]`: what mustache.js's tokeniser gives, https://github.com/janl/mustache.js#api */
type MustacheToken = [
  kind: string,
  value: string,
  start: number,
  end: number,
  inner?: MustacheToken[] | string,
  ...rest: unknown[],
];

const FIELD_ID = /^[a-z][a-z0-9_-]{0,40}$/;
const LONGEST_TEMPLATE = 10_000;

/**
 * Compiles an `entry:` template.
 *
 * Problems: `bad-template`, with the position, where the text is no template or could not be read back: two fields with
 * nothing between them, a field that is not named by an id, an unescaped form (`{{{x}}}`), a partial or a changed delimiter.
 */
export function parseTemplate(source: string): Result<Template> {
  const text = source.replace(/\r\n?/g, '\n').trimEnd();
  if (text === '') return bad('nothing', 'a template with at least a title', 0, text);
  if (text.length > LONGEST_TEMPLATE) return bad(`${text.length} characters`, `at most ${LONGEST_TEMPLATE}`, 0, '');
  let raw: MustacheToken[];
  try {
    raw = mustache.parse(text) as MustacheToken[];
  } catch (error) {
    return bad(String((error as Error).message), 'balanced {{#group}}…{{/group}} tags', 0, text);
  }
  const compiler = new Compiler(text);
  const drafts = compiler.compile(raw, null);
  const fault = compiler.fault ?? findFault(drafts);
  if (fault) return bad(fault.seen, fault.expected, fault.at, text);
  if (!mentions(drafts, 'title')) return bad('a template without {{title}}', 'a place for the title', 0, text);
  const contexts = findContexts(drafts);
  return { ok: true, value: { source: text, tokens: drafts.map((draft) => settleDraft(draft, contexts)) } };
}

interface Fault {
  readonly seen: string;
  readonly expected: string;
  readonly at: number;
}

class Compiler {
  fault: Fault | undefined;
  readonly #text: string;
  #breaks = 0;
  #fields = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** `item` is the id that `{{.}}` stands for, `null` outside a group. */
  compile(raw: readonly MustacheToken[], item: string | null): Draft[] {
    return raw.flatMap(([kind, value, at, end, inner]): Draft[] => {
      switch (kind) {
        case 'text':
          return this.#splitAtBreaks(value, at);
        case '!':
          return [];
        case 'name': {
          const id = value === '.' && item ? item : value;
          this.#checkId(id, at);
          return [{ kind: 'field', index: this.#fields++, id, at }];
        }
        case '#':
        case '^': {
          this.#checkId(value, at);
          const tokens = this.compile(Array.isArray(inner) ? inner : [], value);
          const repeats =
            kind === '#' &&
            Array.isArray(inner) &&
            inner.some(([innerKind, name]) => innerKind === 'name' && name === '.');
          return [{ kind: 'group', id: value, negated: kind === '^', repeats, tokens, at }];
        }
        default:
          this.fault ??= {
            seen: this.#text.slice(at, end),
            expected: '{{field}}, {{#field}}…{{/field}} or {{^field}}…{{/field}}',
            at,
          };
          return [];
      }
    });
  }

  #checkId(id: string, at: number): void {
    if (!FIELD_ID.test(id)) this.fault ??= { seen: `{{${id}}}`, expected: 'the id of a field, such as {{title}}', at };
  }

  #splitAtBreaks(text: string, start: number): Draft[] {
    const drafts: Draft[] = [];
    let at = start;
    for (const piece of text.split(/([ \t]*\n[ \t\n]*)/)) {
      if (piece.includes('\n')) drafts.push({ kind: 'break', index: this.#breaks++, text: piece, at });
      else if (piece !== '') drafts.push({ kind: 'text', text: piece, at });
      at += piece.length;
    }
    return drafts;
  }
}

/** Two fields that could follow each other with nothing between them could not be told apart when an entry is read. */
function findFault(drafts: readonly Draft[]): Fault | undefined {
  let open: string | undefined;
  let fault: Fault | undefined;
  const walk = (tokens: readonly Draft[]): void => {
    for (const token of tokens) {
      if (token.kind === 'field') {
        if (open !== undefined)
          fault ??= {
            seen: `{{${open}}} and {{${token.id}}} with nothing between them`,
            expected: 'some text that separates them',
            at: token.at,
          };
        open = token.id;
      } else if (token.kind === 'group') {
        const before = open;
        walk(token.tokens);
        open ??= before;
      } else open = undefined;
    }
  };
  walk(drafts);
  return fault;
}

function mentions(drafts: readonly Draft[], id: string): boolean {
  return drafts.some(
    (draft) => (draft.kind === 'field' && draft.id === id) || (draft.kind === 'group' && mentions(draft.tokens, id)),
  );
}

function settleDraft(
  draft: Draft,
  contexts: ReadonlyMap<number, { context: Context; before: string; after: string }>,
): Token {
  if (draft.kind === 'text') return { kind: 'text', text: draft.text };
  if (draft.kind === 'break') return { kind: 'break', index: draft.index, text: draft.text };
  if (draft.kind === 'group') {
    const { id, negated, repeats, tokens } = draft;
    return { kind: 'group', id, negated, repeats, tokens: tokens.map((token) => settleDraft(token, contexts)) };
  }
  const place = contexts.get(draft.index) ?? { context: 'text', before: '', after: '' };
  return { kind: 'field', index: draft.index, id: draft.id, place };
}

function bad(seen: string, expected: string, at: number, text: string): Result<Template> {
  const line = text.slice(0, at).split('\n').length;
  const column = at - text.lastIndexOf('\n', at - 1);
  return failed(
    problem('bad-template', { field: 'entry', value: `${seen} (line ${line}, column ${column})`, expected }),
  );
}
