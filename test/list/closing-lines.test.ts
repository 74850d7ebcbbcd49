import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const entry = (title: string, n: number): string =>
  `### ${title}\n**Authors**: Ann Lee, Bo Kim\n\n[Paper](https://a.example/${n})\n`;
const issue = Object.entries({
  Section: 'A',
  'Paper title': 'Dreams Are Short',
  Authors: 'Ted Under, Mo Ko',
  'Paper link': 'https://a.example/9',
})
  .map(([label, value]) => `### ${label}\n\n${value}\n`)
  .join('\n');
const added = '### Dreams Are Short\n**Authors**: Ted Under, Mo Ko\n\n[Paper](https://a.example/9)\n';

describe('what closes a section of headings that are papers', () => {
  it.each([
    '---',
    '***',
    '<br>',
    '<br /><br />',
    '[⬆ back to top](#l)',
    '<p align="right">(<a href="#top">back to top</a>)</p>',
    '[⬆](#l)\n\n---',
  ])('stays behind the new one: %j', (closing) => {
    const a = [
      entry('Owls See Through Noise', 1),
      entry('Cats Win at Naps', 2),
      entry('Early Birds Sleep Less', 3),
    ].join('\n');
    const b = [entry('Late Risers of the North', 4), entry('Snoring Out Loud at Night', 5)].join('\n');
    const list = `# L\n\n## A\n\n${a}\n${closing}\n\n## B\n\n${b}\n${closing}\n`;
    expect(preview({ list, issue })).toMatchObject({
      ok: true,
      text: list.replace(`${a}\n`, () => `${a}\n${added}\n`),
    });
  });
});
