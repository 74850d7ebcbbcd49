import { describe, expect, it } from '@jest/globals';
import { findDates, isoDate, readDate, writeDate } from '../../src/entry/dates.ts';

describe('dates', () => {
  it.each([
    ['2024', '2024', '{Y}'],
    ['2024.03', '2024-03', '{Y}.{MM}'],
    ['2024.3', '2024-03', '{Y}.{M}'],
    ['2024-11-05', '2024-11-05', '{Y}-{m}-{DD}'],
    ['May 2023', '2023-05', '{Mon} {Y}'],
    ['December 2019', '2019-12', '{Month} {Y}'],
    ['8 May 2023', '2023-05-08', '{D} {Mon} {Y}'],
    ['12/2023', '2023-12', '{m}/{Y}'],
    ['06/05', '06-05', '{MM}/{DD}'],
    ['11/29/21', '2021-11-29', '{m}/{d}/{y}'],
    ['2023年4月', '2023-04', '{Y}年{M}月'],
    ['202309', '2023-09', '{Y}{MM}'],
    ['202312', '2023-12', '{Y}{MM}'],
    ['20231108', '2023-11-08', '{Y}{MM}{DD}'],
    // The month's digits stand in the day, or the day's in the year.
    ['2024-1-18', '2024-01-18', '{Y}-{M}-{d}'],
    ['2023-9-19', '2023-09-19', '{Y}-{M}-{d}'],
    ['2022-2-22', '2022-02-22', '{Y}-{M}-{d}'],
    ['2023-1-1', '2023-01-01', '{Y}-{M}-{D}'],
    ['10/21/21', '2021-10-21', '{m}/{d}/{y}'],
    ['11/18/11', '2011-11-18', '{m}/{d}/{y}'],
  ])('reads %j', (text, iso, format) => {
    const span = readDate(text);
    expect(span && isoDate(span.date)).toBe(iso);
    expect(span?.format).toBe(format);
  });

  it.each([
    'arXiv:2306.00980',
    'from 2018-2020',
    'pp. 2001--2010',
    'GPT-4 Turbo',
    'version 1.2.3',
    'Llama 65B',
    '201345',
    '20231345',
    'DOI 10.1145/202309.1',
  ])('finds none in %j', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it.each([
    ['{Y}.{MM}', true, '2024.03'],
    ['{Y}.{m}', false, '2024.3'],
    ['{Y}{MM}', false, '202403'],
    ['{Mon} {Y}', true, 'Mar 2024'],
    ["'{y}", true, "'24"],
    ['{D}{th} {Month} {Y}', false, null],
  ])('writes %j', (format, padded, text) => {
    expect(writeDate({ year: 2024, month: 3 }, format, padded)).toBe(text);
  });

  it('writes the day with its ending', () => {
    expect(writeDate({ year: 2024, month: 8, day: 22 }, '{d}{th} {Mon}., {Y}', false)).toBe('22nd Aug., 2024');
  });
});
