import { describe, expect, it } from '@jest/globals';
import { countPinned } from '../../src/slot/count-pinned.ts';
import { sortKeys } from '../../src/slot/sort-keys.ts';

/** `2020/2003.00001`: a year, and an arXiv id of its own. */
const keysOf = (text: string) =>
  text.split(/ +/).map((entry) => {
    const [year, id] = entry.split('/');
    return sortKeys({ ...(year && { year }), ...(id && { paper: `https://arxiv.org/abs/${id}` }) });
  });

describe('countPinned', () => {
  it.each([
    ['two old ones before what falls', '2019 2020 2025 2025 2024 2024 2023 2023', 2],
    ['none where all falls', '2025 2025 2024 2024 2023 2023 2022 2022', 0],
    ['an old id before falling ids', '/1901.00001 /2403.00001 /2402.00001 /2401.00001 /2312.00001', 1],
    [
      'none for an id within a year, where ids are in no order',
      '2020/2003.00001 2020/2008.00001 2020/2007.00001 2020/2005.00001 2020/2004.00001 2019/1901.00001 2019/1907.00001 2019/1905.00001 2019/1909.00001 2018/1801.00001 2018/1808.00001 2018/1804.00001 2018/1809.00001',
      0,
    ],
  ])('%s', (_, entries, count) => {
    expect(countPinned(keysOf(entries), -1)).toBe(count);
  });
});
