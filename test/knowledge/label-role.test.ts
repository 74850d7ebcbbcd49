import { describe, expect, it } from '@jest/globals';
import { roleOfLabel } from '../../src/knowledge/label-role.ts';

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
