import { expect, it } from '@jest/globals';
import { foldCommands } from '../../src/plan/fold-commands.ts';
import type { ObservedCommand } from '../../src/plan/observed.ts';
import { parseCommand } from '../../src/submission/parse-command.ts';

/** What comments amount to, each with who wrote it. */
function fold(...comments: readonly (readonly [ObservedCommand['standing'], string])[]) {
  return foldCommands(
    comments.flatMap(([standing, body], index) => {
      const command = parseCommand(body);
      const at = `2025-05-01T12:00:0${index}Z`;
      return command ? [{ comment: index, command, author: standing, standing, at, seen: false }] : [];
    }),
  );
}

it.each([
  ['/accession section Naps > 2024', { verb: 'section', section: 'Naps > 2024' }],
  ['/accession section new Naps > 2024', { verb: 'section', section: 'Naps > 2024', isNew: true }],
  ['/accession section New methods', { verb: 'section', section: 'New methods' }],
  ['/accession batch #4 #7', { verb: 'batch', issues: [4, 7] }],
  ['/accession batch 4,7, #4', { verb: 'batch', issues: [4, 7] }],
  ['/accession batch', { verb: 'unknown', words: 'batch' }],
  ['/accession batch #4 and #7', { verb: 'unknown', words: 'batch #4 and #7' }],
  ['/accession batch #0', { verb: 'unknown', words: 'batch #0' }],
  ['/accession merge', { verb: 'merge' }],
  ['/accession section new', { verb: 'section', section: 'new' }],
])('reads %s', (body, command) => {
  expect(parseCommand(body)).toEqual(command);
});

it('has a section made for a maintainer alone, until another is named', () => {
  expect(fold(['author', '/accession section new Naps'])).toMatchObject({ section: null, newSection: null });
  expect(fold(['maintainer', '/accession section new Naps'])).toMatchObject({ section: 'Naps', newSection: 'Naps' });
  expect(fold(['maintainer', '/accession section new Naps'], ['author', '/accession section Dreams'])).toMatchObject({
    section: 'Dreams',
    newSection: null,
  });
});
