import type { Fields } from '../src/submission/submission.ts';

/** Real papers to file where no issue is given, one for each section of a list. */
export const EXAMPLE_PAPERS: readonly Fields[] = [
  {
    title: 'Cache Me if You Can: Accelerating Diffusion Models through Block Caching',
    authors:
      'Wimbauer, Felix and Wu, Bichen and Schoenfeld, Edgar and Dai, Xiaoliang and Hou, Ji and He, Zijian and Sanakoyeu, Artsiom and Zhang, Peizhao and Tsai, Sam and Kohler, Jonas and Rupprecht, Christian and Cremers, Daniel and Vajda, Peter and Wang, Jialiang',
    venue: 'CVPR',
    year: '2024',
    paper: 'https://arxiv.org/pdf/2312.03209',
    name: 'Block Caching',
    tasks: 'Text2Image',
    technique: 'Cache Mechanism',
  },
  {
    title: 'Learning-to-Cache: Accelerating Diffusion Transformer via Layer Caching',
    authors: 'Xinyin Ma and Gongfan Fang and Michael Bi Mi and Xinchao Wang',
    venue: 'NeurIPS',
    year: '2024',
    paper: 'https://arxiv.org/pdf/2406.01733',
    code: 'https://github.com/horseee/learning-to-cache',
    name: 'L2C',
    tasks: 'Image Generation',
    technique: 'Cache Mechanism',
  },
  {
    title: 'LANTERN: Accelerating Visual Autoregressive Models with Relaxed Speculative Decoding',
    authors:
      'Doohyuk Jang and Sihwan Park and June Yong Yang and Yeonsung Jung and Jihun Yun and Souvik Kundu and Sung-Yub Kim and Eunho Yang',
    venue: 'ICLR',
    year: '2025',
    paper: 'https://arxiv.org/pdf/2410.03355',
    code: 'https://github.com/jadohu/LANTERN',
    name: 'LANTERN',
    tasks: 'Text2Image',
    technique: 'Speculative Decoding',
  },
];
