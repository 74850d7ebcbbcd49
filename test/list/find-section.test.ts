import { describe, expect, it } from '@jest/globals';
import { findSection } from '../../src/list/find-section.ts';
import { readList } from '../../src/list/read-list.ts';

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
