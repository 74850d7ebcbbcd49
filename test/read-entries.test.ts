import { describe, expect, it } from '@jest/globals';
import { readEntries } from '../src/read-entries.ts';

const fieldsOf = (text: string) => readEntries(text).map(({ fields }) => fields);

describe('readEntries', () => {
  it('gives offsets into the text as it was given', () => {
    const text = '\uFEFF# Birds\n\n- [Owls at Noon](https://a.example/1)\n- [Crows by Night](https://a.example/2)\n';
    const [first, second] = readEntries(text);
    expect(text.slice(first?.start, first?.end)).toBe('- [Owls at Noon](https://a.example/1)');
    expect(text.slice(second?.start, second?.end)).toBe('- [Crows by Night](https://a.example/2)');
    expect(first?.section).toEqual(['Birds']);
  });

  it('takes the short linked name for the title and what follows for the description', () => {
    const text = `# Tools

## Rope

- [Knot](https://github.com/a/knot) - Ties any two ends of a rope together in under a second.
- [Hitch](https://github.com/b/hitch) - A library that fastens ropes to posts and rings of all sizes.
- [Bend](https://github.com/c/bend) - Joins ropes of different widths without slipping.
`;
    expect(fieldsOf(text).map(({ title, description }) => [title, description])).toEqual([
      ['Knot', 'Ties any two ends of a rope together in under a second'],
      ['Hitch', 'A library that fastens ropes to posts and rings of all sizes'],
      ['Bend', 'Joins ropes of different widths without slipping'],
    ]);
  });

  it('tells a title behind a name from a remark behind a name by how it is written', () => {
    const papers = `## Rivers

- **FlowNetty**: Learning the Slow Drift of Northern Rivers [[Paper](https://arxiv.org/abs/2301.00001)]
- **Meander**: Bends and Banks in Shallow Water Models [[Paper](https://arxiv.org/abs/2302.00002)]
- **Oxbow**: Where Old Rivers Leave Their Beds Behind [[Paper](https://arxiv.org/abs/2303.00003)]
`;
    expect(fieldsOf(papers).map(({ title }) => title)).toEqual([
      'FlowNetty: Learning the Slow Drift of Northern Rivers',
      'Meander: Bends and Banks in Shallow Water Models',
      'Oxbow: Where Old Rivers Leave Their Beds Behind',
    ]);
    const tools = `## Rivers

- **FlowNetty**: draws the slow drift of rivers on a map [[Site](https://flow.example/)]
- **Meander**: computes bends and banks in shallow water [[Site](https://meander.example/)]
- **Oxbow**: finds where old rivers have left their beds [[Site](https://oxbow.example/)]
`;
    expect(fieldsOf(tools).map(({ title }) => title)).toEqual(['FlowNetty', 'Meander', 'Oxbow']);
  });

  it.each([
    ['links', (title: string, n: number) => `- [${title}](https://a.example/${n}) - notes for students of rivers`],
    ['bold text', (title: string, n: number) => `* **${title}** [[pdf](https://a.example/${n}.pdf)]`],
    ['cells', (title: string, n: number) => `| ${title} | [pdf](https://a.example/${n}.pdf) |`],
  ])('leaves a year in a title where no other title has one behind it, in %s', (shape, write) => {
    const head = shape === 'cells' ? '| Title | Link |\n|---|---|\n' : '';
    const titles = ['Reading List of Rivers (2014)', 'Oxbows', 'Banks and Bends', 'Deltas of the North', 'Wide Rivers'];
    const text = (all: readonly string[]) => `## Rivers\n\n${head}${all.map(write).join('\n')}\n`;
    expect(fieldsOf(text(titles)).map(({ title }) => title)).toEqual(titles);
    const dated = titles.map((title, n) => (n === 0 ? title : `${title} (201${n})`));
    expect(fieldsOf(text(dated)).map(({ title, year }) => [title, year])).toEqual(
      titles.map((title, n) => [title.replace(/ \(.*/, ''), n === 0 ? '2014' : `201${n}`]),
    );
  });

  it('reads a title that goes on on the next line of a summary', () => {
    const fold = (title: string, n: number) =>
      `<details><summary>${title} (202${n}) [<a href="https://arxiv.org/abs/210${n}.00001">Paper</a>]</summary>\n\nIt is about water.\n\n</details>\n`;
    const titles = ['Where Old Rivers\nLeave Their Beds', 'Banks and Bends in Water', 'Deltas of the North'];
    expect(fieldsOf(`## Rivers\n\n${titles.map(fold).join('\n')}`).map(({ title }) => title)).toEqual(
      titles.map((title) => title.replace('\n', ' ')),
    );
  });

  it('knows a venue by its coming again beside a year, whatever it is called', () => {
    const behind = `## Naps

- **Early Birds and Naps**, Ann Lee, Bo Kim, Zurich Letters on Sleep 2021. [pdf](https://arxiv.org/abs/2101.00001)
- **Late Birds and Naps**, Cy Day, Di Wu, Quorl 2022. [pdf](https://arxiv.org/abs/2201.00001)
- **Owls of the North**, Ed Fox, Flo Ray, Quorl 2023. [pdf](https://arxiv.org/abs/2301.00001)
- **Storks of the South**, Gil Moe, Hal Poe, Zurich Letters on Sleep 2023. [pdf](https://arxiv.org/abs/2302.00001)
`;
    expect(fieldsOf(behind).map(({ authors, venue, year }) => [authors, venue, year])).toEqual([
      ['Ann Lee, Bo Kim', 'Zurich Letters on Sleep', '2021'],
      ['Cy Day, Di Wu', 'Quorl', '2022'],
      ['Ed Fox, Flo Ray', 'Quorl', '2023'],
      ['Gil Moe, Hal Poe', 'Zurich Letters on Sleep', '2023'],
    ]);
    const before = `## Naps

- [A study of naps](https://a.example/1). TIFS 2013. Ann Lee, Bo Kim.
- [Late birds in towns](https://a.example/2). TIFS 2014. Cy Day, Di Wu.
- [Owls of the north](https://a.example/3). TIFS 2015. Ed Fox, Flo Ray.
`;
    expect(fieldsOf(before).map(({ authors, venue, year }) => [authors, venue, year])).toEqual([
      ['Ann Lee, Bo Kim', 'TIFS', '2013'],
      ['Cy Day, Di Wu', 'TIFS', '2014'],
      ['Ed Fox, Flo Ray', 'TIFS', '2015'],
    ]);
  });

  it('takes a column of links that are named after venues for venues, preprints and strangers among them', () => {
    const text = `## Shapes

| Title | Where | Code |
|---|---|---|
| Round things roll | [CVPR](https://v.example/1) | [code](https://github.com/a/1) |
| Flat things slide | [arXiv](https://arxiv.org/abs/2301.00001) | [code](https://github.com/a/2) |
| Sharp things stick | [XQVM](https://v.example/3) | [code](https://github.com/a/3) |
| Soft things bend | [ICCV](https://v.example/4) | [code](https://github.com/a/4) |
`;
    expect(fieldsOf(text).map(({ venue }) => venue)).toEqual(['CVPR', 'arXiv', 'XQVM', 'ICCV']);
  });

  it('reads titles of scripts without blanks', () => {
    const text = `# 睡眠

- 夜のフクロウはどう眠るか (arXiv 2023)
    + 田中太郎, 山田花子
    + [[pdf](https://arxiv.org/abs/2301.00001)]
- 海辺のカモメの昼寝について (arXiv 2024)
    + 佐藤次郎, 鈴木一郎
    + [[pdf](https://arxiv.org/abs/2401.00001)]
`;
    expect(fieldsOf(text).map(({ title }) => title)).toEqual([
      '夜のフクロウはどう眠るか',
      '海辺のカモメの昼寝について',
    ]);
  });

  it('finds paragraphs that begin with venue and year', () => {
    const text = `## Sleep

ZQVM 2021, [How cats sleep on boats](https://a.example/1)

Nap Letters 2022, [What owls see in dreams](https://a.example/2) ([code](https://github.com/a/2))

ZQVM 2023: [Sleeping on slopes is hard](https://a.example/3)

In 2023 [someone in our street](https://a.example/4) said that all of this is quite wrong, and went on about it for an hour or more.
`;
    expect(fieldsOf(text).map(({ title, venue, year }) => [title, venue, year])).toEqual([
      ['How cats sleep on boats', 'ZQVM', '2021'],
      ['What owls see in dreams', 'Nap Letters', '2022'],
      ['Sleeping on slopes is hard', 'ZQVM', '2023'],
    ]);
  });

  it('reads what stands beside a venue in any case and behind an @', () => {
    const text = `## Naps

- [Social naps in humans and owls](https://a.example/1) @ ICRA 2021
- [A workshop on sleep at sea](https://a.example/2) @ NeurIPS 2020
- [Naps in the wild and at home](https://a.example/3) @ CVPR 2020

## Nights

1. [2023 arxiv] **Towards generalist naps** [[paper]](https://a.example/4)
1. [2023 arxiv] **The night of all cells** [[paper]](https://a.example/5)
1. [2022 Nature] **Owls and their cells** [[paper]](https://a.example/6)
`;
    expect(fieldsOf(text).map(({ venue, year }) => `${venue} ${year}`)).toEqual([
      ...['ICRA 2021', 'NeurIPS 2020', 'CVPR 2020'],
      ...['arxiv 2023', 'arxiv 2023', 'Nature 2022'],
    ]);
  });

  it('takes a colon between a label and its links for no value', () => {
    const entry = (title: string, n: number) =>
      `* **${title}**, ICML 202${n}\n  * **Techniques**:\n    * [one](https://a.example/${n}/1)\n  * **News**: [two](https://a.example/${n}/2)\n`;
    const text = `## Naps\n\n${entry('Early Birds and Naps', 1)}${entry('Sleepy Dogs at Sea', 2)}${entry('Owls by Day', 3)}`;
    for (const fields of fieldsOf(text)) expect(Object.values(fields)).not.toContain(':');
  });

  it('takes the end of a title for no second venue', () => {
    const text = `## Naps

* SLOW: Serial, Low-noise, Replicated Transactions, VLDB 2019 [[pdf](https://a.example/1.pdf)]
* Early Birds, Late Owls, Critical Reviews, ACL 2020. [[pdf](https://a.example/2.pdf)]
* Predicting naps, IEEE Intelligent Vehicles Symposium (IV 2021). [[pdf](https://a.example/3.pdf)]
`;
    expect(fieldsOf(text).map(({ title, year }) => [title, year])).toEqual([
      ['SLOW: Serial, Low-noise, Replicated Transactions', '2019'],
      ['Early Birds, Late Owls, Critical Reviews', '2020'],
      ['Predicting naps', '2021'],
    ]);
  });

  it('takes the link that says so for the paper, and another that says only that it is one for a link', () => {
    const text = `## Sets

**Naps at Sea (2017)** [[Link]](https://naps.example/)[[Paper]](https://arxiv.org/abs/1701.00001)

**Owls by Day (2018)** [[Paper]](https://arxiv.org/abs/1801.00001)[[Link]](https://owls.example/)

**Birds at Rest (2019)** [[Link]](https://birds.example/)
`;
    expect(fieldsOf(text).map(({ paper, link }) => [paper, link])).toEqual([
      ['https://arxiv.org/abs/1701.00001', 'https://naps.example/'],
      ['https://arxiv.org/abs/1801.00001', 'https://owls.example/'],
      ['https://birds.example/', undefined],
    ]);
  });

  it('leaves footnotes out of descriptions, and the introduction of a table of contents out of the entries', () => {
    const text = `🌊 What **the whole world** says of naps. Here is a list of papers about naps:

- [Naps](#naps)
- [Owls and their nights](#owls)

## Naps

| Title | Venue | Description | Links |
|---|---|---|---|
| Early Birds and Naps | ACL | Birds that nap early[^birds] | [[PDF](https://a.example/1)] |
| Owls in the Night | CVPR | Owls that stay awake[^owls] | [[PDF](https://a.example/2)] |
| River Sleep | KDD | Rivers that never do | [[PDF](https://a.example/3)] |
`;
    expect(fieldsOf(text).map(({ title, description, 'description-2': more }) => [title, description, more])).toEqual([
      ['Early Birds and Naps', 'Birds that nap early', undefined],
      ['Owls in the Night', 'Owls that stay awake', undefined],
      ['River Sleep', 'Rivers that never do', undefined],
    ]);
  });

  it.each(['🎓', ':mortar_board:'])('parts the rank %s behind a venue from it', (icon) => {
    const text = `## Naps

| Title | Venue | Link |
|---|---|---|
| Early Birds and Naps | ACL ${icon} | [PDF](https://a.example/1) |
| Owls in the Night | CVPR ${icon} | [PDF](https://a.example/2) |
| River Sleep | KDD | [PDF](https://a.example/3) |
`;
    expect(fieldsOf(text).map(({ venue }) => venue)).toEqual(['ACL', 'CVPR', 'KDD']);
  });

  it('takes a venue that everybody knows for no author, wherever others have theirs', () => {
    const text = `## Naps

- Early birds and their naps, Ann Lee, Bo Kim. [pdf](https://a.example/1)
- What owls do in the night, Cy Day, Di Wu. [pdf](https://a.example/2)
- How rivers sleep in winter, NAACL 2020. [pdf](https://a.example/3)
- What boats teach all of us, Ed Fox, Flo Ray. [pdf](https://a.example/4)
`;
    expect(fieldsOf(text).map(({ authors, venue }) => [authors, venue])).toEqual([
      ['Ann Lee, Bo Kim', undefined],
      ['Cy Day, Di Wu', undefined],
      [undefined, 'NAACL'],
      ['Ed Fox, Flo Ray', undefined],
    ]);
  });

  it('keeps a title that is the name of its repository', () => {
    const text = `## Ropes

- **[knot](https://github.com/a/knot)** - Ties ropes of all widths. [ [paper-2016](https://a.example/1) ]
- **[hitch](https://github.com/b/hitch)** - Fastens ropes to posts.
- **[bend](https://github.com/c/bend)** - Joins two ropes. [ [paper-2011](https://a.example/3) | [web](https://bend.example/) ]
`;
    expect(fieldsOf(text).map(({ title, code }) => [title, code !== undefined])).toEqual([
      ['knot', true],
      ['hitch', false],
      ['bend', true],
    ]);
  });

  it('gives a label to all links behind it, and takes a target without a letter for none', () => {
    const text = `## Naps

- [Early birds and their naps](https://a.example/1)
  - Ann Lee, Bo Kim
  - Dataset: [Nests](https://nests.github.io/x), [Eggs](https://github.com/a/eggs) and [Wings](https://github.com/a/wings)
- [What owls do in the night](https://a.example/2)
  - Cy Day, Di Wu
  - Code: [official](https://github.com/a/owls)
- **How rivers sleep in winter** [[Paper](-)] [[Code](https://github.com/a/rivers)]
  - Ed Fox, Flo Ray
`;
    const [birds, owls, rivers] = fieldsOf(text);
    expect([birds?.data, birds?.code, birds?.project]).toEqual(['https://nests.github.io/x', undefined, undefined]);
    expect(owls?.code).toBe('https://github.com/a/owls');
    expect([rivers?.paper, rivers?.code]).toEqual([undefined, 'https://github.com/a/rivers']);
  });

  it('reads venues in brackets and behind “in”, names like venues as names, and quoted words in a remark', () => {
    const text = `## Naps

* **TIP**: "Trees in pots and their shade", *ICLR, May 2023*. [[Paper](https://a.example/1)]
* **Potter**: "Potter: pots on a wheel and off it", *ICML, Apr 2022*. [[Paper](https://a.example/2)]
* **Wheel**: "Wheel: how to turn around all day", *arXiv, Apr 2022*. [[Paper](https://a.example/3)]

## Reviews

- Sleep of cats in the sun: a review, in *TKDE* 2020. [[paper](https://a.example/4)]
- Faces of cats by night, SIGGRAPH Asia (TOG) 2020. [[paper](https://a.example/5)]
`;
    const found = fieldsOf(text);
    expect(found.map(({ venue }) => venue)).toEqual(['ICLR', 'ICML', 'arXiv', 'TKDE', 'SIGGRAPH Asia']);
    expect(found[3]?.title).toBe('Sleep of cats in the sun: a review');
    expect(found[4]?.['venue-2']).toBe('TOG');
    const tools = `## Tools

- [Camel](https://a.example/6) - Agents for “Mind” Exploration of the desert.
- [Sand](https://a.example/7) - Grains and dunes in motion.
`;
    expect(fieldsOf(tools)[0]?.description).toBe('Agents for “Mind” Exploration of the desert');
  });
});
