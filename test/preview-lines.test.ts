import { describe, expect, it } from '@jest/globals';
import { preview } from '../src/preview.ts';

const SAYS = 'naps are much shorter than a night is, and far less often studied than a night is.';
const LIST = `# List\n\n## Naps\n\n[Early Birds and Their Naps](https://a.org/1.pdf)\n- Shows that ${SAYS}\n- Finds that cats win.\n\n[Sleepy Dogs at Sea in Winter](https://a.org/2.pdf)\n- Says that ${SAYS}\n- Finds that dogs do not.\n`;
const ISSUE = `### Section\n\nNaps\n\n### Paper title\n\nLate Risers at Work\n\n### Paper link\n\nhttps://a.org/5.pdf\n\n### Description\n\nAsks whether ${SAYS}\nNeeds no alarm clock.\n- Sleeps.\n`;

describe('preview, with a description of several lines', () => {
  it('writes a bullet for each where the list does', () => {
    const result = preview({ list: LIST, issue: ISSUE });
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
    expect(result.text).toBe(
      `${LIST}\n[Late Risers at Work](https://a.org/5.pdf)\n- Asks whether ${SAYS}\n- Needs no alarm clock.\n- Sleeps.\n`,
    );
  });

  it('keeps them on one line in an entry of a template', () => {
    const result = preview({
      list: '# List\n\n## Naps\n\n- **Early Birds**. Says so. [p](https://a.org/1.pdf)\n',
      issue: ISSUE,
      config: 'entry: "- **{{title}}**. {{description}} [p]({{paper}})"\n',
    });
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
    expect(result.text).toMatch(
      /^- \*\*Late Risers at Work\*\*\. Asks whether .* Needs no alarm clock\. .*Sleeps\. \[p\]/m,
    );
  });
});
