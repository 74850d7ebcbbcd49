import { describe, expect, it } from '@jest/globals';
import { findAddedBlock } from '../../src/companions/find-added-block.ts';
import { renumbered, unnumbered } from '../../src/numbering/unnumbered.ts';

describe('findAddedBlock', () => {
  it.each([
    ['a block at the end', '- **[1] a**\n', '- **[1] a**\n\n- **[2] b**\n  c\n', '- **[2] b**\n  c'],
    ['a block between blank lines', 'a\n\n\n\nb\n', 'a\n\nx\ny\n\n\n\nb\n', 'x\ny'],
    ['a block at the start', 'a\nb\n', 'x\na\nb\n', 'x'],
    ['a block before followers that were renumbered', '1. a\n2. b\n', '1. a\n2. x\n3. b\n', '2. x'],
    ['a last line without its break', 'a', 'a\nx', 'x'],
    ['a block in CRLF', 'a\r\nb\r\n', 'a\r\nx\r\nb\r\n', 'x'],
    ['blanks at a line’s end elsewhere', 'a \nb\n', 'a\nb\nx\n', 'x'],
  ])('finds %s', (_, before, after, block) => {
    expect(findAddedBlock(before, after)).toBe(block);
  });

  it.each([
    ['nothing', 'a\n', 'a\n'],
    ['blank lines only', 'a\nb\n', 'a\n\n\nb\n'],
    ['another line changed', 'a\nb\n', 'A\nb\nx\n'],
    ['a line taken away', 'a\nb\n', 'a\n'],
    ['two places', 'a\nb\nc\n', 'x\na\nb\ny\nc\n'],
  ])('does not find one in %s', (_, before, after) => {
    expect(findAddedBlock(before, after)).toBeUndefined();
  });
});

describe('unnumbered and renumbered', () => {
  it.each([
    ['- **[17] A 3D title**, 2024', '- **[#] A 3D title**, 2024', '- **[5] A 3D title**, 2024'],
    ['17. Title', '#. Title', '5. Title'],
    ['17) Title', '#) Title', '5) Title'],
    ['| 17 | Title | 2024 |', '| # | Title | 2024 |', '| 5 | Title | 2024 |'],
    ['**[17]** Title', '**[#]** Title', '**[5]** Title'],
    ['- 2024 was a year', '- 2024 was a year', '- 2024 was a year'],
    ['- [2024] Title', '- [#] Title', '- [5] Title'],
    ['Title 17.', 'Title 17.', 'Title 17.'],
  ])('%s', (entry, without, other) => {
    expect(unnumbered(entry)).toBe(without);
    expect(renumbered(entry, 5)).toBe(other);
  });
});
