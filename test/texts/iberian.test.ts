import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../src/submission/parse-command.ts';
import { ENGLISH } from '../../src/texts/english.ts';
import { namesIn } from '../../src/texts/names-in.ts';
import { textsOf } from '../../src/texts/texts.ts';
import { NAMES, sayEverything } from '../support/say-everything.ts';

/** Values that were given, as they stand in a text: between “ and ” where that is how they stand in English. */
function valuesIn(text: string): string[] {
  const found = text.match(
    /“(?:Field|Value|Suggestion|Title)-x”|\b[A-Za-z]+-[xy]\b|#?\b7\d\b|https:\/\/url\.example\/x/g,
  );
  return [...new Set(found ?? [])].sort();
}

function commandsIn(text: string): string[] {
  const found = text.match(/\/accession [^`”]+/g) ?? [];
  return [...new Set(found.map((line) => line.replace(/<.*/, '<x>')))].sort();
}

/** What is left of a text without code, values, addresses and the words of GitHub's buttons. */
function wordsOf(text: string): string {
  return text
    .replace(/`[^`]*`|“[^”]*”|\]\([^)]*\)|https?:\S+|\*\*(?:Edit|Squash and merge)\*\*/g, ' ')
    .replace(/[\w./-]*\/[\w./*-]*/g, ' ');
}

const ENGLISH_WORDS =
  /(?<!\p{L})(?:the|and|or|of|to|this|that|these|those|is|are|was|were|be|been|not|no longer|with|without|by|from|at|on|if|it|its|you|your|which|what|when|where|who|here|there|may|can|has to|have|does|list|section|entry|field|line|column|more|most|another|number|maintainers?|thank|thanks)(?!\p{L})/iu;

const LANGUAGES = ['es', 'pt'] as const;
const SAID = new Map((['en', ...LANGUAGES] as const).map((language) => [language, sayEverything(textsOf(language))]));
const inEnglish = SAID.get('en') ?? new Map<string, string>();

it('calls every function that English has', () => {
  const called = new Set([...inEnglish.keys()].map((key) => key.replace(/[[ ].*/, '')));
  const names = (path: string, text: unknown): string[] =>
    typeof text === 'object'
      ? Object.entries(text as object).flatMap(([name, inner]) => names(path === '' ? name : `${path}.${name}`, inner))
      : [path.replace(/^problems\./, '')];
  expect(names('', ENGLISH).filter((name) => !called.has(name))).toEqual([]);
});

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const said = SAID.get(language) ?? new Map<string, string>();
  const faulty = (isRight: (text: string, english: string) => boolean) =>
    [...said].filter(([key, text]) => !isRight(text, inEnglish.get(key) ?? ''));

  it('are as many as in English, and other ones', () => {
    expect([...said.keys()].sort()).toEqual([...inEnglish.keys()].sort());
    const alike = [...said].filter(([key, text]) => inEnglish.get(key) === text && /\p{L}{2}/u.test(wordsOf(text)));
    expect(alike).toEqual([]);
  });

  it('name every value that the English names, expected ones aside', () => {
    const isGiven = (value: string): boolean => !/Name-|^75$/.test(value);
    expect(
      faulty((text, english) =>
        valuesIn(english)
          .filter(isGiven)
          .every((value) => text.includes(value)),
      ),
    ).toEqual([]);
  });

  it('name the sections, fields and entries to choose from', () => {
    for (const code of Object.keys(NAMES)) {
      const text = [...said]
        .filter(([key]) => key.startsWith(`${code} `))
        .map(([, line]) => line)
        .join(' ');
      expect(text).toContain('“Name-x”');
      expect(text).toContain('“Name-y”');
    }
  });

  it('set values between a “ and a ”, and nothing else', () => {
    expect(faulty((text) => /^[^“”]*(?:“[^“”]*”[^“”]*)*$/.test(text))).toEqual([]);
    expect(
      faulty((text) =>
        namesIn(text).every((name) =>
          /^“(?:[A-Z][a-z]+-[xy]|entry|list|rules|- \[x\]|line.*|\/accession [a-z ]+)”$/.test(name),
        ),
      ),
    ).toEqual([]);
  });

  it('mention nobody, and refer to nothing but what they are given', () => {
    expect(faulty((text) => !/@|#(?!7\d|L7\d)/.test(text))).toEqual([]);
  });

  it('name the commands that the English names, and those exist', () => {
    expect(faulty((text, english) => commandsIn(text).join() === commandsIn(english).join())).toEqual([]);
    const commands = [...said.values()].flatMap(commandsIn);
    expect(commands.length).toBeGreaterThan(20);
    for (const command of commands)
      expect(`${command}: ${parseCommand(command)?.verb}`).not.toMatch(/unknown|undefined/);
  });

  it('keep no sentence in English', () => {
    expect(faulty((text) => !ENGLISH_WORDS.test(wordsOf(text)))).toEqual([]);
  });

  it('end their sentences, and hold no blank too many', () => {
    expect(faulty((text) => !/ {2}|\s$| [,;:]| \.(?!github)|\.\.|undefined|null|NaN/.test(text))).toEqual([]);
  });

  it('say of a form’s sections no more than there is to say', () => {
    const { message, fix } = textsOf(language).problems['unknown-section']({ field: 'F', value: 'V', expected: '' });
    expect(`${message} ${fix}`).not.toMatch(/[:,]\s*\.|“”/);
  });
});

describe('namesIn', () => {
  it.each([
    ['“A” or “B” (did you mean this?)', ['“A”', '“B”']],
    ['number 2 in “A > B”, number 3 in “A > B”', ['“A > B”']],
    ['a link to the code', []],
    ['“A” and “ without an end', ['“A”']],
  ])('%s', (expected, names) => {
    expect(namesIn(expected)).toEqual(names);
  });
});
