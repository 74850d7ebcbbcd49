import { describe, expect, it } from '@jest/globals';
import { looksLikeEntry } from '../../src/list/looks-like-entry.ts';

describe('looksLikeEntry', () => {
  it.each([
    ['- [Sleepy dogs at sea](https://a.org/1.pdf)', true],
    ['- **Sleepy dogs at sea**, NeurIPS 2023. [Details](#sleepy-dogs)', true],
    ['- Sleepy dogs at sea, NeurIPS 2023', true],
    ['- [Sleepy Papers of NeurIPS 2023](#sleepy-papers-of-neurips-2023)', false],
    ['  1. **[Sleepy Papers of 2023](#sleepy-papers-of-2023)** (12)', false],
    ['- [Sleepy Papers of 2023](#a) | [Sleepy Papers of 2024](#b)', false],
    ['- [ねむるいぬのうみ](https://a.org/1.pdf)', true],
    ['- [サンプルによるねむり](https://a.org/1.pdf)', true],
    ['- [การนอนหลับของสุนัข](https://a.org/1.pdf)', true],
    ['- [x] Add the sleepy papers of NeurIPS 2023', false],
    ['- Next papers\n  - [x] Add the sleepy papers of NeurIPS 2023', false],
    ['- [ ] [Sleepy dogs at sea](https://a.org/1.pdf)', true],
    ['- **Naps 2023**\n  - [Sleepy dogs at sea](#sleepy-dogs)\n  - [Owls by day](#owls)', false],
    ['- [Sleepy papers of workshops](workshops.md)', false],
    ['- [Sleepy papers of 2019](lists/papers-2019.md#dogs) (12)', false],
    ['- [Sleepy dogs at sea](papers/dogs.pdf)', true],
    ['- [Sleepy dogs at sea](notes/dogs.md), Ann Lee, Bo Kim, Cy Day, NeurIPS 2023', true],
    ['- Paper: https://a.org/1.pdf and some words', false],
  ])('tells of “%s”: %s', (text, expected) => {
    expect(looksLikeEntry(text)).toBe(expected);
  });
});
