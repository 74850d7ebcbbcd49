import { describe, expect, it } from '@jest/globals';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Language } from '../../src/knowledge/language.ts';
import { inertText } from '../../src/plan/encode.ts';
import { PROBLEM_CODES } from '../../src/problems.ts';
import { parseCommand } from '../../src/submission/parse-command.ts';
import { ENGLISH } from '../../src/texts/english.ts';
import { type Texts, textsOf } from '../../src/texts/texts.ts';
import type { ProblemSaid } from '../../src/texts/wording.ts';
import { TEXT_SAMPLES } from '../support/text-samples.ts';

const LANGUAGES: readonly Language[] = ['zh', 'ja', 'ko'];

const ELSEWHERE = 'what was put together elsewhere in English';
const SAID: ProblemSaid = { field: 'My field', value: 'my own value', expected: ELSEWHERE };

/** What problems say of what is said in English elsewhere, and what is left of that. */
const FOUND: Partial<Record<keyof Texts['problems'], readonly (readonly [Partial<ProblemSaid>, ...string[]])[]>> = {
  'unknown-section': [[{ expected: '“A” or “B” (did you mean this?)' }, '“A”', '“B”']],
  'ambiguous-section': [[{ expected: '“A > C” or “B > C” or another' }, '“A > C”', '“B > C”']],
  'section-has-parts': [[{ expected: '“A”' }, '“A”']],
  'one-of-missing': [[{ expected: '“Paper link” or “Code link”' }, '“Paper link”', '“Code link”']],
  'conflict-markers': [[{ value: 'line 31' }, '31']],
  'hidden-list': [[{ value: 'line 31 of the list', expected: 'the text of a paragraph' }, '31']],
  'title-left-out': [[{ expected: '“- [Link](…)”' }, '“- [Link](…)”']],
  'bad-config': [
    [{ at: 'line 3, column 14' }, '3', '14'],
    [{ suggestion: 'limits' }, '“limits”'],
  ],
  'too-long': [[{ expected: 'at most 500 characters, not 812' }, '500', '812']],
  'two-years': [[{ expected: 'the year in “CVPR 2024” for “Venue”' }, '“CVPR 2024”', '“Venue”']],
  'two-answers': [
    [{ expected: '“2401.00001” for “PDF link”' }, '“2401.00001”', '“PDF link”'],
    [{ expected: '“2401.00001”, which is another paper' }, '“2401.00001”'],
  ],
  'other-title': [[{ expected: '“On naps”, as arXiv calls the paper of the link' }, '“On naps”']],
  'year-out-of-range': [
    [{ value: '2010', expected: '2015 or later' }, '“2010”', '2015'],
    [{ value: '2024-05', expected: '2020 or earlier' }, '“2024-05”', '2020'],
    [{ value: '2010', expected: 'a year from 2015 to 2020' }, '“2010”', '2015', '2020'],
  ],
  'host-not-allowed': [[{ expected: 'a link to “arxiv.org” or “doi.org”' }, '“arxiv.org”', '“doi.org”']],
  'pattern-not-met': [[{ expected: 'what fits “^A”' }, '“^A”']],
  'several-papers': [
    [{ value: '3' }, '3'],
    [{ value: '100 or more' }, '100'],
  ],
  'already-listed': [[{ expected: 'number 3 in “Naps”. Is this an update? Differences: its “a” is “b”.' }, '“Naps”']],
  'listed-elsewhere': [[{ expected: 'an entry of “Naps”.' }, '“Naps”']],
  'similar-title': [[{ expected: '“On naps”, number 3 in “Naps”.' }, '“On naps”']],
  'several-entries': [[{ expected: 'number 3 in “A”, number 3 in “B”' }, '“A”', '“B”']],
};

/** A sentence, or most of one, that was left in English. */
const ENGLISH_WORDS = /(?:[A-Za-z][\w’'-]*[ ,;:]+){3}[A-Za-z]/;

/** What stands in no message as it is: a place is said in words, a number of papers with what is counted. */
const RESAID: ReadonlySet<string> = new Set(['conflict-markers', 'hidden-list', 'several-papers']);

/** Every text of a language, by a name. */
function textsIn(language: Language): [name: string, text: string][] {
  const texts = textsOf(language);
  return [
    ...leavesOf(texts).flatMap(([name, leaf]): [string, string][] => (typeof leaf === 'string' ? [[name, leaf]] : [])),
    ...Object.entries(TEXT_SAMPLES).flatMap(([name, say]) =>
      say(texts).map(([text]): [string, string] => [name, text]),
    ),
    ...PROBLEM_CODES.flatMap((code) => {
      const all = [{}, ...(FOUND[code] ?? []).map(([said]) => said)];
      return all.flatMap((said): [string, string][] => {
        const { message, fix } = texts.problems[code]({ ...SAID, ...said });
        return [
          [`${code}: message`, message],
          [`${code}: fix`, fix],
        ];
      });
    }),
  ];
}

/** Strings and functions of the texts but for problems, by their paths. */
function leavesOf({ problems, ...groups }: Texts): [path: string, leaf: unknown][] {
  const visit = (value: object, path: readonly string[]): [string, unknown][] =>
    Object.entries(value).flatMap(([name, leaf]) =>
      typeof leaf === 'object' ? visit(leaf, [...path, name]) : [[[...path, name].join('.'), leaf]],
    );
  return visit(groups, []);
}

/** The words of a text that are ours: no code, values, addresses and paths. */
function ownWords(text: string): string {
  return text.replace(/`[^`]*`|“[^”]*”|\]\([^)]*\)/g, ' … ').replace(/\S*\w[/.]\w\S*/g, ' … ');
}

const MARKDOWN = unified().use(remarkParse).use(remarkGfm);

/** Characters of the text that Markdown leaves as they are. */
function plainTexts(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainTexts).join(' ') : '';
}

it('every function is called here', () => {
  const functions = leavesOf(ENGLISH).flatMap(([path, leaf]) => (typeof leaf === 'function' ? [path] : []));
  expect(Object.keys(TEXT_SAMPLES).sort()).toEqual(functions.sort());
});

describe.each(LANGUAGES)('what is said in %s', (language) => {
  const texts = textsOf(language);
  const all = textsIn(language);

  it('is all its own', () => {
    const english = new Map(leavesOf(ENGLISH));
    const same = leavesOf(texts).filter(([path, leaf]) => typeof leaf === 'string' && leaf === english.get(path));
    expect(same).toEqual([]);
  });

  it.each(Object.entries(TEXT_SAMPLES))('%s shows its values', (_, say) => {
    for (const [text, ...values] of say(texts)) for (const value of values) expect(text).toContain(String(value));
  });

  it.each(PROBLEM_CODES)('%s shows its values, and nothing that is said in English elsewhere', (code) => {
    const wording = texts.problems[code];
    const english = ENGLISH.problems[code](SAID);
    const said = wording(SAID);
    for (const part of ['message', 'fix'] as const)
      for (const value of [SAID.value, SAID.field])
        if (!RESAID.has(code) && english[part].includes(`“${value}”`)) expect(said[part]).toContain(`“${value}”`);
    for (const [given, ...found] of FOUND[code] ?? []) {
      const { message, fix } = wording({ ...SAID, ...given });
      for (const one of found) expect(`${message} ${fix}`).toContain(one);
    }
  });

  it('is well formed', () => {
    const faults = all.filter(([, text]) => {
      const own = ownWords(text);
      return (
        text.trim() !== text ||
        /undefined|null|NaN| {2}|[。，：]{2}|\.\.|““|””/.test(text) ||
        /[“”]/.test(text.replace(/“[^“”]*”/g, '')) ||
        ENGLISH_WORDS.test(own) ||
        text.includes(ELSEWHERE) ||
        // GitHub makes no link of a number that letters stand around.
        /[@#]/.test(own.replace(/(?<=^|\s)#[78](?=$|[\s.,。，、；：）)])/g, ''))
      );
    });
    expect(faults).toEqual([]);
  });

  it('is Markdown to its end', () => {
    const faults = all.filter(([name, text]) => {
      const markdown = /: (?:message|fix)$/.test(name) ? inertText(text) : text;
      return name !== 'pull.title' && /\*|`|\]\(/.test(plainTexts(MARKDOWN.parse(markdown)));
    });
    expect(faults).toEqual([]);
  });

  it('names commands that there are', () => {
    const faults = all.filter(([, text]) => {
      const commands = text.match(/(?<=[`“])\/accession [^`”]*(?=[`”])/g) ?? [];
      const isKnown = (command: string): boolean => (parseCommand(command)?.verb ?? 'unknown') !== 'unknown';
      return commands.length !== text.split('/accession ').length - 1 || !commands.every(isKnown);
    });
    expect(faults).toEqual([]);
  });

  it('has as many commands as English, and the same ones', () => {
    const named = (text: string): string[] => text.match(/\/accession \w+(?: anyway)?/g) ?? [];
    const english = textsIn('en');
    expect(all.map(([name, text]) => [name, named(text).sort()])).toEqual(
      english.map(([name, text]) => [name, named(text).sort()]),
    );
  });
});
