import { describe, expect, it } from '@jest/globals';
import { parseTemplate } from '../../src/entry/parse-template.ts';
import type { Token } from '../../src/entry/template.ts';

function fieldContexts(tokens: readonly Token[]): Record<string, string> {
  return Object.assign(
    {},
    ...tokens.map((token) =>
      token.kind === 'field'
        ? { [token.id]: token.place.context }
        : token.kind === 'group'
          ? fieldContexts(token.tokens)
          : {},
    ),
  ) as Record<string, string>;
}

describe('parseTemplate', () => {
  it.each([
    ['running text', '- **{{title}}**', { title: 'text' }],
    ['a link’s target and text', '- [{{title}}]({{paper}})', { title: 'text', paper: 'url' }],
    [
      'a piece of a target',
      '- {{title}} ![](https://img.shields.io/github/stars/{{repo}}?style=social)',
      { title: 'text', repo: 'url-part' },
    ],
    ['a badge', '- {{title}} ![](https://img.shields.io/badge/{{venue}}-blue)', { title: 'text', venue: 'badge' }],
    ['a table row', '| {{title}} | [link]({{paper}}) |', { title: 'cell', paper: 'url' }],
    ['a bare address', '- {{title}}: {{paper}}', { title: 'text', paper: 'url' }],
    ['inline code', '- {{title}} `{{venue}}`', { title: 'text', venue: 'code' }],
    ['an HTML attribute', '- {{title}} <a href="{{paper}}">x</a>', { title: 'text', paper: 'html' }],
    [
      'groups and their opposites',
      '- {{title}}{{#code}} [c]({{code}}){{/code}}{{^code}} none{{/code}}',
      { title: 'text', code: 'url' },
    ],
  ])('knows where a field stands: %s', (_, source, contexts) => {
    const template = parseTemplate(source);
    expect(template.ok && fieldContexts(template.value.tokens)).toEqual(contexts);
  });

  it.each([
    ['nothing', '  ', /nothing/],
    ['no title', '- {{name}}', /without {{title}}/],
    [
      'two fields with nothing between',
      '- {{title}}{{venue}}',
      /{{title}} and {{venue}} with nothing between them \(line 1, column 12\)/,
    ],
    ['the same through a group', '- {{title}}{{#code}}{{code}}{{/code}}', /{{title}} and {{code}} with nothing/],
    [
      'two fields around a group that may be absent',
      '- {{title}}{{#code}} x {{/code}}{{venue}}',
      /{{title}} and {{venue}} with nothing/,
    ],
    ['an unescaped field', '- {{{title}}}', /{{{title}}}/],
    ['an unescaped field, short', '- {{title}} {{&venue}}', /{{&venue}}/],
    ['a partial', '- {{title}} {{>part}}', /{{>part}}/],
    ['an open group', '- {{title}} {{#code}}', /Unclosed section/],
    ['a name that is no id', '- {{title}} {{Some Thing}}', /{{Some Thing}}/],
    ['a prototype name', '- {{title}} {{__proto__}}', /__proto__/],
  ])('refuses %s', (_, source, message) => {
    const template = parseTemplate(source);
    expect(template.ok).toBe(false);
    expect(template.ok || template.problems.map((problem) => [problem.code, problem.message])).toEqual([
      ['bad-template', expect.stringMatching(message)],
    ]);
  });
});
