import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const ENTRIES = '- [Owls](https://a.example/1), ACL 2023.\n- [Crows](https://a.example/2), ACL 2024.\n';
const answers = (section: string): string =>
  `${section}### Paper title\n\nWrens\n\n### Paper link\n\nhttps://a.example/4\n\n### Venue\n\nACL\n\n### Year\n\n2024\n`;
const NONE = '### Section\n\n_No response_\n\n';

describe('a submission without a section', () => {
  it.each([
    ['a list without headings', ENTRIES],
    ['the heading of the page alone', `# Birds\n\n${ENTRIES}`],
    ['one heading below that of the page', `# Birds\n\nBy Olga.\n\n## Sleep\n\n${ENTRIES}`],
  ])('is for the only one: %s', (_, list) => {
    for (const issue of [answers(''), answers(NONE)])
      expect(preview({ list, issue })).toMatchObject({
        ok: true,
        text: `${list}- [Wrens](https://a.example/4), ACL 2024.\n`,
      });
  });

  it.each([
    ['two with entries', `## Sleep\n\n${ENTRIES}\n## Rain\n\n- [Jays](https://a.example/3), ACL 2024.\n`],
    ['one that has no entries yet', `## Sleep\n\n${ENTRIES}\n## Rain\n`],
    [
      'entries above the first heading and below it',
      `${ENTRIES}\n## Rain\n\n- [Jays](https://a.example/3), ACL 2024.\n`,
    ],
  ])('is asked for it: %s', (_, list) => {
    expect(preview({ list, issue: answers('') })).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-field', field: 'section' }],
    });
  });

  it('is asked for one that the list has, where it names another', () => {
    const proposed = preview({ list: `## Sleep\n\n${ENTRIES}`, issue: answers('### Section\n\nRain\n\n') });
    expect(proposed).toMatchObject({ ok: false, problems: [{ code: 'unknown-section' }] });
  });
});
