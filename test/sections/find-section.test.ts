import { describe, expect, it } from '@jest/globals';
import { readList } from '../../src/list/read-list.ts';
import { findSection } from '../../src/sections/find-section.ts';

const entry = (name: string) => `- A Study of ${name} and Sleep [[paper](https://a.example/${name}.pdf)]\n`;

const LIST = readList(`# Awesome Sleep

## Contents

- [Naps](#naps)

## 🛌 1. Naps

${entry('naps')}
### 2023

${entry('early')}
### 2024

${entry('late')}
## Security & Privacy

${entry('locks')}
## [Dreams](#top)

### 2024

${entry('dreams')}
Setext heading
--------------

${entry('setext')}
<h2 id="x">HTML heading</h2>

${entry('html')}
<details>
<summary>Folded</summary>

## Inside

${entry('inside')}
</details>

## Groups

**First group**

${entry('first')}
**Second group**

${entry('second')}
- Parent
  ${entry('child')}  ${entry('other')}
## Empty
`);

const COUNTED = readList(`# Counted (9)

## Naps (3 papers)

${entry('naps')}
## Naps by day (4)

${entry('day')}
## Part (1)

${entry('one')}
## Part (2)

${entry('two')}
## Year (2023)

${entry('year')}
`);

const pathOf = (asked: string, subGroup?: string) => {
  const found = findSection(LIST, asked, subGroup);
  return found.ok ? found.value.path.join(' > ') : found.problems[0]?.code;
};

describe('findSection', () => {
  it.each([
    ['Awesome Sleep > Security & Privacy', 'Awesome Sleep > Security & Privacy'],
    ['Security & Privacy', 'Awesome Sleep > Security & Privacy'],
    ['security and privacy', 'Awesome Sleep > Security & Privacy'],
    ['1. Naps', 'Awesome Sleep > 🛌 1. Naps'],
    ['Dreams > 2024', 'Awesome Sleep > Dreams > 2024'],
    ['Setext heading', 'Awesome Sleep > Setext heading'],
    ['HTML heading', 'Awesome Sleep > HTML heading'],
    ['Inside', 'Awesome Sleep > Inside'],
    ['Empty', 'Awesome Sleep > Empty'],
    ['2024', 'ambiguous-section'],
    ['Security', 'unknown-section'],
    ['Privacy', 'unknown-section'],
    ['Groups', 'section-has-parts'],
  ])('%j is %s', (asked, path) => {
    expect(pathOf(asked)).toBe(path);
  });

  it.each([
    ['First group', 'Awesome Sleep > Groups > First group'],
    ['Second group', 'Awesome Sleep > Groups > Second group'],
  ])('finds the sub-list %j', (subGroup, path) => {
    expect(pathOf('Groups', subGroup)).toBe(path);
  });

  it('suggests the nearest', () => {
    const found = findSection(LIST, 'Secure & Privacy');
    expect(!found.ok && found.problems[0]?.fix).toMatch(/Security & Privacy.*did you mean/);
  });

  it('takes no contents bullet for an entry', () => {
    expect(LIST.sections.find(({ path }) => path.at(-1) === 'Contents')?.entries).toEqual([]);
  });
});

describe('findSection, where names hold numbers of papers', () => {
  it.each([
    ['Naps (3 papers)', 'Naps (3 papers)'],
    ['Naps (12)', 'Naps (3 papers)'],
    ['Naps', 'Naps (3 papers)'],
    ['naps by day（5 篇）', 'Naps by day (4)'],
    ['Counted (8) > Naps (2)', 'Naps (3 papers)'],
    ['Part (2)', 'Part (2)'],
    ['Part (3)', 'ambiguous-section'],
    ['Year (2024)', 'unknown-section'],
  ])('finds %s', (asked, expected) => {
    const found = findSection(COUNTED, asked);
    expect(found.ok ? found.value.path.at(-1) : found.problems[0]?.code).toBe(expected);
  });
});
