import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const ENTRIES = {
  APA: (names: string, title: string, year: number, venue: string, where: string) =>
    `- ${names} (${year}). [${title}](https://a.example/${year}). *${venue}*, ${where}.`,
  IEEE: (names: string, title: string, year: number, venue: string, where: string) =>
    `- ${names}, "${title}," *${venue}*, ${where.replace(/^(\d+)\((\d+)\), /, 'vol. $1, no. $2, pp. ')}, ${year}. [[doi]](https://a.example/${year})`,
  Chicago: (names: string, title: string, year: number, venue: string, where: string) =>
    `- ${names}. ${year}. "${title}." *${venue}* ${where.replace(/^(\d+)\((\d+)\), /, '$1 ($2): ')}. [Link](https://a.example/${year})`,
};

describe.each(Object.entries(ENTRIES))('volume, issue and pages as in %s', (_, write) => {
  const list = `## Naps\n\n${[
    write('Ann Lee and Bo Ray', 'Early Birds of the North', 2013, 'Journal of Sleep', '103(6), 2121–2168'),
    write('Cy Orr and Di Fox', 'Late Owls and Their Cats', 2015, 'Animal Letters', '84(4), 772–793'),
    write('Al Moe and Li Wu', 'Naps at Noon for Everybody', 2017, 'Journal of Sleep', '48(4), 817–838'),
  ].join('\n')}\n`;
  const issueOf = (fields: Readonly<Record<string, string>>): string =>
    Object.entries({
      Section: 'Naps',
      'Paper title': 'Big Snores at Night',
      Authors: 'Ted Under and Mo Ko',
      Year: '2019',
      'Paper link': 'https://a.example/2019',
      ...fields,
    })
      .map(([label, value]) => `### ${label}\n\n${value}\n`)
      .join('\n');
  const wanted = write('Ted Under and Mo Ko', 'Big Snores at Night', 2019, 'Dream Review', '12(3), 45–67');

  it.each([
    [{ Venue: 'Dream Review', Volume: '12', Issue: '3', Pages: '45–67' }],
    [{ Venue: 'Dream Review', Volume: '12', Issue: '3', Pages: '45-67' }],
    [{ Venue: 'Dream Review 12(3), 45-67' }],
  ])('are written as the others have them: %j', (fields) => {
    const made = preview({ list, issue: issueOf(fields) });
    expect(made).toMatchObject({ ok: true, text: `${list}${wanted}\n` });
  });

  it('leave nothing behind where they are not given', () => {
    const made = preview({ list, issue: issueOf({ Venue: 'Dream Review' }) });
    const bare = write('Ted Under and Mo Ko', 'Big Snores at Night', 2019, 'Dream Review', '@')
      .replace(/(\*,?) @\./, '$1.')
      .replace(', @,', ',')
      .replace('*,.', '*.');
    expect(made).toMatchObject({ ok: true, text: `${list}${bare}\n` });
  });
});
