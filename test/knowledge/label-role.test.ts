import { describe, expect, it } from '@jest/globals';
import { LINK_LABEL_WORDS, roleOfLabel } from '../../src/knowledge/label-role.ts';

describe('roleOfLabel', () => {
  it.each([
    ['[[📄 Paper]]', 'paper'],
    ['Code (PyTorch)', 'code'],
    ['Official Code', 'code'],
    ['code not yet available', 'code'],
    ['Project Page', 'project'],
    ['Webpage', 'project'],
    ['Paper PDF', 'pdf'],
    ['arXiv', 'paper'],
    ['paper-2021', 'paper'],
    ['video 2', 'video'],
    ['Data link', 'data'],
    ['Modelo', 'model'],
    ['デモ', 'demo'],
    ['数据集', 'data'],
    ['Supplementary Material', 'supplement'],
  ])('%s is %s', (label, role) => {
    expect(roleOfLabel(label)).toBe(role);
  });

  it.each(['', 'Early Birds and Naps', 'arXiv-20', 'official', 'Papers of a long night', 'x'.repeat(60), 'CVPR 2024'])(
    '%s is none',
    (label) => {
      expect(roleOfLabel(label)).toBeUndefined();
    },
  );
});

describe('LINK_LABEL_WORDS', () => {
  it('have words for kinds of links, and no names of tools, hosts or publishers', () => {
    expect(LINK_LABEL_WORDS).toEqual(expect.arrayContaining(['paper', 'code', 'here', '代码']));
    expect(LINK_LABEL_WORDS.filter((word) => /^(?:pytorch|springer|youtube|huggingface)$/.test(word))).toEqual([]);
  });
});
