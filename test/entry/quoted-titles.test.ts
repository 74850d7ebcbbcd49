import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../../src/read-entries.ts';

describe('a title in quotes', () => {
  it.each([
    'Q. Luo, F. Hariri, L. Eloussi, and D. Marinov, "Flaky Tests," in *FSE*, 2014.',
    'Q. Luo, F. Hariri, L. Eloussi, and D. Marinov, "Flaky Tests", in *FSE*, 2014.',
    'Q. Luo and D. Marinov. “How We Nap, and How We Know It.” in *FSE*, 2014.',
  ])('stands behind the names, however short it is: %s', (entry) => {
    const [first] = readEntries(
      `## Naps\n\n- ${entry}\n- C. Lee, B. Ray, and D. Orr, "The Sleep of Cats and Dogs," in *ICSE*, 2012.\n`,
    );
    expect(first?.fields).toMatchObject({
      authors: expect.stringMatching(/^Q\. Luo.*Marinov$/),
      venue: 'FSE',
      year: '2014',
    });
    expect(first?.fields.title).toMatch(/^(?:Flaky Tests|How We Nap, and How We Know It)$/);
  });

  it('is no title where a sentence goes on behind a quoted word', () => {
    const [first] = readEntries('## Naps\n\n- [Agents for “Mind” games of owls](https://a.example/1), ICSE 2014.\n');
    expect(first?.fields.title).toBe('Agents for “Mind” games of owls');
  });
});
