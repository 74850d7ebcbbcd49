import { describe, expect, it } from '@jest/globals';
import { shortVenue } from '../../src/paper/short-venue.ts';

const SHORT = ['CVPR', 'ICCV', 'NIPS 2016', 'Nature', 'EMNLP'];

describe('shortVenue', () => {
  it.each([
    ['Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR) 2023', 'CVPR'],
    ['2023 IEEE/CVF International Conference on Computer Vision (ICCV)', 'ICCV'],
    ['The 40th International Conference on Machine Learning', 'ICML'],
    ['Proc. of the Twelfth International Conference on Learning Representations, 2024', 'ICLR'],
    ['Thirty-seventh Conference on Neural Information Processing Systems (NeurIPS 2023)', 'NIPS'],
    ['Advances in Neural Information Processing Systems 36', 'NIPS'],
    ['Proceedings of the 61st Annual Meeting of the Association for Computational Linguistics', 'ACL'],
    ['Transactions on Machine Learning Research (TMLR), 06/2026', 'TMLR'],
    ['European Conference on Computer Vision', 'ECCV'],
  ])('%s → %s', (typed, short) => {
    expect(shortVenue(typed, SHORT)).toBe(short);
  });

  it.each([
    'CVPR 2023',
    'Findings of the Association for Computational Linguistics: EMNLP 2023',
    'Workshop on Efficient Vision at the IEEE Conference on Computer Vision and Pattern Recognition',
    'International Conference on Learning Representations Workshop on Birds',
    'Some Unknown Conference on Birds (BIRD) 2023',
    'Conference on Computer Vision and Pattern Recognition (ICML)',
    'Under review at the International Conference on Machine Learning',
  ])('leaves %s', (typed) => {
    expect(shortVenue(typed, SHORT)).toBeUndefined();
  });

  it('leaves a name in full where the list writes it so, or most of its names', () => {
    const typed = 'The 40th International Conference on Machine Learning';
    const own = ['International Conference on Machine Learning', 'CVPR', 'ICCV', 'ACL'];
    expect(shortVenue(typed, own)).toBeUndefined();
    const full = ['Conference on Robot Learning', 'European Conference on Computer Vision', 'ACL'];
    expect(shortVenue(typed, full)).toBeUndefined();
  });

  it('asks those of its kind: journals are written out where conferences are not', () => {
    const seen = ['Nature Biotechnology', 'Communications of the ACM', 'POPL', 'ICSE'];
    const journal = 'IEEE Transactions on Pattern Analysis and Machine Intelligence';
    expect(shortVenue(journal, seen)).toBeUndefined();
    expect(shortVenue('The 40th International Conference on Machine Learning', seen)).toBe('ICML');
    expect(shortVenue(journal, ['TIP', 'TMM', 'POPL'])).toBe('TPAMI');
  });

  it.each([
    ['Network and Distributed System Security Symposium', 'NDSS'],
    ['ACM Conference on Computer and Communications Security', 'CCS'],
    ['Symposium on Principles of Programming Languages', 'POPL'],
    ['International Symposium on Formal Methods', 'FM'],
    ['45th International Conference on Software Engineering (ICSE 2023)', 'ICSE'],
  ])('finds the first letters of %s among the names that the list has', (typed, short) => {
    expect(shortVenue(typed, ['NDSS', 'CCS', 'POPL', 'FM', 'ICSE', 'ACL'])).toBe(short);
  });

  it('takes no first letters for a name where the list writes names out, or says more', () => {
    const full = [
      'Symposium on Early Birds',
      'Conference on the Habits of Owls',
      'International Workshop on Late Naps',
    ];
    expect(shortVenue('Conference on Computer and Communications Security', [...full, 'CCS'])).toBeUndefined();
    expect(shortVenue('Workshop on Computer and Communications Security', ['CCS', 'NDSS'])).toBeUndefined();
  });
});
