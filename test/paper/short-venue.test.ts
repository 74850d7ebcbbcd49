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
});
