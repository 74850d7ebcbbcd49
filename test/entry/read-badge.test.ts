import { describe, expect, it } from '@jest/globals';
import { preview } from '../../src/preview.ts';

const entry = (title: string, id: string, home: string, date: string) =>
  `+ [${title}](https://arxiv.org/abs/${id}) (${date})\n  [![arXiv](https://img.shields.io/badge/arXiv-b31b1b.svg)](https://arxiv.org/abs/${id})\n  [![Website](https://img.shields.io/badge/Website-9cf)](${home})\n`;

describe('a badge that says what its alt text says', () => {
  it('is a label and takes no value', () => {
    const list = `## Naps\n\n${entry('Early Birds and Their Naps', '2407.00001', 'https://birds.org/', 'Jul., 2024')}\n${entry('Sleepy Dogs at Sea', '2406.00001', 'https://dogs.org/', 'Jun., 2024')}`;
    const issue =
      '### Section\n\nNaps\n\n### Paper title\n\nLate Risers at Work\n\n### Date\n\nApr 2024\n\n### Paper link\n\nhttps://arxiv.org/abs/2404.00001\n\n### Project page\n\nhttps://late.org/\n';
    const result = preview({ list, issue });
    expect(result.ok && result.text).toBe(
      `${list}\n${entry('Late Risers at Work', '2404.00001', 'https://late.org/', 'Apr., 2024')}`,
    );
  });
});
