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

describe('a badge that counts', () => {
  it('takes the number, and its copy in the alt text', () => {
    const line = (pages: number, title: string, id: number) =>
      `- <img src="https://img.shields.io/badge/${pages}-pages-green.svg" alt="${pages}-pages" align="top"> [${title}](https://a.org/${id}.pdf). ICLR 2022.\n`;
    const list = `## Naps\n\n${line(12, 'Early Birds and Their Naps', 1)}${line(7, 'Sleepy Dogs at Sea', 2)}`;
    const issue =
      '### Section\n\nNaps\n\n### Paper title\n\nLate Risers at Work\n\n### Venue\n\nICLR\n\n### Year\n\n2022\n\n### Paper link\n\nhttps://a.org/3.pdf\n\n### Pages\n\n31\n';
    const result = preview({ list, issue });
    expect(result.ok && result.text).toBe(`${list}${line(31, 'Late Risers at Work', 3)}`);
    const hostile = preview({ list, issue: issue.replace('31', '3" onerror=x> [a](b)') });
    expect(hostile.ok && hostile.text.slice(list.length)).not.toMatch(/3"|<\w+ onerror|\[a\]\(b\)/);
  });
});

describe('a remark in a badge of venue and year', () => {
  it('is written where the paper has one, although its venue has none elsewhere', () => {
    const line = (title: string, id: string, badge: string) =>
      `- **${title}**. [[pdf](https://arxiv.org/abs/${id}.01234)], 20${id.slice(0, 2)}.${id.slice(2)}. ![](https://img.shields.io/badge/${badge}-orange) ![](https://img.shields.io/badge/Nap-blue)\n`;
    const list = `## Naps\n\n${line('Early Birds and Their Naps', '2110', 'ICLR2022_Spotlight')}${line('Sleepy Dogs at Sea', '2111', 'ICML2022')}${line('Dreams of Sleepy Cats', '2210', 'CVPR2023')}${line('Tired Horses of Rome', '2211', 'AAAI2023')}`;
    const issue =
      '### Section\n\nNaps\n\n### Paper title\n\nLate Risers at Work\n\n### Venue\n\nAAAI\n\n### Year\n\n2024\n\n### Paper link\n\nhttps://arxiv.org/abs/2312.01234\n\n### Method name\n\nNap\n\n### Award\n\nOral\n';
    const result = preview({ list, issue });
    expect(result.ok && result.text).toBe(`${list}${line('Late Risers at Work', '2312', 'AAAI2024_Oral')}`);
  });
});
