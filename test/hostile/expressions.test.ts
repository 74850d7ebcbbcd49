import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import { describe, expect, it } from '@jest/globals';
import { check } from 'recheck';
import { ROOT, sourceFiles } from '../support/source-files.ts';

/**
 * Expressions that recheck can't show to be linear. They see short texts, or their repetitions are bounded by a number:
 * `npm run bench:hostile` measures what they take all together. The list may only get shorter.
 */
const KNOWN: readonly string[] = JSON.parse(readFileSync(join(ROOT, 'test/hostile/expressions.json'), 'utf8'));

/** What may repeat without end; anything else is linear. */
const ENDLESS = /[*+]|\{\d+,\}|\{\d+,\d{2,}\}/;

/** Milliseconds for each, of which most take a few. */
const TIMEOUT = 10_000;

interface Expression {
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}

const expressions = sourceFiles('src').flatMap(({ path, text }): Expression[] => {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, pattern, flags, loc } = node as Record<string, unknown>;
    if (type === 'RegExpLiteral')
      found.push({
        place: `${path}:${(loc as { start: { line: number } }).start.line}`,
        pattern: String(pattern),
        flags: String(flags),
      });
    for (const value of Object.values(node)) visit(value);
  };
  visit(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program);
  return found;
});

describe('expressions', () => {
  it('are linear, unless they are known not to be', async () => {
    const distinct = new Map(expressions.map((one) => [`${one.flags} ${one.pattern}`, one]));
    const unknown = [...distinct.values()].filter(({ pattern }) => ENDLESS.test(pattern) && !KNOWN.includes(pattern));
    const slow: string[] = [];
    for (const { place, pattern, flags } of unknown) {
      // What only gives positions changes nothing of the time.
      const { status } = await check(pattern, flags.replaceAll(/[dv]/g, ''), {
        checker: 'automaton',
        timeout: TIMEOUT,
      });
      // What is too intricate for it to tell, or for a busy machine, says nothing against an expression.
      if (status === 'vulnerable') slow.push(`${place} /${pattern}/${flags}`);
    }
    expect(slow).toEqual([]);
  }, 600_000);

  it('that are known are still there', () => {
    const patterns = new Set(expressions.map(({ pattern }) => pattern));
    expect(KNOWN.filter((pattern) => !patterns.has(pattern))).toEqual([]);
  });
});
