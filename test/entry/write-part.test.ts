import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const HEAD = '## Naps\n\n| Title | Venue | Demo |\n|:--|:--|:--|\n';
const ROWS =
  '| [Early Birds and Their Naps](https://a.org/1) | CVPR | [Demo](https://birds.org) |\n' +
  '| [Sleepy Dogs at Sea](https://a.org/2) | ICLR | [Demo](https://dogs.org) |\n' +
  '| [Cats That Wake at Noon](https://a.org/3) | ICLR | Local Demo |\n';

describe('a value that is words where others are links', () => {
  it('is no target of a link', () => {
    const issue =
      '### Section\n\nNaps\n\n### Paper title\n\nLate Risers at Work\n\n### Venue\n\nCVPR\n\n### Paper link\n\nhttps://a.org/5\n\n### Demo\n\nLocal Demo\n';
    const result = preview({ list: HEAD + ROWS, issue });
    expect(result.ok && result.text).toBe(
      `${HEAD}${ROWS}| [Late Risers at Work](https://a.org/5) | CVPR | Local Demo |\n`,
    );
  });
});
