import { describe, expect, it } from '@jest/globals';
import { blockParser } from '../../src/markdown/block-parser.ts';
import { keptPieces } from '../../src/markdown/kept-pieces.ts';

const parse = (piece: string) => blockParser.parse(piece);
/** What stands around an entry is longer than what pieces are known again by. */
const others = (name: string): string => `- ${name.repeat(300)}\n`;
const section = (name: string, entry: string): string => `## ${name}\n\n${others(name)}- ${entry}\n${others(name)}\n`;
const BEFORE = `# L\n\n${section('A', 'a')}${section('B', 'b')}${section('C', 'c')}${section('D', 'd')}${section('E', 'e')}`;
const TEXTS = [
  BEFORE,
  BEFORE.replace('- b\n', '- b\n- new\n'),
  `${BEFORE}- at the end\n`,
  `<!--\n${BEFORE}`,
  BEFORE.replaceAll('\n', '\r\n'),
  BEFORE.replace('- a', '```'),
  section('A', 'a').repeat(3),
  BEFORE,
];

describe('pieces that are kept', () => {
  it('make the tree of the whole, whichever text was read before', () => {
    const read = keptPieces(parse, 400);
    for (const text of [...TEXTS, ...[...TEXTS].reverse()]) expect(read(text)).toEqual(parse(text));
  });

  it('are not parsed again for a text that an edit made', () => {
    const parsed: string[] = [];
    const read = keptPieces((piece) => {
      parsed.push(piece);
      return parse(piece);
    }, 400);
    read(BEFORE);
    parsed.length = 0;
    read(BEFORE.replace('- b\n', '- b\n- new\n'));
    expect(parsed).toEqual([`\n${others('B')}- b\n- new\n${others('B')}\n## C\n`]);
  });
});
