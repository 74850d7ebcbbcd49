import { describe, expect, it } from '@jest/globals';
import { applyInsertion, insertEntry } from '../../src/edit/insert-entry.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Fields } from '../../src/submission/submission.ts';

interface Case {
  readonly name: string;
  readonly list: string;
  readonly section?: string;
  readonly fields: Fields;
  /** The whole list afterwards, `+` before added lines; a line that only changed is written as it is then. */
  readonly after: string;
}

const PAPER = 'https://arxiv.org/abs/2403.01234';
const CODE = 'https://github.com/someone/sleepy';

const HTML_ROWS = [
  ['Early Birds and Naps', 'ICLR', 2021],
  ['Sleepy Dogs at Sea', 'ICML', 2022],
  ['Dreams of Sleepy Cats', 'CVPR', 2023],
]
  .map(
    ([title, venue, year]) =>
      `<tr>\n  <td><a href="https://a.org/${year}.pdf">${title}</a></td>\n  <td>${venue}</td>\n  <td>${year}</td>\n</tr>\n`,
  )
  .join('');

const CASES: readonly Case[] = [
  {
    name: 'bullets with venue and links',
    list: '# L\n\n## Naps\n\n- Early Birds and Their Naps. ICLR 2022 [[Paper]](https://arxiv.org/abs/2201.00001)\n- Dreams of Sleepy Cats. CVPR 2023 [[Paper]](https://arxiv.org/abs/2301.00001) [[Code]](https://github.com/a/b)\n',
    fields: { title: 'Late Risers at Work', venue: 'ICML', year: '2024', paper: PAPER, code: CODE },
    after: `# L\n\n## Naps\n\n- Early Birds and Their Naps. ICLR 2022 [[Paper]](https://arxiv.org/abs/2201.00001)\n- Dreams of Sleepy Cats. CVPR 2023 [[Paper]](https://arxiv.org/abs/2301.00001) [[Code]](https://github.com/a/b)\n+- Late Risers at Work. ICML 2024 [[Paper]](${PAPER}) [[Code]](${CODE})\n`,
  },
  {
    name: 'a link that the paper lacks goes with its separator',
    list: '# L\n\n## Naps\n\n- **Early Birds and Their Naps**, ICLR 2022. [[Paper](https://arxiv.org/abs/2201.00001)] [[Code](https://github.com/a/c)]\n- **Dreams of Sleepy Cats**, CVPR 2023. [[Paper](https://arxiv.org/abs/2301.00001)] [[Code](https://github.com/a/b)]\n',
    fields: { title: 'Late Risers at Work', venue: 'ICML', year: '2024', paper: PAPER },
    after: `# L\n\n## Naps\n\n- **Early Birds and Their Naps**, ICLR 2022. [[Paper](https://arxiv.org/abs/2201.00001)] [[Code](https://github.com/a/c)]\n- **Dreams of Sleepy Cats**, CVPR 2023. [[Paper](https://arxiv.org/abs/2301.00001)] [[Code](https://github.com/a/b)]\n+- **Late Risers at Work**, ICML 2024. [[Paper](${PAPER})]\n`,
  },
  {
    name: 'newest first, followers renumbered',
    list: '# L\n\n## Naps\n\n1. **Dreams of Sleepy Cats.** 2024.03. [pdf](https://arxiv.org/abs/2403.00001)\n2. **Early Birds and Naps.** 2023.07. [pdf](https://arxiv.org/abs/2307.00001)\n3. **Third Sleep of Kings.** 2022.05. [pdf](https://arxiv.org/abs/2205.00001)\n4. **Fourth Sleep of Queens.** 2021.05. [pdf](https://arxiv.org/abs/2105.00001)\n5. **Fifth Sleep of Aces.** 2020.05. [pdf](https://arxiv.org/abs/2005.00001)\n6. **Sixth Sleep of Jacks.** 2019.05. [pdf](https://arxiv.org/abs/1905.00001)\n',
    fields: { title: 'Late Risers at Work', date: '2023-09', paper: 'https://arxiv.org/abs/2309.01234' },
    after:
      '# L\n\n## Naps\n\n1. **Dreams of Sleepy Cats.** 2024.03. [pdf](https://arxiv.org/abs/2403.00001)\n+2. **Late Risers at Work.** 2023.09. [pdf](https://arxiv.org/abs/2309.01234)\n3. **Early Birds and Naps.** 2023.07. [pdf](https://arxiv.org/abs/2307.00001)\n4. **Third Sleep of Kings.** 2022.05. [pdf](https://arxiv.org/abs/2205.00001)\n5. **Fourth Sleep of Queens.** 2021.05. [pdf](https://arxiv.org/abs/2105.00001)\n6. **Fifth Sleep of Aces.** 2020.05. [pdf](https://arxiv.org/abs/2005.00001)\n7. **Sixth Sleep of Jacks.** 2019.05. [pdf](https://arxiv.org/abs/1905.00001)\n',
  },
  {
    name: 'numbers run on through year sub-sections',
    list: '# L\n\n## Papers\n\n### 2022\n\n- **[1] Early Birds and Naps**, ICLR 2022. [[Paper](https://a.org/1.pdf)]\n\n- **[2] Sleepy Dogs at Sea**, ICML 2022. [[Paper](https://a.org/2.pdf)]\n\n### 2023\n\n- **[3] Dreams of Sleepy Cats**, CVPR 2023. [[Paper](https://a.org/3.pdf)]\n\n- **[4] Tired Horses of Rome**, ECCV 2023. [[Paper](https://a.org/4.pdf)]\n',
    section: 'Papers > 2022',
    fields: { title: 'Late Risers at Work', venue: 'AAAI', year: '2022', paper: 'https://a.org/5.pdf' },
    after:
      '# L\n\n## Papers\n\n### 2022\n\n- **[1] Early Birds and Naps**, ICLR 2022. [[Paper](https://a.org/1.pdf)]\n\n- **[2] Sleepy Dogs at Sea**, ICML 2022. [[Paper](https://a.org/2.pdf)]\n+\n+- **[3] Late Risers at Work**, AAAI 2022. [[Paper](https://a.org/5.pdf)]\n\n### 2023\n\n- **[4] Dreams of Sleepy Cats**, CVPR 2023. [[Paper](https://a.org/3.pdf)]\n\n- **[5] Tired Horses of Rome**, ECCV 2023. [[Paper](https://a.org/4.pdf)]\n',
  },
  {
    name: 'all numbers are 1',
    list: '# L\n\n## Naps\n\n1. **Early Birds and Naps.** ICLR 2022. [paper](https://a.org/1.pdf)\n1. **Sleepy Dogs at Sea.** ICML 2022. [paper](https://a.org/2.pdf)\n',
    fields: { title: 'Late Risers at Work', venue: 'AAAI', year: '2022', paper: 'https://a.org/5.pdf' },
    after:
      '# L\n\n## Naps\n\n1. **Early Birds and Naps.** ICLR 2022. [paper](https://a.org/1.pdf)\n1. **Sleepy Dogs at Sea.** ICML 2022. [paper](https://a.org/2.pdf)\n+1. **Late Risers at Work.** AAAI 2022. [paper](https://a.org/5.pdf)\n',
  },
  {
    name: 'star badge from the code link, month from the arXiv id',
    list: '# L\n\n## Naps\n\n- (*arXiv 2024.01*) Early Birds and Naps [[paper](https://arxiv.org/abs/2401.00001)][[code](https://github.com/a/b)]![Stars](https://img.shields.io/github/stars/a/b)\n- (*arXiv 2024.02*) Sleepy Dogs at Sea [[paper](https://arxiv.org/abs/2402.00001)][[code](https://github.com/c/d)]![Stars](https://img.shields.io/github/stars/c/d)\n',
    fields: { title: 'Late Risers at Work', venue: 'arXiv', paper: PAPER, code: CODE },
    after: `# L\n\n## Naps\n\n- (*arXiv 2024.01*) Early Birds and Naps [[paper](https://arxiv.org/abs/2401.00001)][[code](https://github.com/a/b)]![Stars](https://img.shields.io/github/stars/a/b)\n- (*arXiv 2024.02*) Sleepy Dogs at Sea [[paper](https://arxiv.org/abs/2402.00001)][[code](https://github.com/c/d)]![Stars](https://img.shields.io/github/stars/c/d)\n+- (*arXiv 2024.03*) Late Risers at Work [[paper](${PAPER})][[code](${CODE})]![Stars](https://img.shields.io/github/stars/someone/sleepy)\n`,
  },
  {
    name: 'several lines with sub-bullets, CRLF and no final line ending',
    list: '# L\r\n\r\n## Naps\r\n\r\n- **Early Birds and Naps (ICLR 2022)**\r\n  - Ann Lee, Bob Ray\r\n  - [[Paper]](https://a.org/1.pdf)\r\n\r\n- **Sleepy Dogs at Sea (ICML 2022)**\r\n  - Cleo Fox, Dan Poe\r\n  - [[Paper]](https://a.org/2.pdf)',
    fields: {
      title: 'Late Risers at Work',
      authors: 'Eve Orr, Fay Zed',
      venue: 'AAAI',
      year: '2022',
      paper: 'https://a.org/5.pdf',
    },
    after:
      '# L\r\n\r\n## Naps\r\n\r\n- **Early Birds and Naps (ICLR 2022)**\r\n  - Ann Lee, Bob Ray\r\n  - [[Paper]](https://a.org/1.pdf)\r\n\r\n- **Sleepy Dogs at Sea (ICML 2022)**\r\n  - Cleo Fox, Dan Poe\r\n  - [[Paper]](https://a.org/2.pdf)\r\n+\r\n+- **Late Risers at Work (AAAI 2022)**\r\n+  - Eve Orr, Fay Zed\r\n+  - [[Paper]](https://a.org/5.pdf)',
  },
  {
    name: 'a table with a placeholder where there is no code',
    list: '# L\n\n## Naps\n\n| Title | Venue | Year | Code |\n|---|---|---|---|\n| [Early Birds and Naps](https://a.org/1.pdf) | ICLR | 2021 | [Link](https://github.com/a/b) |\n| [Sleepy Dogs at Sea](https://a.org/2.pdf) | ICML | 2022 | N/A |\n| [Dreams of Sleepy Cats](https://a.org/3.pdf) | CVPR | 2023 | [Link](https://github.com/c/d) |\n',
    fields: { title: 'Late Risers | at Work', venue: 'AAAI', year: '2024', paper: 'https://a.org/5.pdf' },
    after:
      '# L\n\n## Naps\n\n| Title | Venue | Year | Code |\n|---|---|---|---|\n| [Early Birds and Naps](https://a.org/1.pdf) | ICLR | 2021 | [Link](https://github.com/a/b) |\n| [Sleepy Dogs at Sea](https://a.org/2.pdf) | ICML | 2022 | N/A |\n| [Dreams of Sleepy Cats](https://a.org/3.pdf) | CVPR | 2023 | [Link](https://github.com/c/d) |\n+| [Late Risers \\| at Work](https://a.org/5.pdf) | AAAI | 2024 | N/A |\n',
  },
  {
    name: 'paragraphs of a bold title and bullets',
    list: '# L\n\n## Naps\n\n**Early Birds and Naps**\n\n- Paper: https://a.org/1.pdf\n- Code: https://github.com/a/b\n\n**Sleepy Dogs at Sea**\n\n- Paper: https://a.org/2.pdf\n- Code: https://github.com/c/d\n\n## Other\n',
    fields: { title: 'Late Risers at Work', paper: 'https://a.org/5.pdf', code: CODE },
    after: `# L\n\n## Naps\n\n**Early Birds and Naps**\n\n- Paper: https://a.org/1.pdf\n- Code: https://github.com/a/b\n\n**Sleepy Dogs at Sea**\n\n- Paper: https://a.org/2.pdf\n- Code: https://github.com/c/d\n+\n+**Late Risers at Work**\n+\n+- Paper: https://a.org/5.pdf\n+- Code: ${CODE}\n\n## Other\n`,
  },
  {
    name: 'a description of several lines, one bullet each',
    list: '# L\n\n## Naps\n\n[Early Birds and Their Naps](https://a.org/1.pdf)\n- Introduces a benchmark of **naps**, which are much shorter than a night and far less studied.\n- Finds that cats win.\n\n[Sleepy Dogs at Sea](https://a.org/2.pdf)\n- Measures how long a dog sleeps on a ship, and shows that waves make it "sleep longer" than a bed does.\n- Ships are shared with the reader on demand.\n- Dogs are not.\n',
    fields: {
      title: 'Late Risers at Work',
      paper: 'https://a.org/5.pdf',
      description:
        'Asks people who rise late how they do at work, and finds that they do well.\n- Needs no alarm clock\n\nSleeps, too.\nAnd dreams of cats.',
    },
    after:
      '# L\n\n## Naps\n\n[Early Birds and Their Naps](https://a.org/1.pdf)\n- Introduces a benchmark of **naps**, which are much shorter than a night and far less studied.\n- Finds that cats win.\n\n[Sleepy Dogs at Sea](https://a.org/2.pdf)\n- Measures how long a dog sleeps on a ship, and shows that waves make it "sleep longer" than a bed does.\n- Ships are shared with the reader on demand.\n- Dogs are not.\n+\n+[Late Risers at Work](https://a.org/5.pdf)\n+- Asks people who rise late how they do at work, and finds that they do well.\n+- Needs no alarm clock\n+- Sleeps, too.\n+- And dreams of cats.\n',
  },
  {
    name: 'details with an abstract whose words are dressed and quoted',
    list: '# L\n\n## Naps\n\n<details><summary>Early Birds and Their Many Naps (2023) [<a href="https://a.org/1.pdf">Paper</a>]</summary>\n\nWe study **naps of birds** that rise early, and show that "short" naps are as good as long ones are.\n\n</details>\n\n<details><summary>Sleepy Dogs at Sea in Winter (2023) [<a href="https://a.org/2.pdf">Paper</a>]</summary>\n\nWe study dogs on ships, which sleep better than **dogs on land** do, and ask why this is so.\n\n</details>\n',
    fields: {
      title: 'Late Risers at Work and Home',
      year: '2024',
      paper: 'https://a.org/5.pdf',
      description:
        'We ask whether "late" risers work less than early ones do, at home and at work, and find no difference.',
    },
    after:
      '# L\n\n## Naps\n\n<details><summary>Early Birds and Their Many Naps (2023) [<a href="https://a.org/1.pdf">Paper</a>]</summary>\n\nWe study **naps of birds** that rise early, and show that "short" naps are as good as long ones are.\n\n</details>\n\n<details><summary>Sleepy Dogs at Sea in Winter (2023) [<a href="https://a.org/2.pdf">Paper</a>]</summary>\n\nWe study dogs on ships, which sleep better than **dogs on land** do, and ask why this is so.\n\n</details>\n+\n+<details><summary>Late Risers at Work and Home (2024) [<a href="https://a.org/5.pdf">Paper</a>]</summary>\n+\n+We ask whether "late" risers work less than early ones do, at home and at work, and find no difference.\n+\n+</details>\n',
  },
  {
    name: 'the columns of the table it goes into, not those of another one in the section',
    list: '# L\n\n## Naps\n\n| Title | Venue |\n|---|---|\n| [Early Birds and Naps](https://a.org/1.pdf) | ICLR |\n| [Sleepy Dogs at Sea](https://a.org/2.pdf) | ICML |\n| [Tired Horses of Rome](https://a.org/4.pdf) | ECCV |\n\n| Date | Title | Code |\n|---|---|---|\n| 2023.04 | [Dreams of Sleepy Cats](https://a.org/3.pdf) | [Link](https://github.com/c/d) |\n',
    fields: { title: 'Late Risers at Work', date: '2024.03', venue: 'AAAI', paper: 'https://a.org/5.pdf', code: CODE },
    after: `# L\n\n## Naps\n\n| Title | Venue |\n|---|---|\n| [Early Birds and Naps](https://a.org/1.pdf) | ICLR |\n| [Sleepy Dogs at Sea](https://a.org/2.pdf) | ICML |\n| [Tired Horses of Rome](https://a.org/4.pdf) | ECCV |\n\n| Date | Title | Code |\n|---|---|---|\n| 2023.04 | [Dreams of Sleepy Cats](https://a.org/3.pdf) | [Link](https://github.com/c/d) |\n+| 2024.03 | [Late Risers at Work](https://a.org/5.pdf) | [Link](${CODE}) |\n`,
  },
  {
    name: 'a link once, although one entry shows it twice',
    list: '# L\n\n## Naps\n\n**Early Birds and Naps**\n\n- Paper: https://a.org/1.pdf\n- Code: https://github.com/a/b\n\n**Dreams of Sleepy Cats**\n\n- Paper: https://a.org/3.pdf\n- Code: https://github.com/c/f\n\n**Tired Horses of Rome**\n\n- Paper: https://a.org/4.pdf\n- Code: https://github.com/c/g\n\n**Early Birds and Naps Again**\n\n- Paper: https://a.org/7.pdf\n- Code: https://github.com/a/h\n\n**Sleepy Dogs at Sea**\n\n- Paper: https://a.org/2.pdf\n- Code: https://github.com/c/d\n- Code2: https://github.com/c/d\n- Blog: https://b.org/2\n\n## Other\n',
    fields: { title: 'Late Risers at Work', paper: 'https://a.org/5.pdf', code: CODE, blog: 'https://b.org/5' },
    after: `# L\n\n## Naps\n\n**Early Birds and Naps**\n\n- Paper: https://a.org/1.pdf\n- Code: https://github.com/a/b\n\n**Dreams of Sleepy Cats**\n\n- Paper: https://a.org/3.pdf\n- Code: https://github.com/c/f\n\n**Tired Horses of Rome**\n\n- Paper: https://a.org/4.pdf\n- Code: https://github.com/c/g\n\n**Early Birds and Naps Again**\n\n- Paper: https://a.org/7.pdf\n- Code: https://github.com/a/h\n\n**Sleepy Dogs at Sea**\n\n- Paper: https://a.org/2.pdf\n- Code: https://github.com/c/d\n- Code2: https://github.com/c/d\n- Blog: https://b.org/2\n+\n+**Late Risers at Work**\n+\n+- Paper: https://a.org/5.pdf\n+- Code: ${CODE}\n+- Blog: https://b.org/5\n\n## Other\n`,
  },
  {
    name: 'an empty section takes the style of its siblings',
    list: '# L\n\n## Naps\n\n- Early Birds and Their Naps. ICLR 2022 [[Paper]](https://a.org/1.pdf)\n- Dreams of Sleepy Cats. CVPR 2023 [[Paper]](https://a.org/2.pdf)\n\n## Dreams\n\n## Siestas\n',
    section: 'Dreams',
    fields: { title: 'Late Risers at Work', venue: 'ICML', year: '2024', paper: 'https://a.org/5.pdf' },
    after:
      '# L\n\n## Naps\n\n- Early Birds and Their Naps. ICLR 2022 [[Paper]](https://a.org/1.pdf)\n- Dreams of Sleepy Cats. CVPR 2023 [[Paper]](https://a.org/2.pdf)\n\n## Dreams\n+\n+- Late Risers at Work. ICML 2024 [[Paper]](https://a.org/5.pdf)\n\n## Siestas\n',
  },
  {
    name: 'an HTML row keeps its cells: what the paper lacks leaves one empty, and no other value gets one of its own',
    list: `# L\n\n## Naps\n\n<table>\n<tr><th>Title</th><th>Venue</th><th>Year</th></tr>\n${HTML_ROWS}</table>\n`,
    fields: { title: 'Late Risers at Work', year: '2024', paper: PAPER },
    after: `# L\n\n## Naps\n\n<table>\n<tr><th>Title</th><th>Venue</th><th>Year</th></tr>\n${HTML_ROWS}+<tr>\n+  <td><a href="${PAPER}">Late Risers at Work</a></td>\n+  <td></td>\n+  <td>2024</td>\n+</tr>\n</table>\n`,
  },
  {
    name: 'a tilde or a star at the edge of a value does not undo the marks around it',
    list: '# L\n\n## Naps\n\n- [Early Birds and Naps](https://a.org/1.pdf), Ann Lee, Gil Hay. *ICLR 2022*.\n- [Sleepy Dogs at Sea](https://a.org/2.pdf), Bob Ray, Ida Jay. *CVPR 2023*.\n',
    fields: {
      title: 'Late Risers ~',
      authors: 'Eve Orr, Fay * Zed',
      venue: '~ for',
      year: '2024',
      paper: 'https://a.org/5.pdf',
    },
    after:
      '# L\n\n## Naps\n\n- [Early Birds and Naps](https://a.org/1.pdf), Ann Lee, Gil Hay. *ICLR 2022*.\n- [Sleepy Dogs at Sea](https://a.org/2.pdf), Bob Ray, Ida Jay. *CVPR 2023*.\n+- [Late Risers \\~](https://a.org/5.pdf), Eve Orr, Fay * Zed. *\\~ for 2024*.\n',
  },
  {
    name: 'brackets that are escaped, on both sides or one, are those of the links',
    list: '# L\n\n## Naps\n\n- Early Birds and Naps, ICLR 2022. \\[[paper](https://a.org/1.pdf)\\]\n- Sleepy Dogs at Sea, ICML 2021. [[paper](https://a.org/2.pdf)]\n- Dreams of Sleepy Cats, CVPR 2020. \\[[paper](https://a.org/3.pdf)\\] \\[[code](https://github.com/a/c)\\]\n- Tired Horses of Rome, ECCV 2020. \\[[paper](https://a.org/4.pdf)] \\[[code](https://github.com/a/d)\\]\n- Naps for Owls, ICCV 2019. \\[[paper](https://a.org/6.pdf)\\]\n- Owls for Naps, ICCV 2019. \\[[paper](https://a.org/7.pdf)\\]\n',
    fields: { title: 'Late Risers at Work', venue: 'AAAI', year: '2023', paper: 'https://a.org/5.pdf', code: CODE },
    after: `# L\n\n## Naps\n\n+- Late Risers at Work, AAAI 2023. \\[[paper](https://a.org/5.pdf)\\] \\[[code](${CODE})\\]\n- Early Birds and Naps, ICLR 2022. \\[[paper](https://a.org/1.pdf)\\]\n- Sleepy Dogs at Sea, ICML 2021. [[paper](https://a.org/2.pdf)]\n- Dreams of Sleepy Cats, CVPR 2020. \\[[paper](https://a.org/3.pdf)\\] \\[[code](https://github.com/a/c)\\]\n- Tired Horses of Rome, ECCV 2020. \\[[paper](https://a.org/4.pdf)] \\[[code](https://github.com/a/d)\\]\n- Naps for Owls, ICCV 2019. \\[[paper](https://a.org/6.pdf)\\]\n- Owls for Naps, ICCV 2019. \\[[paper](https://a.org/7.pdf)\\]\n`,
  },
  {
    name: 'a bracket around several values closes behind the last one that is left',
    list: '# L\n\n## Naps\n\n- [Early Birds and Naps](https://a.org/1.pdf). [EarlyNap;[Github](https://github.com/a/b)]\n- [Sleepy Dogs at Sea](https://a.org/2.pdf). [ICML 2021]\n- [Dreams of Sleepy Cats](https://a.org/3.pdf). [CatNap;CVPR 2022;[Github](https://github.com/a/c)]\n- [Tired Horses of Rome](https://a.org/4.pdf). [Horse;ECCV 2022;[Github](https://github.com/a/d)]\n',
    fields: {
      title: 'Late Risers at Work',
      paper: 'https://a.org/5.pdf',
      name: 'LateNap',
      venue: 'AAAI',
      year: '2023',
    },
    after:
      '# L\n\n## Naps\n\n- [Early Birds and Naps](https://a.org/1.pdf). [EarlyNap;[Github](https://github.com/a/b)]\n- [Sleepy Dogs at Sea](https://a.org/2.pdf). [ICML 2021]\n- [Dreams of Sleepy Cats](https://a.org/3.pdf). [CatNap;CVPR 2022;[Github](https://github.com/a/c)]\n- [Tired Horses of Rome](https://a.org/4.pdf). [Horse;ECCV 2022;[Github](https://github.com/a/d)]\n+- [Late Risers at Work](https://a.org/5.pdf). [LateNap;AAAI 2023]\n',
  },
  {
    name: 'a link of a new kind stands beside the others, not where their line ends',
    list: '# L\n\n## Naps\n\n**Early Birds and Naps** \\\nICLR 2022. [[Paper](https://a.org/1.pdf)] [[Beds](https://b.org/1)] \\\n6 Dec 2021\n\n**Sleepy Dogs at Sea** \\\nICML 2022. [[Paper](https://a.org/2.pdf)] [[Pillows](https://b.org/2)] \\\n7 Jan 2022\n\n**Tired Horses of Rome** \\\nECCV 2022. [[Paper](https://a.org/3.pdf)] [[Tutorial](https://b.org/3)] \\\n8 Feb 2022\n\n**Dreams of Sleepy Cats** \\\nCVPR 2022. [[Paper](https://a.org/4.pdf)] [[Code](https://github.com/a/c)] \\\n9 Mar 2022\n',
    fields: {
      title: 'Late Risers at Work',
      venue: 'AAAI',
      year: '2023',
      date: '2022-08-08',
      paper: 'https://a.org/5.pdf',
      code: CODE,
      project: 'https://a.github.io/5',
    },
    after: `# L\n\n## Naps\n\n**Early Birds and Naps** \\\nICLR 2022. [[Paper](https://a.org/1.pdf)] [[Beds](https://b.org/1)] \\\n6 Dec 2021\n\n**Sleepy Dogs at Sea** \\\nICML 2022. [[Paper](https://a.org/2.pdf)] [[Pillows](https://b.org/2)] \\\n7 Jan 2022\n\n**Tired Horses of Rome** \\\nECCV 2022. [[Paper](https://a.org/3.pdf)] [[Tutorial](https://b.org/3)] \\\n8 Feb 2022\n\n**Dreams of Sleepy Cats** \\\nCVPR 2022. [[Paper](https://a.org/4.pdf)] [[Code](https://github.com/a/c)] \\\n9 Mar 2022\n+\n+**Late Risers at Work** \\\n+AAAI 2023. [[Paper](https://a.org/5.pdf)] [[Code](${CODE})] [[Project](https://a.github.io/5)] \\\n+8 Aug 2022\n`,
  },
  {
    name: 'volume and pages are no second venue',
    list: '# L\n\n## Naps\n\n- Ann Lee, Uma Kay. **Early Birds and Naps**. Neural Networks, 16(1):5–9, 2003.\n- Bob Ray, Uma Kay. **Sleepy Dogs at Sea**. In ICML, 2004.\n- Cleo Fox, Uma Kay. **Dreams of Sleepy Cats**. In CVPR, 2004.\n- Dan Poe, Uma Kay. **Tired Horses of Rome**. In ECCV, 2005.\n- Eve Orr, Uma Kay. **Naps for Owls**. In ICCV, 2005.\n',
    fields: { title: 'Late Risers at Work', authors: 'Gil Hay, Ida Jay', venue: 'Neural Networks', year: '2006' },
    after:
      '# L\n\n## Naps\n\n- Ann Lee, Uma Kay. **Early Birds and Naps**. Neural Networks, 16(1):5–9, 2003.\n- Bob Ray, Uma Kay. **Sleepy Dogs at Sea**. In ICML, 2004.\n- Cleo Fox, Uma Kay. **Dreams of Sleepy Cats**. In CVPR, 2004.\n- Dan Poe, Uma Kay. **Tired Horses of Rome**. In ECCV, 2005.\n- Eve Orr, Uma Kay. **Naps for Owls**. In ICCV, 2005.\n+- Gil Hay, Ida Jay. **Late Risers at Work**. Neural Networks, 2006.\n',
  },
  {
    name: 'a text that only another entry has is put in where that one has it',
    list: '# L\n\n## Naps\n\n- Early Birds and Naps. ICLR 2022 (oral) [[Paper]](https://a.org/1.pdf)\n- Sleepy Dogs at Sea. ICML 2022 [[Paper]](https://a.org/2.pdf) [[Code]](https://github.com/a/c)\n- Dreams of Sleepy Cats. CVPR 2022 [[Paper]](https://a.org/3.pdf) [[Code]](https://github.com/a/d)\n- Tired Horses of Rome. ECCV 2022 [[Paper]](https://a.org/4.pdf) [[Code]](https://github.com/a/e)\n',
    fields: {
      title: 'Late Risers at Work',
      venue: 'AAAI',
      year: '2022',
      paper: 'https://a.org/5.pdf',
      code: CODE,
      award: 'oral',
    },
    after: `# L\n\n## Naps\n\n- Early Birds and Naps. ICLR 2022 (oral) [[Paper]](https://a.org/1.pdf)\n- Sleepy Dogs at Sea. ICML 2022 [[Paper]](https://a.org/2.pdf) [[Code]](https://github.com/a/c)\n- Dreams of Sleepy Cats. CVPR 2022 [[Paper]](https://a.org/3.pdf) [[Code]](https://github.com/a/d)\n- Tired Horses of Rome. ECCV 2022 [[Paper]](https://a.org/4.pdf) [[Code]](https://github.com/a/e)\n+- Late Risers at Work. AAAI 2022 (oral) [[Paper]](https://a.org/5.pdf) [[Code]](${CODE})\n`,
  },
];

describe('insertEntry in a style that is learnt', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { list: file, section, fields, after }) => {
    const list = readList(file);
    const result = insertEntry(list, { section: section ?? 'Naps', fields });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(applyInsertion(list, result.value)).toBe(after.replace(/^\+/gm, ''));
  });

  it.each([
    { title: 'https://a.org/6.pdf' },
    { title: 'https://a.org/6.pdf, https://a.org/7.pdf' },
    { title: 'Late Risers at Work', venue: 'https://a.org/6,.pdf' },
    { title: 'Late Risers at Work', venue: 'https://a.org/6.pdf https://a.org/7.pdf' },
  ])('takes no addresses for words: %j', (fields) => {
    const list = readList(
      '# L\n\n## Naps\n\n| Title | Venue | Paper |\n|---|---|---|\n| Early Birds | ICLR | [link](https://a.org/1.pdf) |\n| Sleepy Dogs | ICML | [link](https://a.org/2.pdf) |\n',
    );
    const result = insertEntry(list, { section: 'Naps', fields: { venue: 'ICML', paper: PAPER, ...fields } });
    expect(result).toMatchObject({ problems: [{ code: 'not-plain' }] });
  });

  it('takes no number for a title where it would begin a list', () => {
    const list = readList(
      '# L\n\n## Naps\n\n- Early Birds. ICLR 2020 [[Paper]](https://a.org/1.pdf)\n- Sleepy Dogs. ICML 2021 [[Paper]](https://a.org/2.pdf)\n',
    );
    const result = insertEntry(list, { section: 'Naps', fields: { title: '1984', venue: 'ICML', paper: PAPER } });
    expect(result).toMatchObject({ problems: [{ code: 'not-plain' }] });
  });

  it('names the links that a table has no place for', () => {
    const list = readList(
      '# L\n\n## Naps\n\n| Title | Venue |\n|---|---|\n| [Early Birds and Naps](https://a.org/1.pdf) | ICLR |\n| [Sleepy Dogs at Sea](https://a.org/2.pdf) | ICML |\n',
    );
    const fields = { title: 'Late Risers at Work', venue: 'AAAI', paper: 'https://a.org/5(1).pdf', code: CODE };
    expect(insertEntry(list, { section: 'Naps', fields })).toMatchObject({
      ok: true,
      value: { notes: [{ code: 'no-place', values: ['code'] }] },
    });
  });

  it('refuses a list that holds nothing to learn from', () => {
    const result = insertEntry(readList('# L\n\n## Naps\n'), { section: 'Naps', fields: { title: 'Late Risers' } });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'unknown-style' }] });
  });

  it.each([
    [
      'generated-list',
      '<!-- This file is auto-generated, do not edit -->\n# L\n\n## Naps\n\n- A Nap of Cats [p](https://a.org/1)\n',
    ],
    [
      'conflict-markers',
      '# L\n\n## Naps\n\n<<<<<<< HEAD\n- A Nap of Cats [p](https://a.org/1)\n=======\n- A Nap of Dogs [p](https://a.org/2)\n>>>>>>> x\n',
    ],
  ])('refuses %s', (code, file) => {
    const result = insertEntry(readList(file), {
      section: 'Naps',
      fields: { title: 'Late Risers', paper: 'https://a.org/3' },
    });
    expect(result).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
